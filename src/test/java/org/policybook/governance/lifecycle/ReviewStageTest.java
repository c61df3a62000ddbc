package org.policybook.governance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policybook.governance.lifecycle.ApprovalTest.assertRefused;
import static org.policybook.governance.lifecycle.DraftOnPaper.AUTHOR;
import static org.policybook.governance.lifecycle.DraftOnPaper.MASTER;
import static org.policybook.governance.lifecycle.DraftOnPaper.PILOT;
import static org.policybook.governance.lifecycle.DraftOnPaper.READER;
import static org.policybook.governance.lifecycle.DraftOnPaper.TODAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policybook.document.PartialDate;
import org.policybook.governance.DraftEvent.Criterion;

/// Criteria, returns, comments and waivers.
class ReviewStageTest {
    private final DraftOnPaper draft = new DraftOnPaper();

    @Test
    void criteriaMayBeConfirmedOneByOne() {
        draft.submit();
        draft.confirm("duties");

        assertThat(draft.progress().stage()).isEqualTo(DraftStage.IN_REVIEW);
        assertThat(draft.progress().needs()).contains("Review (training)");

        draft.confirm("training");
        assertThat(draft.progress().stage()).isEqualTo(DraftStage.AWAITING_APPROVAL);
    }

    @Test
    void whatAReturnDidNotConcernStaysConfirmed() {
        draft.submit();
        draft.confirm("training");
        draft.sendBack("duties");
        assertThat(draft.progress().confirmedLast(draft.stage())).containsExactly("training");
        draft.edit();
        assertThat(draft.progress().stage()).isEqualTo(DraftStage.RETURNED);
        assertThat(draft.progress().confirmed(draft.stage())).isEmpty();

        draft.submit("review/training");

        assertThat(draft.progress().confirmed(draft.stage())).containsExactly("training");
        assertThat(draft.progress().actions()).isEmpty();
        draft.confirm("duties");
        assertThat(draft.progress().stage()).isEqualTo(DraftStage.AWAITING_APPROVAL);
    }

    @Test
    void anAnswerNeedsEvidenceActionsAndACriterionThatIsThere() {
        draft.submit();

        assertRefused(review(new Criterion("duties", true, " ")), "evidence", "what was looked at");
        assertRefused(review(new Criterion("duties", false, "Vague")), "actions", "Give at least one action");
        assertRefused(review(new Criterion("dutys", true, "Read")), "criterion", "It has: duties, training");
        assertRefused(review(), "answers", "Still open: duties, training");
        assertRefused(
                draft.take(draft.judgedBy(AUTHOR)
                        .review(
                                draft.stage(),
                                "Group",
                                TODAY,
                                List.of(new Criterion("duties", true, "Mine")),
                                List.of())),
                "own-policy",
                "nobody judges a text of their own");
    }

    private Step review(Criterion... criteria) {
        return draft.take(
                draft.judgedBy(READER).review(draft.stage(), "Reading group", TODAY, List.of(criteria), List.of()));
    }

    @Test
    void aGroupReviewsNothingBeforeItWasPutForward() {
        draft.submit();

        assertRefused(
                draft.take(draft.judgedBy(READER)
                        .review(
                                draft.stage(),
                                "Reading group",
                                PartialDate.parse("2026-11-20"),
                                List.of(new Criterion("duties", true, "Read")),
                                List.of())),
                "date",
                "the earliest day is 2026-11-21: Ann Author put the text forward then");
    }

    @Test
    void aConsultationClosesWhenEveryCommentIsAnswered() {
        draft.consult();
        draft.comment();

        assertRefused(draft.close(), "every-comment-answered", "1 by Staff side");
        draft.answer();
        draft.close();

        assertThat(draft.progress().consultation().closed()).isTrue();
        assertRefused(draft.comment(), "stage", "while a consultation is open");
    }

    @Test
    void viewsMayBeAskedForAgainAfterAReturnWithoutAnEditFirst() {
        draft.submit();
        draft.sendBack("duties");
        draft.consult();
        draft.comment();
        draft.answer();
        draft.close();

        assertThat(draft.progress().stage()).isEqualTo(DraftStage.RETURNED);
        assertThat(draft.progress().actions()).containsExactly("Name the posts");
    }

    @Test
    void aWaiverIsOfAPostThatMayForAReasonThatIsAllowedAndForThePresentText() {
        assertRefused(waive("Pilot", "New law"), "waiver", "It may be waived by: Harbour Master");
        assertRefused(waive("Harbour Master", "Haste"), "waiver-reason", "waived only for: New law");
        assertRefused(waive("Harbour Master", " "), "waiver-reason", "needs its reason");
        assertRefused(
                draft.take(draft.by(MASTER).waive("eia", "Harbour Master", "New law", List.of(), List.of())),
                "never-waived",
                "cannot be waived");
        assertRefused(
                draft.take(draft.by(AUTHOR)
                        .waive("training", "Harbour Master", "New law", List.of("Harbour Master"), List.of())),
                "own-policy",
                "nobody waives a gate for a text of their own");

        waive("Harbour Master", "New law");
        assertThat(draft.progress().waived()).hasSize(1);
        draft.edit();
        assertThat(draft.progress().waived()).isEmpty();
    }

    private Step waive(String post, String reason) {
        return draft.take(
                draft.by(MASTER).waive("training", post, reason, List.of("Harbour Master"), List.of("New law")));
    }

    @Test
    void thoseConsultedAndTheSubmissionSayWhatTheyAreAbout() {
        assertRefused(draft.take(draft.by(AUTHOR).consult(List.of(), Optional.empty(), "")), "invitation", "Nobody");
        draft.consult();
        assertRefused(draft.take(draft.by(PILOT).comment(Optional.empty(), "Pilot", " ")), "comment", "empty");
    }
}
