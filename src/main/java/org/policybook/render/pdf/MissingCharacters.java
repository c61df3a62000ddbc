package org.policybook.render.pdf;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.policybook.render.Notices;

/// Replaces each character that no font can show by its number, such as `[U+1F600]`, and says so: a reader
/// never meets a silent box. Marks that change how their neighbours look, and have no shape, are left out
/// without a word.
final class MissingCharacters {
    private static final int FIRST_FOREIGN = 0x7F;

    private final FontCoverage coverage;

    MissingCharacters(FontCoverage coverage) {
        this.coverage = coverage;
    }

    String replaceIn(String text, Notices notices) {
        if (!PageCharacters.of(text).anyFrom(FIRST_FOREIGN, character -> !coverage.has(character))) {
            return text;
        }
        Set<Integer> missing = new TreeSet<>();
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character < FIRST_FOREIGN || coverage.has(character)) {
                shown.appendCodePoint(character);
            } else if (!isShapeless(character)) {
                missing.add(character);
                shown.append('[').append(name(character)).append(']');
            }
        });
        missing.forEach(character -> notices.add("No font has the character %s (%s); its number is shown in its place."
                .formatted(Character.toString(character), name(character))));
        return shown.toString();
    }

    private static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    private static boolean isShapeless(int character) {
        return Character.getType(character) == Character.FORMAT || (character >= 0xFE00 && character <= 0xFE0F);
    }
}
