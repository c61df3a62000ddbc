package org.policybook.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.Organisation;

/// The organisation's rules as they stood on main when something was decided.
final class RulesThen {
    /// From when on main held a text of the rules.
    private record Since(Instant at, ObjectId text) {}

    private final ObjectReader reader;
    private final List<Since> changes = new ArrayList<>();
    private final Map<ObjectId, Organisation> read = new HashMap<>();

    RulesThen(CommitLine main, ObjectReader reader) throws IOException {
        this.reader = reader;
        for (RevCommit commit : main.commits()) {
            ObjectId text = text(commit);
            if (changes.isEmpty() || !changes.getLast().text().equals(text)) {
                changes.add(new Since(Instant.ofEpochSecond(commit.getCommitTime()), text));
            }
        }
    }

    /// Those that held at an instant; what was recorded before there were any, by the first.
    Organisation at(Instant instant) throws IOException {
        Since then = changes.getFirst();
        for (Since change : changes) {
            if (!change.at().isAfter(instant)) {
                then = change;
            }
        }
        return organisation(then.text());
    }

    Organisation in(RevCommit commit) throws IOException {
        return organisation(text(commit));
    }

    private ObjectId text(RevCommit commit) throws IOException {
        try (TreeWalk file = TreeWalk.forPath(reader, RefNames.ORGANISATION_FILE, commit.getTree())) {
            if (file == null) {
                throw new CorruptObjectException(commit, "it has no " + RefNames.ORGANISATION_FILE);
            }
            return file.getObjectId(0);
        }
    }

    private Organisation organisation(ObjectId text) throws IOException {
        Organisation known = read.get(text);
        if (known == null) {
            known = GovernanceFiles.organisation(new String(reader.open(text).getBytes(), StandardCharsets.UTF_8))
                    .value();
            read.put(text, known);
        }
        return known;
    }
}
