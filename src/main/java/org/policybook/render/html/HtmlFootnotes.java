package org.policybook.render.html;

import java.util.List;
import java.util.Optional;
import org.policybook.document.Footnote;
import org.policybook.render.Labels;

/// Writes the footnotes as a numbered list, each with the way back to its marks. Must come after the text,
/// which brings the numbers up.
final class HtmlFootnotes {
    private final FootnoteNumbers numbers;
    private final HtmlBlocks blocks;
    private final Labels labels;

    HtmlFootnotes(FootnoteNumbers numbers, HtmlBlocks blocks, Labels labels) {
        this.numbers = numbers;
        this.blocks = blocks;
        this.labels = labels;
    }

    /// The list's markup; empty when there are no footnotes.
    String write() {
        Markup items = new Markup();
        int number = 1;
        for (Optional<Footnote> next = numbers.footnote(1); next.isPresent(); next = numbers.footnote(number)) {
            items.raw("<li").attribute("id", "_note-" + number).raw(">");
            blocks.write(next.get().blocks(), items);
            back(numbers.marks(number), items);
            items.raw("</li>\n");
            number++;
        }
        return number == 1 ? "" : "<ol>\n" + items + "</ol>";
    }

    private void back(List<FootnoteNumbers.Mark> marks, Markup out) {
        String words = labels.text("footnote.back");
        for (FootnoteNumbers.Mark mark : marks) {
            out.raw("<a class=\"back\"").attribute("href", "#" + mark.id()).raw(" role=\"doc-backlink\"");
            out.raw(">")
                    .text(marks.size() == 1 ? words : words + " (" + mark.occurrence() + ")")
                    .raw("</a> ");
        }
    }
}
