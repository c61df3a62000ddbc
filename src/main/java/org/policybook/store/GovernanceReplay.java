package org.policybook.store;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.policybook.document.DraftId;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.DraftEvent.Target;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.GovernanceEvent.Renamed;
import org.policybook.governance.Judgement;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.VersionEvent;
import org.policybook.governance.lifecycle.DraftNow;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.governance.lifecycle.DraftStage;
import org.policybook.governance.lifecycle.Step;

/// Replays what people decided: each step was possible when it was taken, by the rules and the record of then, and was
/// about a revision that there is; and each publication had the approval that the rules demand.
final class GovernanceReplay {
    private final Findings findings;
    private final RevWalk walk;
    private final RulesThen rules;
    private final Map<JournalEntry, RevCommit> commits;

    /// @param commits on main, by their event
    GovernanceReplay(Findings findings, RevWalk walk, RulesThen rules, Map<JournalEntry, RevCommit> commits) {
        this.findings = findings;
        this.walk = walk;
        this.rules = rules;
        this.commits = commits;
    }

    void run(List<JournalEntry> entries) {
        PolicyLines lines = new PolicyLines(entries.stream().collect(Collectors.groupingBy(JournalEntry::policy)));
        lines.records().keySet().forEach(policy -> run(lines.line(policy), new HashSet<>()));
    }

    private void run(List<JournalEntry> line, Set<DraftId> ended) {
        List<GovernanceEvent> events = line.stream().map(JournalEntry::event).toList();
        for (int i = 0; i < line.size(); i++) {
            JournalEntry entry = line.get(i);
            PolicyRecord before = new PolicyRecord(events.subList(0, i));
            findings.whileReading(entry.path(), () -> check(entry, before, ended));
        }
    }

    private void check(JournalEntry entry, PolicyRecord before, Set<DraftId> ended) throws IOException {
        switch (entry.event()) {
            case DraftEvent event -> {
                if (ended.contains(event.target().draft())) {
                    find(entry, "It is a step of a draft that had been published or given up.");
                }
                check(entry, event, before);
                if (event instanceof DraftEvent.GivenUp) {
                    ended.add(event.target().draft());
                }
            }
            case VersionEvent event -> check(entry, event, RetakenStep.of(event, before, rules.at(event.recordedAt())));
            case Published event -> {
                published(entry, event, before);
                new DraftRevision(entry.policy(), walk)
                        .draft(event.draft())
                        .map(DraftId::of)
                        .ifPresent(ended::add);
            }
            case Renamed renamed -> {}
        }
    }

    private void check(JournalEntry entry, DraftEvent event, PolicyRecord before) throws IOException {
        Organisation then = rules.at(event.recordedAt());
        DraftNow now = new DraftRevision(entry.policy(), walk).of(event.target());
        check(entry, event, RetakenStep.of(event, DraftProgress.of(before, now, then), then));
    }

    private void check(JournalEntry entry, GovernanceEvent event, Step step) {
        switch (step) {
            case Step.Refused refused ->
                find(
                        entry,
                        "The step was not possible then (rule: %s). %s".formatted(refused.rule(), refused.message()));
            case Step.Taken taken -> {
                if (!taken.event().equals(event)) {
                    find(entry, "It is not what the step leaves in the journal.");
                }
            }
        }
    }

    private void published(JournalEntry entry, Published event, PolicyRecord before) throws IOException {
        boolean decidedHere = before.published().stream()
                .anyMatch(version -> version.judgement().isPresent());
        Optional<RevCommit> commit = Optional.ofNullable(commits.get(entry));
        if (event.judgement().isEmpty() && decidedHere) {
            find(entry, "It was recorded without gates or a decision, although versions were decided here before.");
        } else if (event.judgement().isPresent() && commit.isPresent()) {
            RevCommit main = walk.parseCommit(commit.get().getParent(0));
            approved(entry, event, event.judgement().get(), before, rules.in(main));
        }
    }

    private void approved(
            JournalEntry entry, Published event, Judgement judgement, PolicyRecord before, Organisation then)
            throws IOException {
        DraftRevision revision = new DraftRevision(entry.policy(), walk);
        DraftId draft = DraftId.of(revision.draft(event.draft()).orElse(""));
        DraftNow now = revision.of(new Target(draft, event.draft(), judgement.content()));
        DraftProgress progress = DraftProgress.of(before, now, then);
        if (then.bodies().approving(now.type()).isEmpty()) {
            return;
        }
        if (progress.stage() != DraftStage.APPROVED) {
            find(
                    entry,
                    "It was published without the approval that the rules of then demand: the draft %s, with %d of %d signatures."
                            .formatted(
                                    progress.stage().words(),
                                    progress.approvals().size(),
                                    progress.needed()));
        } else if (progress.approvals().stream().noneMatch(signed -> states(event, signed))) {
            find(entry, "The approval that it states is not the one that was signed.");
        }
    }

    private static boolean states(Published event, DraftEvent.Decided signed) {
        return event.approval().by().equals(signed.signature().committee())
                && event.approval().on().equals(signed.minute().on());
    }

    private void find(JournalEntry entry, String message) {
        findings.find(entry.path(), message);
    }
}
