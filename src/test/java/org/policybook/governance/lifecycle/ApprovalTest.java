package org.policybook.governance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policybook.governance.lifecycle.DraftOnPaper.AUTHOR;
import static org.policybook.governance.lifecycle.DraftOnPaper.HARBOUR;
import static org.policybook.governance.lifecycle.DraftOnPaper.MASTER;
import static org.policybook.governance.lifecycle.DraftOnPaper.MINUTE;
import static org.policybook.governance.lifecycle.DraftOnPaper.PILOT;
import static org.policybook.governance.lifecycle.DraftOnPaper.READER;
import static org.policybook.governance.lifecycle.DraftOnPaper.TODAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policybook.document.PartialDate;
import org.policybook.governance.DraftEvent.Decided;
import org.policybook.governance.DraftEvent.Minute;
import org.policybook.governance.DraftEvent.Signature;

/// What an approval binds to, and who may give it.
class ApprovalTest {
    private static final String TWO_SIGNATURES = HARBOUR.replace("approvers: 1", "approvers: 2");

    @Test
    void anApprovalBindsToTheRevisionAndItsContentAndAnEditVoidsIt() {
        DraftOnPaper draft = awaiting(HARBOUR);
        draft.sign(MASTER, "Harbour Master");
        assertThat(draft.progress().approvals()).singleElement().satisfies(signed -> {
            assertThat(signed.target()).isEqualTo(draft.progress().now().target());
        });

        draft.edit();

        assertThat(draft.progress().stage()).isEqualTo(DraftStage.DRAFT);
        assertThat(draft.progress().approvals()).isEmpty();
        assertThat(draft.progress().voidedApprovals()).hasSize(1);
        assertThat(draft.progress().needs())
                .contains("revision 1111111111; it was edited since, which voids what was confirmed and signed");
    }

    @Test
    void nobodyWhoSavedARevisionApprovesIt() {
        DraftOnPaper draft = awaiting(HARBOUR);

        assertThat(draft.sign(AUTHOR, "Pilot"))
                .isEqualTo(
                        refused(
                                "own-policy",
                                "Ann Author saved a revision of this draft, and nobody judges a text of their own. Another person must do it."));
    }

    @Test
    void thePostNamedAsAuthorDoesNotApproveWhoeverHoldsIt() {
        DraftOnPaper draft = awaiting(HARBOUR.replace("Clerk]", "Clerk, Safety Adviser]"));

        assertRefused(draft.sign(PILOT, "Safety Adviser"), "own-policy", "named as the author of this policy");
        assertRefused(
                draft.sign(PILOT, new Signature("Quay Panel", "Pilot", Optional.of("Safety Adviser")), MINUTE),
                "own-policy",
                "Another post must sign");
        assertRefused(
                draft.sign(PILOT, new Signature("Quay Panel", "Safety Adviser", Optional.of("Pilot")), MINUTE),
                "own-policy",
                "Another post must sign");
    }

    @Test
    void aDelegateSignsAsThemselvesForThePostOfAnother() {
        DraftOnPaper draft = awaiting(HARBOUR);

        Step step = draft.sign(READER, new Signature("Quay Panel", "Safety Trainer", Optional.of("Pilot")), MINUTE);

        assertThat(step).isInstanceOfSatisfying(Step.Taken.class, taken -> {
            Decided decided = (Decided) taken.event();
            assertThat(decided.by()).isEqualTo(READER);
            assertThat(decided.signature().post()).isEqualTo("Safety Trainer");
            assertThat(decided.signature().deciding()).isEqualTo("Pilot");
        });
        assertThat(draft.progress().stage()).isEqualTo(DraftStage.APPROVED);
    }

    @Test
    void onlyMembersSignOrTheirDelegates() {
        DraftOnPaper draft = awaiting(HARBOUR);

        assertRefused(
                draft.sign(READER, "Safety Trainer"),
                "membership",
                "Safety Trainer does not sign for the Quay Panel. Its members are: Wharfinger, Pilot, Clerk.");
        assertRefused(
                draft.sign(PILOT, new Signature("Rope Panel", "Pilot", Optional.empty()), MINUTE),
                "committee",
                "was put before the Quay Panel, and the Rope Panel cannot decide");
    }

    @Test
    void aCommitteeDecidesWithItsQuorumAndAMinuteOfAPastDay() {
        DraftOnPaper draft = awaiting(HARBOUR);
        Signature pilot = new Signature("Quay Panel", "Pilot", Optional.empty());

        assertRefused(
                draft.sign(PILOT, pilot, new Minute("QP/26/11", "Harbour Master", 2, TODAY)),
                "quorum",
                "at least 3 members present, and there were 2");
        assertRefused(draft.sign(PILOT, pilot, new Minute(" ", "Harbour Master", 3, TODAY)), "minute", "reference");
        assertRefused(
                draft.sign(PILOT, pilot, new Minute("QP/26/11", "Harbour Master", 3, PartialDate.parse("2026-12"))),
                "date",
                "It is dated 2026-12, and today is 2026-11-21");
    }

    @Test
    void twoSignaturesAreOfTwoPeopleAndTwoPosts() {
        DraftOnPaper draft = awaiting(TWO_SIGNATURES);
        draft.sign(MASTER, "Harbour Master");
        assertThat(draft.progress().stage()).isEqualTo(DraftStage.AWAITING_APPROVAL);
        assertThat(draft.progress().needs()).contains("1 of 2 signatures are there");

        assertRefused(draft.sign(MASTER, "Pilot"), "one-signature-each", "Max Master has signed already");
        assertRefused(draft.sign(READER, "Harbour Master"), "one-signature-each", "as Harbour Master");
        assertRefused(
                draft.sign(READER, new Signature("Quay Panel", "Clerk", Optional.of("Harbour Master")), MINUTE),
                "one-signature-each",
                "1 of 2 signatures");
        draft.sign(PILOT, "Pilot");

        assertThat(draft.progress().stage()).isEqualTo(DraftStage.APPROVED);
    }

    @Test
    void allSignTheSameDecision() {
        DraftOnPaper draft = awaiting(TWO_SIGNATURES);
        draft.sign(MASTER, "Harbour Master");
        Signature pilot = new Signature("Quay Panel", "Pilot", Optional.empty());

        assertRefused(
                draft.sign(PILOT, pilot, new Minute("QP/26/12", "Harbour Master", 3, TODAY)),
                "one-decision",
                "minuted as QP/26/11");
        assertRefused(draft.refuse(PILOT, "Pilot"), "conflicting-decision", "approved this text on 2026-11-21");
    }

    @Test
    void aRefusalHasActionsAndAnApprovalHasNone() {
        DraftOnPaper draft = awaiting(HARBOUR);
        Signature pilot = new Signature("Quay Panel", "Pilot", Optional.empty());

        assertRefused(draft.take(draft.judgedBy(PILOT).decide(false, pilot, MINUTE, List.of())), "actions", "--action");
        assertRefused(
                draft.take(draft.judgedBy(PILOT).decide(true, pilot, MINUTE, List.of("Say who pays"))),
                "actions",
                "binds to the text as it is");
    }

    @Test
    void nothingIsDecidedBeforeItWasPutForwardOrReviewed() {
        DraftOnPaper draft = awaiting(HARBOUR);
        Signature pilot = new Signature("Quay Panel", "Pilot", Optional.empty());

        assertRefused(
                draft.sign(PILOT, pilot, minute("2026-11-20")),
                "date",
                "It is dated 2026-11-20, and the earliest day is 2026-11-21: the Reading group reviewed the text then");
        assertRefused(
                draft.take(draft.judgedBy(PILOT).decide(false, pilot, minute("2026-10"), List.of("Say who pays"))),
                "date",
                "It is dated 2026-10, and the earliest day is 2026-11-21");
        assertThat(draft.sign(PILOT, pilot, minute("2026-11"))).isInstanceOf(Step.Taken.class);
    }

    @Test
    void aRecordThatIsReadAgainKeepsTheDaysThatWereRecorded() {
        DraftOnPaper draft = awaiting(HARBOUR);
        JudgingSteps again = JudgingSteps.again(draft.progress(), draft.recorded(PILOT));

        assertThat(again.decide(
                        true, new Signature("Quay Panel", "Pilot", Optional.empty()), minute("2020-01-01"), List.of()))
                .isInstanceOf(Step.Taken.class);
    }

    @Test
    void aWrongMinuteIsPutRightForAllWhoSigned() {
        DraftOnPaper draft = awaiting(TWO_SIGNATURES);
        Minute right = new Minute("QP/26/12", "Harbour Master", 3, TODAY);
        assertRefused(draft.correct(MASTER, "Harbour Master", right, "Mistyped"), "stage", "no minute to correct");
        draft.sign(MASTER, "Harbour Master");
        draft.sign(PILOT, "Pilot");

        assertRefused(draft.correct(AUTHOR, "Harbour Master", right, "Mistyped"), "own-policy", "Another person");
        assertRefused(draft.correct(READER, "Clerk", right, "Mistyped"), "membership", "chair of the committee");
        assertRefused(draft.correct(PILOT, "Pilot", right, " "), "reason", "what was wrong");
        assertRefused(draft.correct(PILOT, "Pilot", minute("2026-11-20"), "Mistyped"), "date", "earliest day");
        assertRefused(draft.correct(PILOT, "Pilot", MINUTE, "Mistyped"), "correction", "like this already");
        draft.correct(PILOT, "Pilot", right, "Mistyped");

        assertThat(draft.progress().approvals())
                .hasSize(2)
                .allSatisfy(signed -> assertThat(signed.minute()).isEqualTo(right));
        assertThat(draft.progress().stage()).isEqualTo(DraftStage.APPROVED);
        assertThat(draft.progress().events())
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                Decided.class,
                                signed -> assertThat(signed.minute()).isEqualTo(MINUTE)));
    }

    private static Minute minute(String on) {
        return new Minute("QP/26/11", "Harbour Master", 3, PartialDate.parse(on));
    }

    private static DraftOnPaper awaiting(String organisation) {
        DraftOnPaper draft = new DraftOnPaper(organisation);
        draft.submit();
        draft.confirm("duties", "training");
        assertThat(draft.progress().stage()).isEqualTo(DraftStage.AWAITING_APPROVAL);
        return draft;
    }

    private static Step.Refused refused(String rule, String message) {
        return new Step.Refused(rule, message);
    }

    static void assertRefused(Step step, String rule, String says) {
        assertThat(step).isInstanceOfSatisfying(Step.Refused.class, refused -> {
            assertThat(refused.rule()).isEqualTo(rule);
            assertThat(refused.message()).contains(says);
        });
    }
}
