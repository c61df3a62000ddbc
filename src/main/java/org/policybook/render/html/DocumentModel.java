package org.policybook.render.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.Block;
import org.policybook.document.Section;
import org.policybook.render.ControlledDocument;
import org.policybook.render.CopyMark;
import org.policybook.render.DocumentStatus;
import org.policybook.render.Facts;
import org.policybook.render.Labels;
import org.policybook.render.Notices;
import org.policybook.render.QrPicture;
import org.policybook.render.RenderFailure;
import org.policybook.render.SectionNumbers;
import org.policybook.render.Statement;
import org.policybook.render.StatusWords;

/// Everything a template sees, as plain maps, lists and words, and the text as finished markup. The fields
/// are described in `src/docs/templates.md`; that page and this class change together.
final class DocumentModel {
    private final ControlledDocument document;
    private final Labels labels;
    private final SectionNumbers numbers;
    private final FootnoteNumbers footnotes;
    private final HtmlInlines inlines;
    private final HtmlBlocks blocks;

    DocumentModel(ControlledDocument document, Notices notices) {
        this.document = document;
        this.labels = Labels.of(document);
        this.numbers = new SectionNumbers(document, labels);
        this.footnotes = new FootnoteNumbers(document.policy().footnotes());
        this.inlines = new HtmlInlines(document, labels, notices, footnotes);
        this.blocks = new HtmlBlocks(inlines);
    }

    /// Text before footnotes: the numbers of footnotes follow the order in which their marks are written.
    Map<String, Object> fields() {
        Map<String, Object> model = new LinkedHashMap<>();
        head(model);
        model.put("preamble", body(document.policy().preamble()));
        model.put("sections", sections(document.policy().sections(), 1));
        model.put("footnotes", markup(new HtmlFootnotes(footnotes, blocks, labels).write()));
        new StyledParts(document, labels).addTo(model);
        return model;
    }

    private void head(Map<String, Object> model) {
        Facts facts = Facts.of(document, labels);
        StatusWords status = StatusWords.of(document.issue().status(), labels, facts.language());
        model.put("title", facts.title());
        model.put("language", facts.language());
        model.put("direction", new Statement(facts.language(), "").rightToLeft() ? "rtl" : "ltr");
        model.put("summary", facts.summary());
        model.put("version", facts.version());
        model.put("review", facts.review());
        model.put("footLine", facts.footLine(labels));
        model.put("policy", document.issue().policy().toString());
        model.put(
                "house",
                Map.of(
                        "name",
                        document.house().name(),
                        "shortName",
                        document.house().shortName()));
        model.put("status", status(status));
        model.put("copy", document.issue().copy().map(this::copy).orElse(Map.of()));
        model.put("labels", labels.all());
    }

    private static Map<String, Object> status(StatusWords status) {
        DocumentStatus.Weight weight = status.kind().weight();
        return Map.of(
                "key", status.kind().key(),
                "title", status.title(),
                "meaning", status.meaning(),
                "weight", weight.key(),
                "onEveryPage", weight.onEveryPage());
    }

    private Map<String, Object> copy(CopyMark mark) {
        return Map.of(
                "code",
                mark.code(),
                "check",
                mark.check(),
                "address",
                mark.isAddress(),
                "how",
                mark.how(labels),
                "image",
                QrPicture.of(mark.check()).address());
    }

    private List<Map<String, Object>> sections(List<Section> sections, int depth) {
        return sections.stream().map(section -> section(section, depth)).toList();
    }

    private Map<String, Object> section(Section section, int depth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Markup heading = new Markup();
        inlines.write(section.heading(), heading);
        fields.put("id", section.id().value());
        fields.put("number", numbers.of(section.id()));
        fields.put("title", document.wording().fill(section.title()));
        fields.put("heading", markup(heading.toString()));
        fields.put("appendix", section.appendix());
        fields.put("depth", depth);
        fields.put("body", body(section.blocks()));
        fields.put("sections", sections(section.sections(), depth + 1));
        return fields;
    }

    private TemplateHTMLOutputModel body(List<Block> content) {
        Markup out = new Markup();
        blocks.write(content, out);
        return markup(out.toString());
    }

    private static TemplateHTMLOutputModel markup(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new RenderFailure("The text could not be handed to the template", e);
        }
    }
}
