package org.policybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The short way to the words of a plain text finds what the long one does, at the same places.
class PlainTokensTest {
    private static final long SEED = 11;
    private static final int TEXTS = 40_000;
    private static final String SIGNS =
            "aZbs019_.,:;'\u2018\u2019 -\n\t\u00a0\u00a3\u00a7\u2013\u2014\u201c\u201d\u2022\u2026#*@/()\u0000\u007f";

    private final Terms<String> terms = new Terms<>(new PolicyAnalyzer(false), word -> word);

    @Test
    void findsTheSameWords() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            assertThat(PlainTokens.isPlain(text)).as(text).isTrue();
            assertThat(plain(text)).as(text).isEqualTo(analysed(text));
        }
    }

    @Test
    void leavesOtherLettersAndLongRunsToTheAnalyser() {
        assertThat(PlainTokens.isPlain("Café")).isFalse();
        assertThat(PlainTokens.isPlain("1\ufe0f\u20e3")).isFalse();
        assertThat(PlainTokens.isPlain("a\u00adb")).isFalse();
        assertThat(PlainTokens.isPlain("a".repeat(255))).isTrue();
        assertThat(PlainTokens.isPlain("a".repeat(256))).isFalse();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(24); left > 0; left--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            if (random.nextInt(12) == 0) {
                text.append(random.nextBoolean() ? " The duty's " : "'s");
            }
        }
        return text.toString();
    }

    private static List<String> plain(String text) {
        List<String> words = new ArrayList<>();
        PlainTokens plain = new PlainTokens(text);
        for (int position = 0; plain.next(); position++) {
            String word = plain.word().toString();
            if (!PolicyAnalyzer.isWeightless(word)) {
                words.add(shown(word, position, plain.start(), plain.end()));
            }
        }
        return words;
    }

    private List<String> analysed(String text) {
        List<String> words = new ArrayList<>();
        terms.analysed(text, (word, position, start, end) -> words.add(shown(word, position, start, end)));
        return words;
    }

    private static String shown(String word, int position, int start, int end) {
        return word + "@" + position + ":" + start + "-" + end;
    }
}
