package org.policybook.intake;

import java.util.List;

/// How the text is laid out, which decides what a short line alone can mean.
///
/// @param hashed headings carry Markdown marks, so that an unmarked line is none
/// @param unwrapped each line is a paragraph of its own; else lines are broken at a margin
record Layout(boolean hashed, boolean unwrapped) {
    private static final int FEWEST = 3;
    /// Longer than any line broken at a margin.
    static final int WIDE = 110;

    static Layout of(List<Line> lines) {
        long hashed = lines.stream().filter(line -> line.hashes() > 0).count();
        long wide = lines.stream().filter(line -> line.raw().length() > WIDE).count();
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        return new Layout(hashed >= FEWEST, wide >= FEWEST && wide * 6 >= written);
    }
}
