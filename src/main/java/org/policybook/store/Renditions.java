package org.policybook.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.policybook.governance.ContentHash;

/// Documents as issued: `<policy>/v<version>/<file>` under `refs/policybook/renditions`, each with its
/// SHA-256 beside it in `<file>.sha256`, as `sha256sum` writes and checks it. Files are only ever added.
final class Renditions {
    static final String HASH = ".sha256";

    private final OrganisationRepository repository;

    Renditions(OrganisationRepository repository) {
        this.repository = repository;
    }

    Optional<Content> read(PublishedName name, String file, RevWalk walk, ObjectReader reader) throws IOException {
        ObjectId head = repository.head(RefNames.RENDITIONS);
        return head.equals(ObjectId.zeroId())
                ? Optional.empty()
                : read(name.folder() + "/" + file, walk.parseCommit(head), reader);
    }

    private Optional<Content> read(String path, RevCommit head, ObjectReader reader) throws IOException {
        Optional<Content> document = file(path, head, reader);
        if (document.isPresent()) {
            String noted = file(path + HASH, head, reader)
                    .map(hash -> new String(hash.bytes(), StandardCharsets.UTF_8))
                    .orElse("");
            if (!noted.equals(hashLine(path, document.get()))) {
                throw new StoreFailure(
                        "The document %s of %s, kept as issued, is not what was kept. \"policybook verify\" tells all that was changed; bring the repository back from a backup."
                                .formatted(path, repository.organisation()));
            }
        }
        return document;
    }

    private static Optional<Content> file(String path, RevCommit head, ObjectReader reader) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(reader, path, head.getTree())) {
            return found == null
                    ? Optional.empty()
                    : Optional.of(new Content(reader.open(found.getObjectId(0)).getBytes()));
        }
    }

    /// Call while holding the repository's lock.
    Map<String, Content> keep(PublishedName name, Map<String, Content> files, Stamp stamp) throws IOException {
        try (ObjectInserter inserter = new ObjectsTogether(repository.git());
                ObjectReader reader = inserter.newReader();
                RevWalk walk = new RevWalk(reader)) {
            Map<String, Content> kept = new TreeMap<>();
            Map<String, Content> fresh = new TreeMap<>();
            for (Map.Entry<String, Content> file : files.entrySet()) {
                Optional<Content> before = read(name, file.getKey(), walk, reader);
                kept.put(file.getKey(), before.orElse(file.getValue()));
                if (before.isEmpty()) {
                    fresh.put(file.getKey(), file.getValue());
                }
            }
            if (!fresh.isEmpty()) {
                add(name, fresh, stamp, inserter, reader, walk);
            }
            return kept;
        }
    }

    private void add(
            PublishedName name,
            Map<String, Content> files,
            Stamp stamp,
            ObjectInserter inserter,
            ObjectReader reader,
            RevWalk walk)
            throws IOException {
        FilePaths.check(name.folder(), files.keySet());
        TreeEdit edit = new TreeEdit();
        for (Map.Entry<String, Content> file : files.entrySet()) {
            String path = name.folder() + "/" + file.getKey();
            edit.put(path, inserter.insert(Constants.OBJ_BLOB, file.getValue().bytes()));
            Content hash = Content.of(hashLine(path, file.getValue()));
            edit.put(path + HASH, inserter.insert(Constants.OBJ_BLOB, hash.bytes()));
        }
        ObjectId head = repository.head(RefNames.RENDITIONS);
        boolean first = head.equals(ObjectId.zeroId());
        ObjectId tree =
                edit.apply(first ? head : walk.parseCommit(head).getTree().getId(), reader, inserter);
        ObjectId commit =
                repository.commit(inserter, tree, first ? List.of() : List.of(head), message(name, files), stamp);
        inserter.flush();
        repository.update(walk, new ReceiveCommand(head, commit, RefNames.RENDITIONS));
    }

    private static String message(PublishedName name, Map<String, Content> files) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Policy", name.policy().value());
        facts.put("Version", name.version().text());
        facts.put("Documents", String.join(", ", files.keySet()));
        return Trailers.format("Keep %s %s as issued".formatted(name.policy(), name.version()), facts);
    }

    /// What the file beside a document holds: its hash, two spaces and its name.
    static String hashLine(String path, Content document) {
        return "%s  %s\n".formatted(ContentHash.of(document.bytes()), path.substring(path.lastIndexOf('/') + 1));
    }
}
