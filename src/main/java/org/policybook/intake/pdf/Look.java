package org.policybook.intake.pdf;

import java.util.Comparator;
import java.util.Locale;

/// How a line looks, as far as that tells headings from text.
///
/// @param size in half points
record Look(int size, boolean bold, boolean capitals) implements Comparable<Look> {
    private static final Comparator<Look> HIGHEST_FIRST = Comparator.comparingInt(Look::size)
            .thenComparing(Look::bold)
            .thenComparing(Look::capitals)
            .reversed();

    static Look of(TextLine line) {
        String words = line.words();
        boolean capitals = words.codePoints().filter(Character::isLetter).count() > 3
                && words.equals(words.toUpperCase(Locale.ROOT));
        return new Look(Math.round(line.size() * 2), line.bold(), capitals);
    }

    /// Larger before smaller, bold before plain, capitals before small letters.
    @Override
    public int compareTo(Look other) {
        return HIGHEST_FIRST.compare(this, other);
    }
}
