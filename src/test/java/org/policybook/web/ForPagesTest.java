package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForPagesTest {
    @Test
    void commandsOfATerminalAreLeftOut() {
        assertThat(
                        ForPages.of(
                                "The Committee decides with \"policybook decide\"; 0 of 1 signatures are there. Saving takes it back."))
                .isEqualTo("The Committee decides; 0 of 1 signatures are there. Saving takes it back.");
        assertThat(ForPages.of(
                        "It cannot be closed: 1 by the Nurse. Answer each with \"policybook consult --answer N\"."))
                .isEqualTo("It cannot be closed: 1 by the Nurse. Answer each.");
        assertThat(ForPages.of("A refusal tells the author what to do. Give at least one action with --action."))
                .isEqualTo("A refusal tells the author what to do. Give at least one action.");
        assertThat(ForPages.of("The draft has errors: No title. See all of it with \"policybook check a/b\"."))
                .isEqualTo("The draft has errors: No title.");
        assertThat(
                        ForPages.of(
                                "What was found does not speak for eia: changed on 2026-11-21. Send it back with --not-met and --action, or say what else was looked at: --confirm eia=\"…\"."))
                .isEqualTo(
                        "What was found does not speak for eia: changed on 21 November 2026. Choose “Not met” and give an action, or say what else you looked at.");
        assertThat(ForPages.of("Its review was due 2026-06, and the minute is SPC 2026-06, item 4."))
                .isEqualTo("Its review was due June 2026, and the minute is SPC 2026-06, item 4.");
        assertThat(ForPages.of("Nothing to leave out.")).isEqualTo("Nothing to leave out.");
    }
}
