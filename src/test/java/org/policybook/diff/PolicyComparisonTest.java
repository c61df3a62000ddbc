package org.policybook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;

/// Runs the cases of `comparisons.md`: two texts and the report that they must give.
class PolicyComparisonTest {
    record Case(String name, String before, String after, String report) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatChanged(Case example) {
        PolicyDiff diff = PolicyComparison.of(parse(example.before()), parse(example.after()));
        assertThat(String.join("\n", TextReport.of(diff))).isEqualTo(example.report());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theChangesMakeTheOneTextTheOther(Case example) {
        Policy before = parse(example.before());
        Policy after = parse(example.after());
        assertThat(Replay.of(before, PolicyComparison.of(before, after).changes()))
                .isEqualTo(Replay.texts(after));
        assertThat(Replay.of(after, PolicyComparison.of(after, before).changes()))
                .isEqualTo(Replay.texts(before));
        assertThat(PolicyComparison.of(before, before).isEmpty()).isTrue();
    }

    @Test
    void aClauseWithoutMarksIsStillFoundByItsId() {
        PolicyDiff diff = PolicyComparison.of(
                parse("## Scope\n\nStaff must read this.\n"), parse("## Scope\n\nStaff must heed this.\n"));
        Change change = diff.changes().getFirst();
        assertThat(change.kind()).isEqualTo(Change.Kind.CHANGED);
        assertThat(change.headings()).containsExactly("Scope");
        assertThat(change.before().orElseThrow().text()).isEqualTo("Staff must read this.");
        assertThat(change.after().orElseThrow().text()).isEqualTo("Staff must heed this.");
        assertThat(change.clause())
                .isEqualTo(change.after().orElseThrow().clause().id());
    }

    static List<Case> cases() throws IOException {
        try (InputStream file = PolicyComparisonTest.class.getResourceAsStream("comparisons.md")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^# ", -1))
                    .skip(1)
                    .map(PolicyComparisonTest::example)
                    .toList();
        }
    }

    private static Case example(String text) {
        List<String> fences = Arrays.stream(text.split("(?m)^~~~.*\\R", -1)).toList();
        assertThat(fences).as(text).hasSize(7);
        return new Case(
                text.lines().findFirst().orElseThrow(),
                fences.get(1),
                fences.get(3),
                fences.get(5).strip());
    }

    private static Policy parse(String text) {
        return PolicyText.parse(text).policy();
    }
}
