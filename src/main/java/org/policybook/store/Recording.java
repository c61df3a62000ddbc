package org.policybook.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.policybook.document.PolicySlug;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.Recorded;
import org.policybook.governance.VersionEvent;
import org.policybook.governance.lifecycle.Step;

/// Appends a step that is no commit on main to the journal.
final class Recording {
    private final OrganisationRepository repository;

    Recording(OrganisationRepository repository) {
        this.repository = repository;
    }

    /// Call while holding the repository's lock.
    Step record(PolicySlug policy, Optional<DraftHead> draft, Stamp stamp, EventRule rule) throws IOException {
        try (ObjectInserter inserter = new ObjectsTogether(repository.git());
                ObjectReader reader = inserter.newReader();
                RevWalk walk = new RevWalk(reader)) {
            if (draft.isPresent()) {
                ObjectId now =
                        repository.head(RefNames.draft(policy, draft.get().draft()));
                if (!now.name().equals(draft.get().revision().hex())) {
                    return moved(draft.get(), now);
                }
            }
            ObjectId journal = repository.head(RefNames.JOURNAL);
            PolicyLines lines = journal.equals(ObjectId.zeroId())
                    ? new PolicyLines(Map.of())
                    : Journal.lines(policy, walk.parseCommit(journal), reader);
            List<JournalEntry> before = lines.line(policy);
            Stamp recorded = new Stamp(stamp.by(), Publishing.notBefore(before, stamp.at()));
            Step step = rule.step(lines.record(policy), new Recorded(recorded.at(), recorded.by()));
            if (step instanceof Step.Taken taken) {
                ObjectId entry = new JournalAppend(repository, inserter, reader, walk)
                        .append(journal, policy, before, taken.event(), message(policy, taken.event()), recorded);
                inserter.flush();
                update(policy, taken.event(), new ReceiveCommand(journal, entry, RefNames.JOURNAL), walk);
            }
            return step;
        }
    }

    /// The branch of a draft that is given up moves out of sight in the same step; its text is kept.
    private void update(PolicySlug policy, GovernanceEvent event, ReceiveCommand journal, RevWalk walk)
            throws IOException {
        if (event instanceof DraftEvent.GivenUp givenUp) {
            DraftEvent.Target target = givenUp.target();
            ObjectId revision = OrganisationRepository.objectId(target.revision());
            repository.update(
                    walk,
                    journal,
                    new ReceiveCommand(ObjectId.zeroId(), revision, RefNames.givenUp(policy, target.draft())),
                    new ReceiveCommand(revision, ObjectId.zeroId(), RefNames.draft(policy, target.draft())));
        } else {
            repository.update(walk, journal);
        }
    }

    private static Step.Refused moved(DraftHead draft, ObjectId now) {
        String what = now.equals(ObjectId.zeroId())
                ? "is gone: it was published or given up"
                : "was saved again, and is now at revision "
                        + now.abbreviate(10).name();
        return new Step.Refused(
                "draft-moved",
                "The draft %s of %s %s. Look at its present text, and decide again."
                        .formatted(draft.draft(), draft.policy(), what));
    }

    private static String message(PolicySlug policy, GovernanceEvent event) {
        return switch (event) {
            case DraftEvent step ->
                "%s draft %s %s".formatted(policy, step.target().draft(), DraftEventJson.kind(step));
            case VersionEvent decision -> "%s %s".formatted(policy, VersionEventJson.kind(decision));
            case GovernanceEvent.OfMain other ->
                throw new IllegalArgumentException("a step of main is written with its commit: " + other);
        };
    }
}
