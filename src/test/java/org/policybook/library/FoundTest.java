package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policybook.deadline.ReviewState;
import org.policybook.document.ClauseId;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;
import org.policybook.governance.PolicyStatus;

class FoundTest {
    @Test
    void theWordsBeforeAListAreNoPlace() {
        Found item = found("Conduct", "Do not:");
        assertThat(item.leadIn()).contains("Do not:");
        assertThat(item.place()).containsExactly("Conduct");

        Found paragraph = found("Conduct", "Badges");
        assertThat(paragraph.leadIn()).isEmpty();
        assertThat(paragraph.place()).containsExactly("Conduct", "Badges");
    }

    private static Found found(String... headings) {
        return new Found(
                PolicyId.parse("riverside-surgery/badges"),
                new Edition.InForce(),
                "Riverside Surgery",
                "Badges",
                ClauseId.of("badges"),
                List.of(headings),
                "Lend your badge.",
                List.of(),
                new Found.State(
                        PolicyStatus.IN_FORCE,
                        PolicyStatus.IN_FORCE,
                        ReviewState.NONE,
                        Optional.of(LocalDate.of(2027, 1, 1))),
                1);
    }
}
