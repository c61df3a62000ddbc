package org.policybook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Likeness follows how much of two texts is the same.
class SketchTest {
    @Test
    void likenessFollowsTheSharedPart() {
        String text = words(1, 2_000);

        assertThat(like(text, text.replace(" ", ",\n"))).isEqualTo(1);
        assertThat(like(text, text + " " + words(2, 200))).isBetween(0.8, 0.98);
        assertThat(like(text, text + " " + words(2, 2_000))).isBetween(0.35, 0.65);
        assertThat(like(text, words(3, 2_000))).isLessThan(0.1);
    }

    @Test
    void textsWithoutWordsAreLikeNothing() {
        assertThat(like("", "")).isZero();
        assertThat(like("Keys on hooks", "Keys on hooks")).isZero();
    }

    private static double like(String one, String other) {
        return Sketch.of(one).likeness(Sketch.of(other));
    }

    private static String words(int seed, int count) {
        return new Random(seed)
                .ints(count, 0, 5_000)
                .mapToObj(Integer::toString)
                .map(number -> "word" + number)
                .collect(Collectors.joining(" "));
    }
}
