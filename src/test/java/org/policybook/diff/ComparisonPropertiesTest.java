package org.policybook.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;

/// What holds for every two texts, tried on seeded random ones and on such as are hard to compare.
@Tag("thorough")
class ComparisonPropertiesTest {
    @Test
    void theChangesMakeTheOneTextTheOther() {
        for (int seed = 0; seed < 3_000; seed++) {
            RandomPolicy text = new RandomPolicy(seed);
            Policy before = text.policy();
            for (int edits = seed % 12; edits >= 0; edits--) {
                text.edit();
            }
            check(before, text.policy(), seed);
        }
    }

    @Test
    void unrelatedTextsAreComparedToo() {
        for (int seed = 0; seed < 500; seed++) {
            check(new RandomPolicy(seed).policy(), new RandomPolicy(1_000_000 + seed).policy(), seed);
        }
    }

    @Test
    void aTextDoesNotDifferFromItself() {
        for (int seed = 0; seed < 500; seed++) {
            Policy policy = new RandomPolicy(seed).policy();
            assertThat(PolicyComparison.of(policy, new RandomPolicy(seed).policy())
                            .isEmpty())
                    .isTrue();
        }
    }

    @Test
    void tenThousandEqualParagraphsTakeNoLongerThanOthers() {
        Policy before = repeated("Staff must report each concern they have.", 10_000);
        Policy after = repeated("Staff must report each concern they have.", 9_000);
        assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThat(PolicyComparison.of(before, after).counts())
                        .isEqualTo(new Counts(0, 0, 1_000, 0, 1, 0)));
    }

    @Test
    void nothingInCommonIsSaidInTime() {
        Policy before = unrelated(1, 3_000);
        Policy after = unrelated(2, 3_000);
        assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThat(PolicyComparison.of(before, after).isEmpty()).isFalse());
    }

    @Test
    void oneEndlessParagraphIsComparedInTime() {
        Policy before = PolicyText.parse("## Scope\n\n" + words(1, 60_000, 40)).policy();
        Policy after = PolicyText.parse("## Scope\n\n" + words(2, 60_000, 40)).policy();
        assertTimeout(Duration.ofSeconds(30), () -> {
            Redline redline =
                    PolicyComparison.of(before, after).changes().getFirst().redline();
            assertThat(redline.isEmpty()).isFalse();
        });
    }

    private static void check(Policy before, Policy after, int seed) {
        PolicyDiff diff = PolicyComparison.of(before, after);
        assertThat(Replay.of(before, diff.changes())).as("seed " + seed).isEqualTo(Replay.texts(after));
        for (Change change : diff.changes()) {
            assertThat(change.redline().before())
                    .isEqualTo(change.before().map(Side::text).orElse(""));
            assertThat(change.redline().after())
                    .isEqualTo(change.after().map(Side::text).orElse(""));
        }
    }

    private static Policy repeated(String paragraph, int times) {
        return PolicyText.parse("## Scope\n\n" + (paragraph + "\n\n").repeat(times))
                .policy();
    }

    private static Policy unrelated(int seed, int paragraphs) {
        String text = IntStream.range(0, paragraphs)
                .mapToObj(i -> words(31L * seed + i * 1_000L, 30, 100_000))
                .collect(Collectors.joining("\n\n"));
        return PolicyText.parse("## Scope " + seed + "\n\n" + text).policy();
    }

    private static String words(long seed, int count, int different) {
        return new Random(seed)
                .ints(count, 0, different)
                .mapToObj(number -> "word" + number)
                .collect(Collectors.joining(" "));
    }
}
