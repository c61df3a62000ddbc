package org.policybook.render.docx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.policybook.document.Block;
import org.policybook.document.Footnote;
import org.policybook.document.PlainText;

/// Writes footnotes at their first mark. Later marks of the same footnote are links to the first, because
/// Word has one place for each.
final class DocxFootnotes {
    private final DocxDocument.Writing writing;
    private final DocxInlines inlines;
    private final DocxBookmarks bookmarks;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    DocxFootnotes(DocxDocument.Writing writing, DocxInlines inlines, DocxBookmarks bookmarks) {
        this.writing = writing;
        this.inlines = inlines;
        this.bookmarks = bookmarks;
    }

    void mark(String label, XWPFParagraph paragraph) {
        Integer number = numbers.get(label);
        if (number != null) {
            again(number, paragraph);
            return;
        }
        writing.document().policy().footnotes().stream()
                .filter(footnote -> footnote.label().equals(label))
                .findFirst()
                .ifPresentOrElse(footnote -> first(footnote, paragraph), () -> unknown(label, paragraph));
    }

    /// The author's labels by the numbers under which the file knows the footnotes written so far.
    Map<String, String> labels() {
        return Map.copyOf(labels);
    }

    private void first(Footnote footnote, XWPFParagraph paragraph) {
        int number = numbers.size() + 1;
        numbers.put(footnote.label(), number);
        XWPFFootnote note = writing.word().createFootnote();
        labels.put(note.getId().toString(), footnote.label());
        bookmarks.mark(name(number), paragraph.getCTP());
        paragraph.addFootnoteReference(note);
        for (Block block : footnote.blocks()) {
            XWPFParagraph line = note.createParagraph();
            line.setStyle("FootnoteText");
            line.createRun().setText(" ");
            if (block instanceof Block.Paragraph words) {
                inlines.write(words.content(), line);
            } else {
                line.createRun().setText(DocxText.clean(PlainText.of(block)));
            }
        }
    }

    private static void again(int number, XWPFParagraph paragraph) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(name(number));
        XWPFRun run = new XWPFRun(link.addNewR(), (IRunBody) paragraph);
        run.setStyle("FootnoteReference");
        run.setText(String.valueOf(number));
    }

    private void unknown(String label, XWPFParagraph paragraph) {
        writing.notices().add("There is no footnote [^%s].".formatted(label));
        paragraph.createRun().setText(DocxText.clean("[^" + label + "]"));
    }

    /// Two underscores: no clause of a policy has such a name.
    private static String name(int number) {
        return "note__" + number;
    }
}
