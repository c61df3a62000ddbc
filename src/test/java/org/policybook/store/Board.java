package org.policybook.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.DraftId;
import org.policybook.document.FrontMatter;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.CommitId;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.Judgement;
import org.policybook.governance.Organisation;
import org.policybook.governance.Person;
import org.policybook.governance.Recorded;
import org.policybook.governance.lifecycle.DraftNow;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.governance.lifecycle.DraftSteps;
import org.policybook.governance.lifecycle.JudgingSteps;
import org.policybook.governance.lifecycle.Step;

/// An author and a board of two signatures, who take the drafts of one policy to versions.
record Board(GitPolicyStore store, PolicySlug policy, DraftId draft) {
    static final String ORGANISATION = """
            format: 1
            id: harbour
            name: Harbour
            posts: [Harbour Master, Vice Chair]
            committees:
              - {name: Board, chair: Harbour Master, quorum: 3, approvers: 2, members: [Vice Chair], approves: [policy]}
            """;
    static final Person CHAIR = new Person("Ann", "ann@example.org");
    static final Person VICE = new Person("Bea", "bea@example.org");

    private static final PartialDate TODAY = PartialDate.parse("2020-03-02");
    private static final PartialDate DAY = TODAY;

    private static Organisation organisation() {
        return GovernanceFiles.organisation(ORGANISATION).value();
    }

    /// A step with the newest revision of the draft.
    @FunctionalInterface
    private interface OfDraft {
        Step take(DraftProgress progress, Recorded recorded);
    }

    private DraftHead head() {
        return store.drafts(policy).stream()
                .filter(head -> head.draft().equals(draft))
                .findFirst()
                .orElseThrow();
    }

    private DraftEvent.Target target(DraftHead head) {
        return new DraftEvent.Target(
                draft, head.revision(), store.read(policy, head.revision()).hash());
    }

    private Step take(Person by, OfDraft step) {
        DraftHead head = head();
        DraftNow now = DraftNow.of(target(head), FrontMatter.EMPTY, Set.copyOf(store.editors(head)));
        return store.record(
                policy,
                Optional.of(head),
                new Stamp(by, Fixture.NOON),
                (record, recorded) -> step.take(DraftProgress.of(record, now, organisation()), recorded));
    }

    Step submit() {
        return take(
                Fixture.AUTHOR,
                (progress, recorded) -> new DraftSteps(progress, recorded)
                        .submit(ChangeClass.MAJOR, "Board", "Nobody works alone unseen", List.of()));
    }

    Step sign(Person by, String post) {
        return decide(by, post, true);
    }

    Step decide(Person by, String post, boolean approved) {
        return take(
                by,
                (progress, recorded) -> new JudgingSteps(progress, recorded, TODAY)
                        .decide(
                                approved,
                                new DraftEvent.Signature("Board", post, Optional.empty()),
                                new DraftEvent.Minute("B/1", "Harbour Master", 3, DAY),
                                approved ? List.of() : List.of("Say who is told")));
    }

    Step giveUp() {
        return take(
                Fixture.AUTHOR,
                (progress, recorded) -> new DraftSteps(progress, recorded).giveUp("Not needed any more"));
    }

    /// Publishes what was signed.
    PublishResult publish(String version) {
        DraftHead head = head();
        PolicyFiles files = store.read(policy, head.revision());
        return store.publish(new Publication(
                policy,
                draft,
                head.revision(),
                files.with(PolicyFiles.POLICY, files.policy() + "\nVersion " + version),
                new Publication.Decision(
                        VersionNumber.of(version),
                        new Approval("Board", DAY),
                        PartialDate.parse("2020-03-01"),
                        Optional.of(PartialDate.parse("2023-02")),
                        "Bring it up to date"),
                LocalDate.of(2020, 3, 2),
                Fixture.STAMP,
                new Publication.Ruling(Optional.of(judgement(files)), record -> Optional.empty())));
    }

    private static Judgement judgement(PolicyFiles files) {
        return new Judgement(
                files.hash(),
                2,
                List.of(new Judgement.JudgedGate("training", "satisfied", List.of("It says who is trained."))),
                Optional.empty());
    }

    /// The whole way of a text.
    CommitId decided(String version, String text) {
        new Writer(store, policy, draft).begin(text);
        return decidedAsItIs(version);
    }

    CommitId decidedAsItIs(String version) {
        taken(submit());
        taken(sign(CHAIR, "Harbour Master"));
        taken(sign(VICE, "Vice Chair"));
        return ((PublishResult.Done) publish(version)).commit();
    }

    private static void taken(Step step) {
        if (!(step instanceof Step.Taken)) {
            throw new AssertionError(step);
        }
    }
}
