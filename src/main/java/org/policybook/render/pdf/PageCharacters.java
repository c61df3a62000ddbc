package org.policybook.render.pdf;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The characters that occur in a page, each once: a page is read for them once, and asked many questions.
final class PageCharacters {
    private final BitSet characters = new BitSet();

    private PageCharacters() {}

    static PageCharacters of(String page) {
        PageCharacters found = new PageCharacters();
        for (int i = 0; i < page.length(); ) {
            int character = page.codePointAt(i);
            found.characters.set(character);
            i += Character.charCount(character);
        }
        return found;
    }

    /// From a character on.
    boolean anyFrom(int first, IntPredicate is) {
        for (int character = characters.nextSetBit(first); character >= 0; ) {
            if (is.test(character)) {
                return true;
            }
            character = characters.nextSetBit(character + 1);
        }
        return false;
    }

    IntStream all() {
        return characters.stream();
    }
}
