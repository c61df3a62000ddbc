package org.policybook.intake.pdf;

/// A character on a page, or a few that one code stands for. Lengths are points; `y` is the baseline, counted
/// down from the page's top.
///
/// @param mark the number of the marked content it belongs to, or -1
/// @param artifact whether the file says that it is no part of the text, as page edges are
record Glyph(String text, float x, float y, float width, float size, boolean bold, int mark, boolean artifact) {
    float right() {
        return x + width;
    }

    float middle() {
        return x + width / 2;
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
