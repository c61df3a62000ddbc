package org.policybook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettledTextTest {
    private static final String PROPOSAL = """
            ## Duties

            <<<<<<< yours
            Within two days.
            =======
            At once.
            >>>>>>> theirs

            - one
            <<<<<<< yours
            - two
            =======
            - three
            >>>>>>> theirs
            """;

    @Test
    void eachPlaceGetsWhatWasChosen() {
        assertThat(SettledText.of(
                        PROPOSAL,
                        place -> place == 1 ? new SettledText.Choice.Yours() : new SettledText.Choice.Theirs()))
                .isEqualTo("## Duties\n\nWithin two days.\n\n- one\n- three\n");
    }

    @Test
    void bothStandOneBehindTheOther() {
        assertThat(SettledText.of(PROPOSAL, place -> new SettledText.Choice.Both()))
                .isEqualTo("## Duties\n\nAt once.\n\nWithin two days.\n\n- one\n- three\n- two\n");
    }

    @Test
    void anOpenPlaceKeepsItsMarksAndOwnWordsTakeTheOther() {
        assertThat(SettledText.of(
                        PROPOSAL,
                        place -> place == 1
                                ? new SettledText.Choice.Open()
                                : new SettledText.Choice.Own(List.of("- four", "- five"))))
                .isEqualTo(PROPOSAL.substring(0, PROPOSAL.indexOf("- one")) + "- one\n- four\n- five\n");
    }
}
