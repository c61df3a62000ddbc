package org.policybook.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.policybook.document.BadInput;
import org.policybook.document.PolicySlug;
import org.policybook.governance.ContentHash;

/// The journal: `events/<shard>/<policy>/<sequence>.json` under `refs/policybook/journal`, where the
/// shard is the first two digits of the hash of the policy's name.
final class Journal {
    static final String EVENTS = "events";

    private Journal() {}

    static String folder(PolicySlug policy) {
        return EVENTS + "/" + ContentHash.of(policy.value()).hex().substring(0, 2) + "/" + policy;
    }

    static String path(PolicySlug policy, int sequence) {
        return "%s/%06d.json".formatted(folder(policy), sequence);
    }

    /// Every entry, by policy and in sequence, in one pass.
    ///
    /// @throws BadInput naming the file that cannot be read
    static Map<PolicySlug, List<JournalEntry>> read(RevCommit head, ObjectReader reader) throws IOException {
        Map<PolicySlug, List<JournalEntry>> entries = new TreeMap<>();
        for (Map.Entry<String, ObjectId> file : files(head, reader).entrySet()) {
            JournalEntry entry = entry(file.getKey(), file.getValue(), reader);
            entries.computeIfAbsent(entry.policy(), policy -> new ArrayList<>()).add(entry);
        }
        return entries;
    }

    /// Every file of the journal by its path.
    static Map<String, ObjectId> files(RevCommit head, ObjectReader reader) throws IOException {
        Map<String, ObjectId> files = new LinkedHashMap<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(head.getTree());
            walk.setRecursive(true);
            while (walk.next()) {
                files.put(walk.getPathString(), walk.getObjectId(0));
            }
        }
        return files;
    }

    /// The entries of one policy by each of the names it had up to this one.
    static PolicyLines lines(PolicySlug policy, RevCommit head, ObjectReader reader) throws IOException {
        Map<PolicySlug, List<JournalEntry>> entries = new TreeMap<>();
        Optional<PolicySlug> name = Optional.of(policy);
        while (name.isPresent() && !entries.containsKey(name.get())) {
            List<JournalEntry> own = read(name.get(), head, reader);
            entries.put(name.get(), own);
            name = own.isEmpty() ? Optional.empty() : own.getFirst().formerName();
        }
        return new PolicyLines(entries);
    }

    /// The entries under one name, in sequence.
    static List<JournalEntry> read(PolicySlug policy, RevCommit head, ObjectReader reader) throws IOException {
        List<JournalEntry> entries = new ArrayList<>();
        try (TreeWalk folder = TreeWalk.forPath(reader, folder(policy), head.getTree())) {
            if (folder == null) {
                return entries;
            }
            try (TreeWalk walk = new TreeWalk(reader)) {
                walk.addTree(folder.getObjectId(0));
                while (walk.next()) {
                    entries.add(entry(folder(policy) + "/" + walk.getPathString(), walk.getObjectId(0), reader));
                }
            }
        }
        return entries;
    }

    /// @throws BadInput when the file cannot be read, or belongs elsewhere
    static JournalEntry entry(String path, ObjectId blob, ObjectReader reader) throws IOException {
        byte[] file = reader.open(blob).getBytes();
        try {
            JournalEntry entry = JournalJson.parse(file);
            if (!path.equals(path(entry.policy(), entry.sequence()))) {
                throw new BadInput("it says it is %s".formatted(path(entry.policy(), entry.sequence())));
            }
            return entry;
        } catch (BadInput e) {
            throw new BadInput("The journal's file %s does not fit: %s.".formatted(path, e.getMessage()), e);
        }
    }
}
