package org.policybook.intake.pdf;

import java.util.List;

/// The words of one piece of marked content, in the order in which they are drawn.
///
/// @param text with a line end where a line of the page ends; space at its ends is kept
record MarkedRun(String text, int page, Glyph first, Glyph last) {
    private static final float NEW_LINE = 0.6f;
    private static final float SPACE = 0.16f;

    static MarkedRun of(int page, List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Glyph last = glyphs.getFirst();
        for (Glyph glyph : glyphs) {
            text.append(text.isEmpty() ? "" : between(last, glyph));
            text.append(glyph.isSpace() ? " " : glyph.text());
            last = glyph;
        }
        return new MarkedRun(Letters.plain(text.toString(), true), page, glyphs.getFirst(), last);
    }

    /// What parts this run from the one before it.
    String after(MarkedRun before) {
        return before.page == page ? between(before.last, first) : "\n";
    }

    private static String between(Glyph before, Glyph next) {
        float size = Math.max(before.size(), next.size());
        if (Math.abs(next.y() - before.y()) > NEW_LINE * size || next.right() < before.x() - size) {
            return "\n";
        }
        return next.x() - before.right() > SPACE * Math.min(before.size(), next.size()) ? " " : "";
    }
}
