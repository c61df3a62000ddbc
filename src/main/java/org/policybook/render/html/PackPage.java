package org.policybook.render.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.PartialDate;
import org.policybook.render.MeetingPack;
import org.policybook.render.Notices;
import org.policybook.render.RenderFailure;
import org.policybook.render.Rendered;
import org.policybook.render.ShownDate;

/// Writes the papers of a meeting as one HTML page that needs no other file. Safe to share between threads.
public final class PackPage {
    private static final String SCREEN = "pack/pack.ftlh";
    private static final String PAPER = "pack/pack-print.ftlh";
    private static final String ONE = "pack/paper.ftlh";
    private static final String WORDS = "pack/words.ftlh";
    private static final String LANGUAGE = "en-GB";

    private final DocumentTemplates templates;

    public PackPage(DocumentTemplates templates) {
        this.templates = templates;
    }

    public Rendered write(MeetingPack pack) {
        Notices notices = new Notices();
        String page = templates.run(SCREEN, model(pack, notices));
        return new Rendered(page.getBytes(StandardCharsets.UTF_8), notices.all());
    }

    /// The page that PDF is made of: well-formed XML.
    public String writeForPrint(MeetingPack pack, Notices notices) {
        return templates.run(PAPER, model(pack, notices));
    }

    /// What is put before the meeting, as a piece of a page whose headings begin at level 3.
    ///
    /// @param beginning of every id in it
    public String words(MeetingPack.Words words, String beginning, Notices notices) {
        Map<String, Object> model = new HashMap<>(words(words, notices));
        model.put("whole", words instanceof MeetingPack.Words.Whole);
        return OwnAnchors.in(templates.run(WORDS, model), beginning);
    }

    private static Map<String, Object> words(MeetingPack.Words words, Notices notices) {
        return switch (words) {
            case MeetingPack.Words.Changes changes -> RedlineModel.of(changes.comparison());
            case MeetingPack.Words.Whole whole -> new DocumentModel(whole.document(), notices).fields();
        };
    }

    private Map<String, Object> model(MeetingPack pack, Notices notices) {
        List<Map<String, Object>> papers = new ArrayList<>();
        for (MeetingPack.Paper paper : pack.papers()) {
            papers.add(paper(paper, papers.size() + 1, pack, notices));
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("style", StyledParts.look(pack.style()));
        model.put("organisation", pack.organisation());
        model.put("committee", pack.committee());
        model.put("meeting", ShownDate.of(PartialDate.of(pack.meeting()), LANGUAGE));
        model.put(
                "facts",
                pack.facts().stream()
                        .map(fact -> Map.of("label", fact.label(), "value", fact.value()))
                        .toList());
        model.put("papers", papers);
        model.put(
                "coming",
                pack.coming().stream()
                        .map(one -> Map.of("title", one.title(), "standing", one.standing(), "line", one.line()))
                        .toList());
        return model;
    }

    private Map<String, Object> paper(MeetingPack.Paper paper, int number, MeetingPack pack, Notices notices) {
        Map<String, Object> model = new HashMap<>(words(paper.words(), notices));
        model.put("whole", paper.words() instanceof MeetingPack.Words.Whole);
        model.put("title", paper.title());
        model.put("number", number);
        model.put("standing", paper.standing());
        model.put("committee", pack.committee());
        model.put("first", paper.first().stream().map(PackPage::part).toList());
        model.put("rest", paper.rest().stream().map(PackPage::part).toList());
        model.put("decidable", paper.decidable());
        model.put("signatures", pack.signatures());
        String beginning = "paper-%d-".formatted(number);
        try {
            return Map.of(
                    "number",
                    number,
                    "title",
                    paper.title(),
                    "language",
                    String.valueOf(model.get("language")),
                    "standing",
                    paper.standing(),
                    "anchor",
                    beginning + "head",
                    "words",
                    beginning + "words",
                    "markup",
                    HTMLOutputFormat.INSTANCE.fromMarkup(OwnAnchors.in(templates.run(ONE, model), beginning)));
        } catch (TemplateModelException e) {
            throw new RenderFailure("A paper could not be handed to the template", e);
        }
    }

    private static Map<String, Object> part(MeetingPack.Part part) {
        return Map.of(
                "title",
                part.title(),
                "paragraphs",
                part.paragraphs(),
                "columns",
                part.columns().stream()
                        .map(column -> Map.of("heading", column.heading(), "share", column.share()))
                        .toList(),
                "rows",
                part.rows());
    }
}
