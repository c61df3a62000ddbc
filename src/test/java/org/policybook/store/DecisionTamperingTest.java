package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.DraftId;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.CommitId;
import org.policybook.governance.ContentHash;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.DraftEvent.Decided;
import org.policybook.governance.DraftEvent.Target;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.Judgement;
import org.policybook.governance.Person;
import org.policybook.governance.Recorded;
import org.policybook.governance.VersionEvent;

/// Somebody writes the journal anew, with numbers and hashes that follow each other: what cannot have been decided so
/// is
/// found, and the first event that does not fit named.
@Tag("thorough")
class DecisionTamperingTest {
    private static final int SUBMITTED = 0;
    private static final int FIRST_SIGNATURE = 1;
    private static final int PUBLISHED = 3;
    private static final DraftId GIVEN_UP = DraftId.of("d9");

    @SuppressWarnings("NullAway.Init")
    private static Path original;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Fixture fixture;

    @SuppressWarnings("NullAway.Init")
    private Tampering tampering;

    /// Two versions decided by a board, and a draft given up.
    @BeforeAll
    static void decided(@TempDir Path folder) {
        try (Fixture fixture = new Fixture(folder, Board.ORGANISATION)) {
            new Board(fixture.store(), Fixture.POLICY, Fixture.DRAFT).decided("1.0", "one");
            new Board(fixture.store(), Fixture.POLICY, DraftId.of("d2")).decided("2.0", "two");
            new Writer(fixture.store(), Fixture.POLICY, GIVEN_UP).begin("three");
            new Board(fixture.store(), Fixture.POLICY, GIVEN_UP).giveUp();
            original = fixture.folder();
        }
    }

    @BeforeEach
    void aCopyOfThem() throws IOException {
        fixture = Fixture.copyOf(original, folder);
        tampering = new Tampering(fixture);
    }

    @AfterEach
    void close() {
        tampering.close();
        fixture.close();
    }

    @Test
    void anUntouchedLibraryIsWhole() throws IOException {
        assertThat(findings()).isEmpty();
        rewrite(events -> {});
        assertThat(findings()).isEmpty();
    }

    @Test
    void aDecisionBeforeTheSubmission() throws IOException {
        rewrite(events -> events.add(SUBMITTED, events.remove(FIRST_SIGNATURE)));

        assertThat(findings()).startsWith(path(1) + ": The step was not possible then (rule: stage)");
    }

    @Test
    void aDecisionByAnEditorOfTheDraft() throws IOException {
        sign(signed -> new Decided(
                new Recorded(Fixture.NOON, Fixture.AUTHOR),
                signed.target(),
                true,
                signed.signature(),
                signed.minute(),
                List.of()));

        assertThat(findings())
                .startsWith(path(2))
                .contains("(rule: own-policy)", "signed the approval of a text of their own");
    }

    @Test
    void aDecisionByOneWhoIsNoMember() throws IOException {
        sign(signed -> new Decided(
                signed.recorded(),
                signed.target(),
                true,
                new DraftEvent.Signature("Board", "Night Watchman", Optional.empty()),
                signed.minute(),
                List.of()));

        assertThat(findings()).startsWith(path(2)).contains("(rule: membership)", "Night Watchman");
    }

    @Test
    void aForgedSecondSignatureByTheSamePerson() throws IOException {
        rewrite(events -> events.set(2, resigned((Decided) events.get(2), Board.CHAIR)));

        assertThat(findings()).startsWith(path(3)).contains("(rule: one-signature-each)");
    }

    private static Decided resigned(Decided signed, Person by) {
        return new Decided(
                new Recorded(Fixture.NOON, by), signed.target(), true, signed.signature(), signed.minute(), List.of());
    }

    @Test
    void aSignatureForAnotherRevision() throws IOException {
        CommitId other = new CommitId(tampering.id("main").name());
        sign(signed -> aimed(
                signed,
                new Target(signed.target().draft(), other, signed.target().content())));

        assertThat(findings()).startsWith(path(2) + ": Revision").contains("is none of a draft d1");
    }

    @Test
    void aSignatureForARevisionThatIsUnknown() throws IOException {
        CommitId other = new CommitId("12".repeat(20));
        sign(signed -> aimed(
                signed,
                new Target(signed.target().draft(), other, signed.target().content())));

        assertThat(findings()).startsWith(path(2) + ": Its revision 1212").contains("is unknown");
    }

    @Test
    void aSignatureForADraftThatIsUnknown() throws IOException {
        sign(signed -> aimed(
                signed,
                new Target(
                        DraftId.of("d7"),
                        signed.target().revision(),
                        signed.target().content())));

        assertThat(findings()).startsWith(path(2)).contains("is none of a draft d7");
    }

    @Test
    void aSignatureForOtherFiles() throws IOException {
        sign(signed -> aimed(
                signed,
                new Target(signed.target().draft(), signed.target().revision(), ContentHash.of("other files"))));

        assertThat(findings())
                .startsWith(path(2))
                .contains("has files of SHA-256")
                .contains(path(4));
    }

    private static Decided aimed(Decided signed, Target target) {
        return new Decided(signed.recorded(), target, true, signed.signature(), signed.minute(), List.of());
    }

    private void sign(UnaryOperator<Decided> change) throws IOException {
        rewrite(events -> events.set(FIRST_SIGNATURE, change.apply((Decided) events.get(FIRST_SIGNATURE))));
    }

    @Test
    void aSignatureTakenOut() throws IOException {
        rewrite(events -> events.remove(FIRST_SIGNATURE));

        assertThat(findings())
                .startsWith(path(3))
                .contains("It rests on 2 signatures", "without the approval that the rules of then demand", "1 of 2");
    }

    @Test
    void aStepPutInAfterThePublication() throws IOException {
        rewrite(events -> events.add(PUBLISHED + 1, events.get(SUBMITTED)));

        assertThat(findings()).startsWith(path(5) + ": It is a step of a draft that had been published");
    }

    @Test
    void aVerdictChanged() throws IOException {
        rewrite(events -> events.set(PUBLISHED, judged((Published) events.get(PUBLISHED), "waived")));

        assertThat(findings())
                .startsWith(path(4) + ": The message of its commit")
                .contains("says otherwise");
    }

    @Test
    void aVerdictThatIsInTheWay() throws IOException {
        rewrite(events -> events.set(PUBLISHED, judged((Published) events.get(PUBLISHED), "unsatisfied")));

        assertThat(findings()).startsWith(path(4)).contains("although the gate \"training\" was unsatisfied");
    }

    private static Published judged(Published event, String verdict) {
        Judgement judgement = event.judgement().orElseThrow();
        return with(
                event,
                event.approval(),
                Optional.of(new Judgement(
                        judgement.content(),
                        judgement.signatures(),
                        List.of(new Judgement.JudgedGate("training", verdict, List.of("It says who is trained."))),
                        judgement.checklist())));
    }

    @Test
    void anApprovalThatNobodySigned() throws IOException {
        rewrite(events -> events.set(
                PUBLISHED,
                with(
                        (Published) events.get(PUBLISHED),
                        new Approval("Board", PartialDate.parse("2020-02-21")),
                        ((Published) events.get(PUBLISHED)).judgement())));

        assertThat(findings()).startsWith(path(4)).contains("is not the one that was signed");
    }

    @Test
    void aDecidedVersionPassedOffAsRecorded() throws IOException {
        int last = 7;
        rewrite(events -> events.set(
                last, with((Published) events.get(last), ((Published) events.get(last)).approval(), Optional.empty())));

        assertThat(findings()).startsWith(path(8)).contains("without gates or a decision");
    }

    private static Published with(Published event, Approval approval, Optional<Judgement> judgement) {
        return new Published(
                event.recordedAt(),
                event.by(),
                event.version(),
                event.text(),
                event.draft(),
                event.approved(),
                approval,
                event.effectiveFrom(),
                event.reviewDue(),
                event.reason(),
                judgement);
    }

    @Test
    void aSuspensionOfWhatWasNotPublished() throws IOException {
        rewrite(events -> events.addFirst(new VersionEvent.Suspended(
                new Recorded(Fixture.NOON, Board.CHAIR),
                Optional.of(VersionNumber.of("1.0")),
                LocalDate.of(2020, 4, 1),
                "Doubts")));

        assertThat(findings()).startsWith(path(1)).contains("(rule: published)");
    }

    /// A board that asks for more signatures from now on does not undo what it decided before.
    @Test
    void rulesThatChangedSince() throws IOException {
        String stricter = Board.ORGANISATION.replace("approvers: 2", "approvers: 3");
        tampering.point(RefNames.MAIN, tampering.commit("main", "organisation.yaml", stricter, tampering.id("main")));

        assertThat(findings()).isEqualTo("");
    }

    @Test
    void theTextOfADraftGivenUpThatIsGone() throws IOException {
        tampering.delete(RefNames.givenUp(Fixture.POLICY, GIVEN_UP));

        assertThat(findings()).startsWith(path(9) + ": Its ref").contains("is gone");
    }

    @Test
    void theTextOfADraftGivenUpThatWasExchanged() throws IOException {
        tampering.point(RefNames.givenUp(Fixture.POLICY, GIVEN_UP), tampering.id("main"));

        assertThat(findings()).startsWith(path(9) + ": Its ref").contains("was moved");
    }

    @Test
    void aDraftPutAwayByHand() throws IOException {
        String ref = RefNames.givenUp(Fixture.POLICY, DraftId.of("d8"));
        tampering.point(ref, tampering.id("main"));

        assertThat(findings()).startsWith(ref + ": The journal knows nothing");
    }

    private static String path(int number) {
        return Journal.path(Fixture.POLICY, number);
    }

    /// Writes the journal anew from changed events, as the program would have written them.
    private void rewrite(Consumer<List<GovernanceEvent>> change) throws IOException {
        List<GovernanceEvent> events =
                new ArrayList<>(fixture.store().record(Fixture.POLICY).events());
        change.accept(events);
        ContentHash before = JournalEntry.NONE;
        Optional<ObjectId> head = Optional.empty();
        for (int i = 0; i < events.size(); i++) {
            byte[] file = JournalJson.format(Fixture.POLICY, i + 1, before, events.get(i));
            before = ContentHash.of(file);
            head = Optional.of(tampering.append(head, path(i + 1), file));
        }
        tampering.point(RefNames.JOURNAL, head.orElseThrow());
    }

    private String findings() {
        try (GitLibrary library = GitLibrary.open(fixture.folder())) {
            return library.store(Fixture.HARBOUR).verify().findings().stream()
                    .map(finding -> finding.place() + ": " + finding.message())
                    .collect(Collectors.joining("\n"));
        }
    }
}
