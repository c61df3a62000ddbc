package org.policybook.intake.pdf;

import org.policybook.document.BadInput;

/// Bounds what is read of one file: a few bytes of a page can ask for endless drawing.
final class Budget {
    /// Drawing steps of a whole file; a page of dense text takes a few thousand.
    static final long MOST_STEPS = 20_000_000;
    /// Characters of a whole file.
    static final long MOST_GLYPHS = 3_000_000;

    private long steps;
    private long glyphs;

    void step() {
        steps++;
        if (steps > MOST_STEPS) {
            throw new BadInput(
                    "The PDF draws more than %,d steps, which is more than an import follows. Print it to a new PDF."
                            .formatted(MOST_STEPS));
        }
    }

    void glyph() {
        glyphs++;
        if (glyphs > MOST_GLYPHS) {
            throw new BadInput("The PDF has more than %,d characters, which is more than an import reads. Split it."
                    .formatted(MOST_GLYPHS));
        }
    }
}
