package org.policybook.render.html;

import org.policybook.document.Section;
import org.policybook.render.ControlledDocument;
import org.policybook.render.Labels;
import org.policybook.render.Notices;

/// Writes only the text of a document, as markup to be put into a page: no control page, no numbers.
public final class HtmlFragment {
    private final HtmlInlines inlines;
    private final HtmlBlocks blocks;
    private final Markup out = new Markup();
    private final int topLevel;

    private HtmlFragment(HtmlInlines inlines, HtmlBlocks blocks, int topLevel) {
        this.inlines = inlines;
        this.blocks = blocks;
        this.topLevel = topLevel;
    }

    /// @param topLevel the level of the headings of the outermost sections, from 1 to 6
    public static String of(ControlledDocument document, int topLevel) {
        Notices notices = new Notices();
        Labels labels = Labels.of(document);
        FootnoteNumbers footnotes = new FootnoteNumbers(document.policy().footnotes());
        HtmlInlines inlines = new HtmlInlines(document, labels, notices, footnotes);
        HtmlBlocks blocks = new HtmlBlocks(inlines);
        HtmlFragment fragment = new HtmlFragment(inlines, blocks, topLevel);
        blocks.write(document.policy().preamble(), fragment.out);
        document.policy().sections().forEach(section -> fragment.write(section, 0));
        fragment.out.raw(new HtmlFootnotes(footnotes, blocks, labels).write());
        return fragment.out.toString();
    }

    private void write(Section section, int depth) {
        String tag = "h" + Math.min(6, topLevel + depth);
        out.raw("<section><" + tag).id(section.id()).raw(">");
        inlines.write(section.heading(), out);
        out.raw("</" + tag + ">\n");
        blocks.write(section.blocks(), out);
        section.sections().forEach(inner -> write(inner, depth + 1));
        out.raw("</section>\n");
    }
}
