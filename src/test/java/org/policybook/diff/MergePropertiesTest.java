package org.policybook.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;

/// What holds for every three texts, tried on seeded random ones.
@Tag("thorough")
class MergePropertiesTest {
    private static final int TRIPLES = 1_000;

    @Test
    void whatOnePersonAloneChangedIsTaken() {
        for (int seed = 0; seed < TRIPLES; seed++) {
            String base = PolicyText.format(edited(seed, 0, 0));
            String edited = PolicyText.format(edited(seed, 1, 1 + seed % 12));
            assertThat(ThreeWayMerge.of(base, edited, base))
                    .as("yours, seed " + seed)
                    .isEqualTo(new ThreeWayMerge(edited, List.of()));
            assertThat(ThreeWayMerge.of(base, base, edited))
                    .as("theirs, seed " + seed)
                    .isEqualTo(new ThreeWayMerge(edited, List.of()));
            assertThat(ThreeWayMerge.of(base, edited, edited))
                    .as("both, seed " + seed)
                    .isEqualTo(new ThreeWayMerge(edited, List.of()));
        }
    }

    @Test
    void unrelatedTextsAreTakenTooWhenTheOtherIsTheBase() {
        for (int seed = 0; seed < 300; seed++) {
            String base = PolicyText.format(edited(seed, 0, 0));
            String other = PolicyText.format(new RandomPolicy(1_000_000 + seed).policy());
            assertThat(ThreeWayMerge.of(base, other, base)).isEqualTo(new ThreeWayMerge(other, List.of()));
            assertThat(ThreeWayMerge.of(base, base, other)).isEqualTo(new ThreeWayMerge(other, List.of()));
        }
    }

    @Test
    void nothingThatEitherWroteIsLost() {
        for (int seed = 0; seed < TRIPLES; seed++) {
            Policy base = edited(seed, 0, 0);
            Policy yours = edited(seed, 1, 1 + seed % 6);
            Policy theirs = edited(seed, 2, 1 + seed % 5);
            String merged = ThreeWayMerge.of(
                            PolicyText.format(base), PolicyText.format(yours), PolicyText.format(theirs))
                    .text();
            String words = merged.replaceAll("[^\\p{L}\\p{N}]+", " ");
            Set<String> old = new HashSet<>(texts(base));
            for (Policy side : List.of(yours, theirs)) {
                assertThat(texts(side).stream()
                                .filter(text -> !old.contains(text))
                                .map(text ->
                                        text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
                                .filter(text -> !words.contains(text)))
                        .as("seed %d%n%s", seed, merged)
                        .isEmpty();
            }
        }
    }

    @Test
    void oneMovesSectionsWhileTheOtherRewordsClausesInThem() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<List<String>> sections = sections(random);
            List<List<String>> moved = new ArrayList<>(sections);
            moved.add(random.nextInt(moved.size()), moved.remove(random.nextInt(moved.size())));
            int section = random.nextInt(sections.size());
            int clause = 1 + random.nextInt(sections.get(section).size() - 1);
            String was = sections.get(section).get(clause);
            String is = was.replaceFirst("\\w+\\.$", "by Friday.");
            String merged = ThreeWayMerge.of(
                            text(sections), text(moved), text(sections).replace(was, is))
                    .text();
            assertThat(merged).as("seed " + seed).isEqualTo(text(moved).replace(was, is));
        }
    }

    @Test
    void tenThousandEqualParagraphsAreMergedInTime() {
        String base = "---\n---\n\n## Scope\n\n" + "Staff must report each concern they have.\n\n".repeat(10_000);
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(ThreeWayMerge.of(base, base + "More.\n", "Less.\n\n" + base)
                                .conflicts())
                        .isEmpty());
    }

    private static Policy edited(long seed, int person, int edits) {
        RandomPolicy text = new RandomPolicy(seed);
        if (person > 0) {
            text.continueWith(31 * seed + person);
        }
        IntStream.range(0, edits).forEach(i -> text.edit());
        return text.policy();
    }

    private static List<String> texts(Policy policy) {
        return Clauses.of(policy).stream().map(Clause::text).toList();
    }

    private static List<List<String>> sections(Random random) {
        return IntStream.range(0, 4 + random.nextInt(4))
                .mapToObj(i -> IntStream.rangeClosed(0, 1 + random.nextInt(5))
                        .mapToObj(j -> j == 0 ? "## " + words(random, 2) : words(random, 12) + ".")
                        .toList())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, 100_000).mapToObj(number -> "w" + number).collect(Collectors.joining(" "));
    }

    private static String text(List<List<String>> sections) {
        return "---\n---\n\n"
                + sections.stream().map(section -> String.join("\n\n", section)).collect(Collectors.joining("\n\n"))
                + "\n";
    }
}
