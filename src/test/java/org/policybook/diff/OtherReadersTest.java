package org.policybook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;

/// Comparisons for somebody who knew an earlier text, and for two organisations that become one.
class OtherReadersTest {
    @Test
    void aReaderIsToldWhatSaysOtherwiseAndNoMore() {
        Policy before = PolicyText.parse("""
                ## One

                Nurses wear blue at all times of the day.

                The porter locks the north door at nightfall.

                ## Two

                Everyone signs in at the front desk on arrival.
                """).policy();
        Policy after = PolicyText.parse("""
                ## Two, renamed

                Everyone signs in at the side desk on arrival.

                ## One

                The porter locks the north door at nightfall.

                Nurses wear green at all times of the day.
                """).policy();
        PolicyDiff diff = PolicyComparison.of(before, after);

        assertThat(texts(diff, Optional.empty())).hasSize(2);
        assertThat(texts(diff, Optional.of("nurse")))
                .containsExactly(
                        "Everyone signs in at the side desk on arrival.", "Nurses wear green at all times of the day.");
        assertThat(texts(diff, Optional.of("porters")))
                .containsExactly("Everyone signs in at the side desk on arrival.");
    }

    private static List<String> texts(PolicyDiff diff, Optional<String> role) {
        return ReadersChanges.of(diff, role).changes().stream()
                .map(change -> change.redline().after())
                .toList();
    }

    @Test
    void twoOrganisationsAreLaidSideBySide() {
        Policy one = PolicyText.parse("""
                ## Complaints

                Every written complaint must be answered by the manager within 10 working days.

                ## Parking

                Visitors park behind the north gate.
                """).policy();
        Policy other = PolicyText.parse("""
                ## Handling complaints

                Managers should answer each written complaint within 20 working days.

                ## Uniform

                Badges are worn where they can be seen.
                """).policy();

        Harmonisation sides = Harmonisation.of(one, other, Set.of());

        assertThat(sides.matches())
                .singleElement()
                .satisfies(match ->
                        assertThat(match.differing()).containsExactly(KeyChange.Kind.DUTY, KeyChange.Kind.TIME_LIMIT));
        assertThat(sides.onlyOne())
                .singleElement()
                .satisfies(clause -> assertThat(clause.text()).startsWith("Visitors"));
        assertThat(sides.onlyOther())
                .singleElement()
                .satisfies(clause -> assertThat(clause.text()).startsWith("Badges"));
    }
}
