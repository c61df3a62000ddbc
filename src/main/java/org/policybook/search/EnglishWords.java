package org.policybook.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Everyday English words of four letters and more, in British and general spelling. Who types one of them means it,
/// though no text that they may see has it: that says nothing of the texts they may not see.
final class EnglishWords {
    private EnglishWords() {}

    static boolean has(String word) {
        return Bundled.WORDS.contains(word);
    }

    /// Read when somebody types the first word that no text has.
    private static final class Bundled {
        static final Set<String> WORDS = read();

        private static Set<String> read() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(EnglishWords.class.getResourceAsStream("english-words.txt")),
                    StandardCharsets.UTF_8))) {
                return lines.lines().collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
