package org.policybook.governance.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.DraftId;
import org.policybook.document.PartialDate;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.CommitId;
import org.policybook.governance.ContentHash;
import org.policybook.governance.DraftEvent.Criterion;
import org.policybook.governance.DraftEvent.Minute;
import org.policybook.governance.DraftEvent.Response;
import org.policybook.governance.DraftEvent.Signature;
import org.policybook.governance.DraftEvent.Target;
import org.policybook.governance.Forms;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.LifecycleGrid;
import org.policybook.governance.Organisation;
import org.policybook.governance.Person;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.Recorded;

/// A draft that takes its steps without a library: its record grows with each step that is possible.
final class DraftOnPaper {
    static final String HARBOUR = LifecycleGrid.ORGANISATION;
    static final Person AUTHOR = new Person("Ann Author", "author@example.org");
    static final Person READER = new Person("Rae Reader", "reader@example.org");
    static final Person MASTER = new Person("Max Master", "master@example.org");
    static final Person PILOT = new Person("Pat Pilot", "pilot@example.org");
    static final PartialDate TODAY = PartialDate.parse("2026-11-21");
    static final Minute MINUTE = new Minute("QP/26/11", "Harbour Master", 3, TODAY);

    private final Organisation organisation;
    private final List<GovernanceEvent> events = new ArrayList<>();
    private int revision = 1;

    DraftOnPaper() {
        this(HARBOUR);
    }

    DraftOnPaper(String organisation) {
        this.organisation = GovernanceFiles.organisation(organisation).value();
    }

    DraftProgress progress() {
        Target target = new Target(
                DraftId.of("d1"),
                new CommitId(Integer.toString(revision).repeat(40)),
                ContentHash.of("text " + revision));
        DraftNow now = new DraftNow(target, "policy", "Safety Adviser", Set.of(AUTHOR.email()));
        return DraftProgress.of(new PolicyRecord(events), now, organisation);
    }

    /// Keeps the event of a step that was possible.
    Step take(Step step) {
        if (step instanceof Step.Taken taken) {
            events.add(taken.event());
        }
        return step;
    }

    void edit() {
        revision++;
    }

    DraftSteps by(Person person) {
        return new DraftSteps(progress(), recorded(person));
    }

    JudgingSteps judgedBy(Person person) {
        return new JudgingSteps(progress(), recorded(person), TODAY);
    }

    Recorded recorded(Person person) {
        return new Recorded(Instant.parse("2026-11-21T09:00:00Z").plusSeconds(events.size()), person);
    }

    Step consult() {
        return take(by(AUTHOR).consult(List.of("Staff side"), Optional.empty(), "Is it clear?"));
    }

    Step comment() {
        return take(by(READER).comment(Optional.empty(), "Staff side", "It is long."));
    }

    Step answer() {
        return take(by(AUTHOR).answer(1, Response.ACCEPTED, "Shortened."));
    }

    Step close() {
        return take(by(AUTHOR).closeConsultation());
    }

    Step submit(String... standing) {
        return take(by(AUTHOR).submit(ChangeClass.MAJOR, "Quay Panel", "Safer quays", List.of(standing)));
    }

    Step confirm(String... criteria) {
        return take(judgedBy(READER)
                .review(
                        stage(),
                        "Reading group",
                        TODAY,
                        List.of(criteria).stream()
                                .map(id -> new Criterion(id, true, "Read it"))
                                .toList(),
                        List.of()));
    }

    Step sendBack(String criterion) {
        return take(judgedBy(READER)
                .review(
                        stage(),
                        "Reading group",
                        TODAY,
                        List.of(new Criterion(criterion, false, "Not there")),
                        List.of("Name the posts")));
    }

    Step sign(Person person, String post) {
        return sign(person, new Signature("Quay Panel", post, Optional.empty()), MINUTE);
    }

    Step sign(Person person, Signature signature, Minute minute) {
        return take(judgedBy(person).decide(true, signature, minute, List.of()));
    }

    Step correct(Person person, String post, Minute minute, String reason) {
        return take(judgedBy(person).correctMinute(post, minute, reason));
    }

    Step refuse(Person person, String post) {
        return take(judgedBy(person)
                .decide(false, new Signature("Quay Panel", post, Optional.empty()), MINUTE, List.of("Say who pays")));
    }

    Step waive() {
        return take(by(MASTER).waive("training", "Harbour Master", "New law", List.of("Harbour Master"), List.of()));
    }

    Step giveUp() {
        return take(by(AUTHOR).giveUp("Not needed any more"));
    }

    Forms.ChecklistStage stage() {
        return organisation.forms().checklist().getFirst();
    }
}
