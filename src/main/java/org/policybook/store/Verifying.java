package org.policybook.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;
import org.policybook.document.BadInput;
import org.policybook.document.PolicySlug;
import org.policybook.governance.ContentHash;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;

/// Replays the journal and holds it against the tags, main and the objects themselves.
final class Verifying {
    private final OrganisationRepository repository;
    private final List<Verification.Finding> findings = new ArrayList<>();

    Verifying(OrganisationRepository repository) {
        this.repository = repository;
    }

    Verification run() throws IOException {
        try (ObjectReader reader = repository.git().newObjectReader();
                RevWalk walk = new RevWalk(reader)) {
            int objects = objects(reader);
            if (!findings.isEmpty()) {
                return new Verification(0, objects, findings);
            }
            ObjectId journal = repository.head(RefNames.JOURNAL);
            Map<PolicySlug, List<JournalEntry>> entries =
                    journal.equals(ObjectId.zeroId()) ? Map.of() : entries(walk.parseCommit(journal), walk, reader);
            PolicyLines lines = new PolicyLines(entries);
            for (PolicySlug policy : lines.records().keySet()) {
                chain(policy, lines.line(policy));
                versions(lines.line(policy), walk, reader);
                main(policy, lines.record(policy), walk, reader);
            }
            strangers(lines);
            return new Verification(
                    entries.values().stream().mapToInt(List::size).sum(), objects, findings);
        }
    }

    /// Reads the journal, and holds each of its commits to adding only.
    private Map<PolicySlug, List<JournalEntry>> entries(RevCommit head, RevWalk walk, ObjectReader reader)
            throws IOException {
        try {
            Map<PolicySlug, List<JournalEntry>> entries = Journal.read(head, reader);
            int events = entries.values().stream().mapToInt(List::size).sum();
            int commits = length(head, walk);
            if (commits != events) {
                find(
                        RefNames.JOURNAL,
                        "It has %d commits for %d events: one event was removed or rewritten."
                                .formatted(commits, events));
            }
            return entries;
        } catch (BadInput e) {
            find(RefNames.JOURNAL, e.getMessage());
            return Map.of();
        }
    }

    private static int length(RevCommit head, RevWalk walk) throws IOException {
        int length = 1;
        RevCommit commit = head;
        while (commit.getParentCount() > 0) {
            commit = walk.parseCommit(commit.getParent(0));
            length++;
        }
        return length;
    }

    private void chain(PolicySlug policy, List<JournalEntry> line) {
        ContentHash before = JournalEntry.NONE;
        int sequence = 0;
        PolicySlug name = line.isEmpty() ? policy : line.getFirst().policy();
        for (JournalEntry entry : line) {
            sequence = entry.policy().equals(name) ? sequence + 1 : 1;
            name = entry.policy();
            if (entry.sequence() != sequence || !entry.previous().equals(before)) {
                find(
                        Journal.path(entry.policy(), entry.sequence()),
                        "It does not follow the event before it: that one was changed, or one between them removed.");
                return;
            }
            before = entry.hash();
        }
    }

    private void versions(List<JournalEntry> line, RevWalk walk, ObjectReader reader) throws IOException {
        for (JournalEntry entry : line) {
            if (entry.event() instanceof GovernanceEvent.Published published) {
                version(entry.policy(), published, walk, reader);
            }
        }
    }

    private void version(PolicySlug policy, GovernanceEvent.Published event, RevWalk walk, ObjectReader reader)
            throws IOException {
        String name = RefNames.tag(policy, event.version());
        Ref tag = repository.git().exactRef(name);
        if (tag == null) {
            find(name, "The journal says this version was published, but its tag is gone.");
            return;
        }
        RevCommit commit = walk.parseCommit(tag.getObjectId());
        Optional<PolicyFiles> files = Drafts.files(policy, commit, reader);
        if (files.isEmpty() || !ContentHash.of(files.get().policy()).equals(event.text())) {
            find(name, "Its text is not the one that was published: the tag was moved, or the journal changed.");
        }
        boolean holdsDraft = commit.getParentCount() > 1
                && commit.getParent(1).name().equals(event.draft().hex());
        if (!holdsDraft) {
            find(
                    name,
                    "It was not made from the draft revision %s that was approved."
                            .formatted(event.draft().abbreviated()));
            return;
        }
        Optional<PolicyFiles> approved = Drafts.files(policy, walk.parseCommit(commit.getParent(1)), reader);
        if (approved.isEmpty() || !ContentHash.of(approved.get().policy()).equals(event.approved())) {
            find(name, "The text that was approved is not the one the approval is bound to.");
        }
        RevCommit head = walk.parseCommit(repository.head(RefNames.MAIN));
        if (!walk.isMergedInto(walk.parseCommit(commit), head)) {
            find(RefNames.MAIN, "It does not contain %s any more: history was rewritten.".formatted(name));
        }
    }

    private void main(PolicySlug policy, PolicyRecord record, RevWalk walk, ObjectReader reader) throws IOException {
        Optional<GovernanceEvent.Published> latest = record.latest();
        if (latest.isEmpty()) {
            return;
        }
        Optional<PolicyFiles> files = Drafts.files(policy, walk.parseCommit(repository.head(RefNames.MAIN)), reader);
        if (files.isEmpty()
                || !ContentHash.of(files.get().policy()).equals(latest.get().text())) {
            find(
                    RefNames.MAIN,
                    "Its text of %s is not that of version %s, the last one published."
                            .formatted(policy, latest.get().version()));
        }
    }

    /// Tags of versions that the journal knows nothing of.
    private void strangers(PolicyLines lines) throws IOException {
        Set<String> known = new HashSet<>();
        lines.entries()
                .forEach((policy, entries) -> entries.forEach(entry -> {
                    if (entry.event() instanceof GovernanceEvent.Published published) {
                        known.add(RefNames.tag(policy, published.version()));
                    }
                }));
        for (Ref tag : repository.git().getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
            if (!known.contains(tag.getName())) {
                find(tag.getName(), "The journal knows nothing of this version: the tag was made by hand.");
            }
        }
    }

    private int objects(ObjectReader reader) throws IOException {
        ObjectChecker checker = new ObjectChecker();
        int count = 0;
        try (ObjectWalk walk = new ObjectWalk(reader)) {
            for (Ref ref : repository.git().getRefDatabase().getRefs()) {
                if (ref.getObjectId() != null) {
                    walk.markStart(walk.parseAny(ref.getObjectId()));
                }
            }
            for (RevObject commit = walk.next(); commit != null; commit = walk.next()) {
                count += check(commit, reader, checker);
            }
            for (RevObject object = walk.nextObject(); object != null; object = walk.nextObject()) {
                count += check(object, reader, checker);
            }
        } catch (MissingObjectException | CorruptObjectException e) {
            find("objects", "The repository is damaged: %s. Bring it back from a backup.".formatted(e.getMessage()));
        }
        return count;
    }

    private int check(RevObject object, ObjectReader reader, ObjectChecker checker) throws IOException {
        byte[] content = reader.open(object).getCachedBytes(Integer.MAX_VALUE);
        checker.check(object, object.getType(), content);
        return 1;
    }

    private void find(String place, String message) {
        findings.add(new Verification.Finding(place, message));
    }
}
