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

    @Test
    void whatIsMissingIsNamedAsOnTheForms() {
        assertThat(PlainRefusal.of("A policy of this organisation must have \"audience\" in its front matter. Add it."))
                .isEqualTo("“Who it is for” is not filled in.");
        assertThat(PlainRefusal.of("The front matter has no review.every."))
                .isEqualTo("“Review it every” is not filled in.");
        assertThat(PlainRefusal.of("There is no section #raising-a-concern."))
                .isEqualTo("There is no section “Raising a concern”. Add one with that heading.");
        assertThat(Missing.of(
                        "{{who-answers}} has no value. Add \"parameters: {who-answers: …}\" to the front matter."))
                .contains(new Missing(
                        "“Who answers” is still to be filled in.", "/facts#fact_parameters-who-answers", "Fill it in"));
        assertThat(PlainRefusal.of("Due for review: 2029-11-21, not 2029-02-31."))
                .isEqualTo("Due for review: 21 November 2029, not 2029-02-31.");
        assertThat(
                        PlainRefusal.of(
                                "Assess the text as it is now, then date the declaration in eia.yaml anew; or name the clauses that matter under \"covers\"."))
                .isEqualTo("Assess the text as it is now, then give the assessment its new date.");
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
