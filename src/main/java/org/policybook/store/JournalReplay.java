package org.policybook.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.policybook.document.PolicySlug;
import org.policybook.governance.ContentHash;

/// Replays the journal by itself: its commits only ever add files, and the events of a policy count on
/// without a gap, name the hash of the one before, and never go back in time.
final class JournalReplay {
    private final Findings findings;
    private final ObjectReader reader;
    private final Map<PolicySlug, JournalEntry> newest = new HashMap<>();
    private final Set<PolicySlug> givenUp = new HashSet<>();

    JournalReplay(Findings findings, ObjectReader reader) {
        this.findings = findings;
        this.reader = reader;
    }

    /// The events that can be read, in the order they were recorded.
    List<JournalEntry> run(CommitLine journal) throws IOException {
        Map<String, ObjectId> files = Journal.files(journal.newest(), reader);
        List<JournalEntry> entries = new ArrayList<>();
        for (String path : recorded(journal)) {
            ObjectId file = files.get(path);
            if (file != null) {
                findings.whileReading(path, () -> {
                    JournalEntry entry = Journal.entry(path, file, reader);
                    follow(path, entry);
                    entries.add(entry);
                });
            }
        }
        return entries;
    }

    /// Every file that was ever added, in order; what later commits did to one is a finding.
    private Set<String> recorded(CommitLine journal) throws IOException {
        Set<String> paths = new LinkedHashSet<>();
        for (RevCommit commit : journal.commits()) {
            for (CommitLine.Change change : CommitLine.changes(commit, reader)) {
                paths.add(change.path());
                findings.recorded(change.path());
                appended(change, commit);
            }
        }
        return paths;
    }

    private void appended(CommitLine.Change change, RevCommit commit) {
        String id = OrganisationRepository.commitId(commit).abbreviated();
        switch (change.kind()) {
            case ADDED -> {}
            case CHANGED -> findings.find(change.path(), "Commit %s of the journal changed it.".formatted(id));
            case REMOVED -> findings.find(change.path(), "Commit %s of the journal removed it.".formatted(id));
        }
    }

    private void follow(String path, JournalEntry entry) {
        Optional<JournalEntry> own = Optional.ofNullable(newest.get(entry.policy()));
        Optional<JournalEntry> before = own.isPresent() ? own : underFormerName(entry);
        int expected = own.map(last -> last.sequence() + 1).orElse(1);
        if (entry.sequence() != expected) {
            findings.find(path, "Its number is %d where %d was expected.".formatted(entry.sequence(), expected));
        }
        if (!entry.previous().equals(before.map(JournalEntry::hash).orElse(JournalEntry.NONE))) {
            findings.find(path, notFollowing(entry.previous(), before));
        }
        if (before.filter(
                        last -> last.event().recordedAt().isAfter(entry.event().recordedAt()))
                .isPresent()) {
            findings.find(path, "It is recorded before the event that it follows.");
        }
        if (givenUp.contains(entry.policy())) {
            findings.find(path, "The policy did not go by the name %s any more.".formatted(entry.policy()));
        }
        entry.formerName().ifPresent(givenUp::add);
        newest.put(entry.policy(), entry);
    }

    private Optional<JournalEntry> underFormerName(JournalEntry entry) {
        return entry.formerName().map(newest::get);
    }

    private static String notFollowing(ContentHash previous, Optional<JournalEntry> before) {
        return "It does not follow the event before it, of SHA-256 %s, but one of %s: that one was changed, or one between them removed."
                .formatted(before.map(JournalEntry::hash).orElse(JournalEntry.NONE), previous);
    }
}
