package org.policybook.web.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainRefusalTest {
    @Test
    void sentencesForTheTerminalAreLeftOut() {
        assertThat(
                        PlainRefusal.of(
                                "The draft has errors. See all of it with \"policybook check a/b\". Mend them, then try again."))
                .isEqualTo("The draft has errors. Mend them, then try again.");
        assertThat(PlainRefusal.of("Go on with that one, or begin another with --beside."))
                .isEqualTo("This cannot be done as the draft stands.");
        assertThat(PlainRefusal.orNothing("Mend it in eia.yaml.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "21 November 2026, 2026-11-21",
        "1/2/2026, 2026-02-01",
        "3 may 2020, 2020-05-03",
        "2026-11, 2026-11",
        "2026-11-21, 2026-11-21"
    })
    void datesAreReadAsPeopleTypeThem(String typed, String read) {
        assertThat(TypedDay.parse(typed).orElseThrow()).hasToString(read);
    }
}
