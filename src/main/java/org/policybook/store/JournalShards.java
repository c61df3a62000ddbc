package org.policybook.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.policybook.document.BadInput;
import org.policybook.document.PolicySlug;

/// The journal as it was read last. A new event changes one shard of it, and only what changed is read anew: Git names
/// a folder by its content, so a folder of the same name holds the same events.
///
/// Safe for several threads; two that ask at once may both read, and get the same.
final class JournalShards {
    private volatile Reading last = new Reading(ObjectId.zeroId(), Map.of(), new PolicyLines(Map.of()));

    /// @param shards entries by policy, by the id of the shard's folder
    private record Reading(
            ObjectId head, Map<ObjectId, Map<PolicySlug, List<JournalEntry>>> shards, PolicyLines lines) {}

    /// The journal of a repository as it stands.
    PolicyLines now(OrganisationRepository repository, RevWalk walk, ObjectReader reader) throws IOException {
        ObjectId journal = repository.head(RefNames.JOURNAL);
        if (journal.equals(ObjectId.zeroId())) {
            // Nothing was decided yet only where there is a main; else the refs are lost.
            repository.main();
            return new PolicyLines(Map.of());
        }
        try {
            return at(walk.parseCommit(journal), reader);
        } catch (BadInput e) {
            throw new StoreFailure("The journal of %s cannot be read: %s \"policybook verify\" tells more."
                    .formatted(repository.organisation(), e.getMessage()));
        }
    }

    /// The journal up to a commit.
    ///
    /// @throws org.policybook.document.BadInput naming the file that cannot be read
    PolicyLines at(RevCommit head, ObjectReader reader) throws IOException {
        Reading known = last;
        if (known.head().equals(head)) {
            return known.lines();
        }
        Map<ObjectId, Map<PolicySlug, List<JournalEntry>>> shards = new HashMap<>();
        Map<PolicySlug, List<JournalEntry>> entries = new TreeMap<>();
        try (TreeWalk events = TreeWalk.forPath(reader, Journal.EVENTS, head.getTree())) {
            if (events != null) {
                for (Map.Entry<String, ObjectId> shard :
                        children(events.getObjectId(0), reader).entrySet()) {
                    Map<PolicySlug, List<JournalEntry>> read = known.shards().get(shard.getValue());
                    Map<PolicySlug, List<JournalEntry>> own =
                            read == null ? read(shard.getKey(), shard.getValue(), reader) : read;
                    shards.put(shard.getValue(), own);
                    entries.putAll(own);
                }
            }
        }
        PolicyLines lines = new PolicyLines(entries);
        last = new Reading(head.copy(), shards, lines);
        return lines;
    }

    private static Map<String, ObjectId> children(ObjectId folder, ObjectReader reader) throws IOException {
        Map<String, ObjectId> children = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(folder);
            while (walk.next()) {
                children.put(walk.getPathString(), walk.getObjectId(0));
            }
        }
        return children;
    }

    private static Map<PolicySlug, List<JournalEntry>> read(String name, ObjectId shard, ObjectReader reader)
            throws IOException {
        Map<PolicySlug, List<JournalEntry>> entries = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(shard);
            walk.setRecursive(true);
            while (walk.next()) {
                String path = "%s/%s/%s".formatted(Journal.EVENTS, name, walk.getPathString());
                JournalEntry entry = Journal.entry(path, walk.getObjectId(0), reader);
                entries.computeIfAbsent(entry.policy(), policy -> new ArrayList<>())
                        .add(entry);
            }
        }
        return entries;
    }
}
