package org.policybook.render.docx;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.policybook.document.ClauseId;
import org.policybook.document.Inline;
import org.policybook.document.PlainText;
import org.policybook.render.Links;
import org.policybook.render.Pictures;

/// Writes runs of text into a paragraph.
final class DocxInlines {
    private final DocxDocument.Writing writing;
    private final Links links;
    private final Pictures pictures;
    private final DocxBookmarks bookmarks;
    private final DocxFootnotes footnotes;

    DocxInlines(DocxDocument.Writing writing, Links links, DocxBookmarks bookmarks) {
        this.writing = writing;
        this.links = links;
        this.bookmarks = bookmarks;
        this.pictures = new Pictures(writing.document(), writing.notices());
        this.footnotes = new DocxFootnotes(writing, this, bookmarks);
    }

    DocxFootnotes footnotes() {
        return footnotes;
    }

    void write(List<Inline> content, XWPFParagraph paragraph) {
        write(content, paragraph, paragraph::createRun, Look.PLAIN);
    }

    /// What the marks around a run ask for.
    private record Look(boolean strong, boolean emphasis, boolean struck) {
        static final Look PLAIN = new Look(false, false, false);

        XWPFRun on(XWPFRun run) {
            if (strong) {
                run.setBold(true);
            }
            if (emphasis) {
                run.setItalic(true);
            }
            if (struck) {
                run.setStrikeThrough(true);
            }
            return run;
        }
    }

    private void write(List<Inline> content, XWPFParagraph paragraph, Supplier<XWPFRun> runs, Look look) {
        content.forEach(inline -> write(inline, paragraph, runs, look));
    }

    private void write(Inline inline, XWPFParagraph paragraph, Supplier<XWPFRun> runs, Look look) {
        switch (inline) {
            case Inline.Text text -> look.on(runs.get()).setText(DocxText.clean(text.value()));
            case Inline.Emphasis part ->
                write(part.content(), paragraph, runs, new Look(look.strong(), true, look.struck()));
            case Inline.Strong part ->
                write(part.content(), paragraph, runs, new Look(true, look.emphasis(), look.struck()));
            case Inline.Strikethrough part ->
                write(part.content(), paragraph, runs, new Look(look.strong(), look.emphasis(), true));
            case Inline.Code code -> styled("CodeText", code.value(), look.on(runs.get()));
            case Inline.Link link -> link(link, paragraph, look);
            case Inline.Image image -> image(image, paragraph, look.on(runs.get()));
            case Inline.FootnoteMark mark -> footnotes.mark(mark.label(), paragraph);
            case Inline.Parameter parameter -> parameter(parameter.name(), look.on(runs.get()));
            case Inline.HardBreak hard -> runs.get().addBreak();
            case Inline.SoftBreak soft -> runs.get().setText(" ");
            case Inline.Verbatim verbatim -> look.on(runs.get()).setText(DocxText.clean(verbatim.source()));
        }
    }

    private void link(Inline.Link link, XWPFParagraph paragraph, Look look) {
        Supplier<XWPFRun> runs = links.address(link.target())
                .map(address -> linked(address, paragraph))
                .orElse(paragraph::createRun);
        if (PlainText.of(link.content()).isBlank()) {
            runs.get().setText(DocxText.clean(links.label(link.target())));
        } else {
            write(link.content(), paragraph, runs, look);
        }
    }

    private Supplier<XWPFRun> linked(String address, XWPFParagraph paragraph) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        if (address.startsWith("#")) {
            link.setAnchor(bookmarks.name(ClauseId.of(address.substring(1))));
        } else {
            link.setId(paragraph
                    .getPart()
                    .getPackagePart()
                    .addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation())
                    .getId());
        }
        return () -> {
            XWPFRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
            run.setStyle("Hyperlink");
            return run;
        };
    }

    private void image(Inline.Image image, XWPFParagraph paragraph, XWPFRun run) {
        String words = DocxText.clean(pictures.description(image));
        pictures.find(image)
                .filter(picture -> DocxPicture.fits(paragraph))
                .map(picture -> DocxPicture.fitting(paragraph, picture, words))
                .ifPresentOrElse(
                        picture -> picture.addTo(run),
                        () -> run.setText("[" + writing.labels().text("image", words) + "]"));
    }

    private void parameter(String name, XWPFRun run) {
        Optional<String> value = writing.document().wording().parameter(name);
        if (value.isPresent()) {
            run.setText(DocxText.clean(value.get()));
            return;
        }
        writing.notices().add("The parameter {{%s}} has no value.".formatted(name));
        styled("Unfilled", "[" + writing.labels().text("unfilled", name) + "]", run);
    }

    private static void styled(String style, String text, XWPFRun run) {
        run.setStyle(style);
        run.setText(DocxText.clean(text));
    }
}
