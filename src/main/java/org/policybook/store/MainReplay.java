package org.policybook.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.policybook.document.PolicySlug;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.GovernanceEvent.Renamed;

/// Replays main: a commit that changes a policy is the work of one event, and each event has its commit.
///
/// A publication is known by its second parent, the draft revision that was approved, which is published
/// once only; a renaming by the folder that moves as it was.
final class MainReplay {
    private final Findings findings;
    private final ObjectReader reader;
    private final List<JournalEntry> waiting;
    private final Map<JournalEntry, RevCommit> commits = new LinkedHashMap<>();

    MainReplay(Findings findings, ObjectReader reader, List<JournalEntry> entries) {
        this.findings = findings;
        this.reader = reader;
        this.waiting = new ArrayList<>(entries.stream()
                .filter(entry -> entry.event() instanceof GovernanceEvent.OfMain)
                .toList());
    }

    /// The commit of each event that has one.
    Map<JournalEntry, RevCommit> run(CommitLine main) throws IOException {
        for (RevCommit commit : main.commits()) {
            replay(commit);
        }
        for (JournalEntry entry : waiting) {
            findings.find(
                    entry.path(), "No commit on main is the work of this event: main was set back, or rewritten.");
        }
        return commits;
    }

    private void replay(RevCommit commit) throws IOException {
        Set<String> changed = changed(commit);
        Optional<JournalEntry> event = event(commit);
        if (event.isPresent()) {
            waiting.remove(event.get());
            commits.put(event.get(), commit);
            names(event.get()).forEach(name -> changed.remove(RefNames.folder(name)));
        }
        for (String folder : changed) {
            findings.find(
                    RefNames.MAIN,
                    "Commit %s changed %s without an event in the journal.".formatted(commit.name(), folder));
        }
    }

    private Optional<JournalEntry> event(RevCommit commit) throws IOException {
        for (JournalEntry entry : waiting) {
            boolean its = switch (ofMain(entry)) {
                case Published published -> merges(published, commit);
                case Renamed renamed -> moves(renamed, commit);
            };
            if (its) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static GovernanceEvent.OfMain ofMain(JournalEntry waiting) {
        return (GovernanceEvent.OfMain) waiting.event();
    }

    private static boolean merges(Published event, RevCommit commit) {
        return commit.getParentCount() > 1
                && commit.getParent(1).name().equals(event.draft().hex());
    }

    private boolean moves(Renamed event, RevCommit commit) throws IOException {
        if (commit.getParentCount() != 1) {
            return false;
        }
        RevCommit parent = commit.getParent(0);
        ObjectId before = folder(event.from(), parent);
        return !before.equals(ObjectId.zeroId())
                && before.equals(folder(event.to(), commit))
                && folder(event.from(), commit).equals(ObjectId.zeroId())
                && folder(event.to(), parent).equals(ObjectId.zeroId());
    }

    private ObjectId folder(PolicySlug policy, RevCommit commit) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(reader, RefNames.folder(policy), commit.getTree())) {
            return found == null ? ObjectId.zeroId() : found.getObjectId(0);
        }
    }

    private static List<PolicySlug> names(JournalEntry entry) {
        return switch (ofMain(entry)) {
            case Published published -> List.of(entry.policy());
            case Renamed renamed -> List.of(renamed.from(), renamed.to());
        };
    }

    /// The folders of policies that a commit changed; all else on main is not decided by events.
    private Set<String> changed(RevCommit commit) throws IOException {
        Set<String> folders = new TreeSet<>();
        for (CommitLine.Change change : CommitLine.changes(commit, reader)) {
            String[] path = change.path().split("/", 3);
            if (path[0].equals(RefNames.POLICIES)) {
                folders.add(path.length == 1 ? path[0] : path[0] + "/" + path[1]);
            }
        }
        return folders;
    }
}
