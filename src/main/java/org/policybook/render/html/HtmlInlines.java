package org.policybook.render.html;

import java.util.List;
import java.util.Optional;
import org.policybook.document.Inline;
import org.policybook.document.PlainText;
import org.policybook.render.ControlledDocument;
import org.policybook.render.Labels;
import org.policybook.render.Links;
import org.policybook.render.Notices;
import org.policybook.render.Picture;
import org.policybook.render.Pictures;
import org.policybook.render.Wording;

/// Writes runs of text.
final class HtmlInlines {
    private final Wording wording;
    private final Links links;
    private final Pictures pictures;
    private final Labels labels;
    private final Notices notices;
    private final FootnoteNumbers footnotes;

    HtmlInlines(ControlledDocument document, Labels labels, Notices notices, FootnoteNumbers footnotes) {
        this.wording = document.wording();
        this.links = new Links(document, notices);
        this.pictures = new Pictures(document, notices);
        this.labels = labels;
        this.notices = notices;
        this.footnotes = footnotes;
    }

    void write(List<Inline> content, Markup out) {
        content.forEach(inline -> write(inline, out));
    }

    /// The words alone, for an attribute.
    String words(List<Inline> content) {
        return wording.fill(PlainText.of(content));
    }

    private void write(Inline inline, Markup out) {
        switch (inline) {
            case Inline.Text text -> out.text(text.value());
            case Inline.Emphasis emphasis -> within("em", emphasis.content(), out);
            case Inline.Strong strong -> within("strong", strong.content(), out);
            case Inline.Strikethrough struck -> within("s", struck.content(), out);
            case Inline.Code code -> out.raw("<code>").text(code.value()).raw("</code>");
            case Inline.Link link -> link(link, out);
            case Inline.Image image -> image(image, out);
            case Inline.FootnoteMark mark -> footnote(mark, out);
            case Inline.Parameter parameter -> parameter(parameter, out);
            case Inline.HardBreak hard -> out.raw("<br/>");
            case Inline.SoftBreak soft -> out.raw("\n");
            case Inline.Verbatim verbatim -> out.text(verbatim.source());
        }
    }

    private void within(String tag, List<Inline> content, Markup out) {
        out.raw("<" + tag + ">");
        write(content, out);
        out.raw("</" + tag + ">");
    }

    private void link(Inline.Link link, Markup out) {
        Optional<String> address = links.address(link.target());
        address.ifPresent(to -> {
            out.raw("<a").attribute("href", to);
            if (!link.title().isBlank()) {
                out.attribute("title", link.title());
            }
            out.raw(">");
        });
        if (PlainText.of(link.content()).isBlank()) {
            out.text(links.label(link.target()));
        } else {
            write(link.content(), out);
        }
        if (address.isPresent()) {
            out.raw("</a>");
        }
    }

    private void image(Inline.Image image, Markup out) {
        String words = pictures.description(image);
        Optional<Picture> found = pictures.find(image);
        if (found.isEmpty()) {
            out.raw("<span class=\"picture\">[")
                    .text(labels.text("image", words))
                    .raw("]</span>");
            return;
        }
        Picture picture = found.get();
        out.raw("<img").attribute("src", pictures.address(image, picture)).attribute("alt", words);
        out.attribute("width", String.valueOf(picture.width())).attribute("height", String.valueOf(picture.height()));
        if (!image.title().isBlank()) {
            out.attribute("title", image.title());
        }
        out.raw("/>");
    }

    private void footnote(Inline.FootnoteMark mark, Markup out) {
        Optional<FootnoteNumbers.Mark> known = footnotes.mark(mark.label());
        if (known.isEmpty()) {
            notices.add("There is no footnote [^%s].".formatted(mark.label()));
            out.text("[^" + mark.label() + "]");
            return;
        }
        FootnoteNumbers.Mark at = known.get();
        out.raw("<sup class=\"footnote\"><a").attribute("id", at.id()).attribute("href", "#" + at.noteId());
        out.raw(" role=\"doc-noteref\">").text(String.valueOf(at.number())).raw("</a></sup>");
    }

    private void parameter(Inline.Parameter parameter, Markup out) {
        Optional<String> value = wording.parameter(parameter.name());
        if (value.isPresent()) {
            out.text(value.get());
            return;
        }
        notices.add("The parameter {{%s}} has no value.".formatted(parameter.name()));
        out.raw("<mark>[").text(labels.text("unfilled", parameter.name())).raw("]</mark>");
    }
}
