package org.policybook.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.internal.storage.pack.PackWriter;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.pack.PackConfig;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.policybook.governance.GovernanceEvent.Published;

/// Gathers what the repository holds about one version, and none of the files of other policies.
final class EvidencePack {
    private final OrganisationRepository repository;
    private final RevWalk walk;
    private final ObjectReader reader;
    private final Map<ObjectId, RevObject> objects = new LinkedHashMap<>();

    EvidencePack(OrganisationRepository repository, RevWalk walk, ObjectReader reader) {
        this.repository = repository;
        this.walk = walk;
        this.reader = reader;
    }

    /// @param line the policy's entries, oldest first
    VersionEvidence of(PublishedName name, Published event, List<JournalEntry> line) throws IOException {
        ObjectId tag = repository.head(RefNames.tag(name.policy(), name.version()));
        RevCommit commit = walk.parseCommit(tag);
        RevCommit draft = walk.parseCommit(OrganisationRepository.objectId(event.draft()));
        RevCommit journal = walk.parseCommit(repository.head(RefNames.JOURNAL));
        add(walk.parseAny(tag));
        String folder = RefNames.folder(name.policy());
        for (RevCommit source : List.of(commit, draft)) {
            add(source);
            way(source, folder);
        }
        add(journal);
        for (JournalEntry entry : line) {
            way(journal, Journal.folder(entry.policy()));
        }
        return new VersionEvidence(
                name,
                OrganisationRepository.commitId(tag),
                OrganisationRepository.commitId(commit),
                OrganisationRepository.commitId(journal),
                Drafts.files(name.policy(), commit, reader).orElseThrow(),
                Drafts.files(name.policy(), draft, reader).orElseThrow(),
                events(line, journal),
                pack());
    }

    private Map<String, Content> events(List<JournalEntry> line, RevCommit journal) throws IOException {
        Map<String, Content> events = new LinkedHashMap<>();
        for (JournalEntry entry : line) {
            try (TreeWalk file = TreeWalk.forPath(reader, entry.path(), journal.getTree())) {
                events.put(
                        entry.path(),
                        new Content(reader.open(file.getObjectId(0)).getBytes()));
            }
        }
        return events;
    }

    /// Adds the folders that lead to one, and all that is in it.
    private void way(RevCommit commit, String folder) throws IOException {
        add(commit.getTree());
        String path = "";
        for (String part : folder.split("/", -1)) {
            path = path.isEmpty() ? part : path + "/" + part;
            try (TreeWalk found = TreeWalk.forPath(reader, path, commit.getTree())) {
                add(walk.parseTree(found.getObjectId(0)));
            }
        }
        try (TreeWalk found = TreeWalk.forPath(reader, folder, commit.getTree());
                TreeWalk within = new TreeWalk(reader)) {
            within.addTree(found.getObjectId(0));
            while (within.next()) {
                boolean isFolder = within.isSubtree();
                add(walk.lookupAny(within.getObjectId(0), isFolder ? Constants.OBJ_TREE : Constants.OBJ_BLOB));
                if (isFolder) {
                    within.enterSubtree();
                }
            }
        }
    }

    private void add(RevObject object) {
        objects.putIfAbsent(object.copy(), object);
    }

    /// Whole objects in the order of their ids, so that the same evidence is the same bytes.
    private Content pack() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PackConfig whole = new PackConfig();
        whole.setDeltaCompress(false);
        whole.setReuseObjects(false);
        whole.setReuseDeltas(false);
        try (PackWriter writer = new PackWriter(whole, reader)) {
            writer.preparePack(new TreeMap<>(objects).values().iterator());
            writer.writePack(NullProgressMonitor.INSTANCE, NullProgressMonitor.INSTANCE, bytes);
        }
        return new Content(bytes.toByteArray());
    }
}
