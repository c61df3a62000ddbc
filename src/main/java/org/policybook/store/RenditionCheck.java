package org.policybook.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.policybook.store.CommitLine.Change;
import org.policybook.store.CommitLine.Kind;

/// Holds the documents kept as issued against their hashes, and against the versions that were published.
final class RenditionCheck {
    private final Findings findings;
    private final RevWalk walk;
    private final ObjectReader reader;

    RenditionCheck(Findings findings, RevWalk walk, ObjectReader reader) {
        this.findings = findings;
        this.walk = walk;
        this.reader = reader;
    }

    void check(OrganisationRepository repository, Set<PublishedName> published) throws IOException {
        ObjectId head = repository.head(RefNames.RENDITIONS);
        if (head.equals(ObjectId.zeroId())) {
            return;
        }
        CommitLine line = CommitLine.to(walk.parseCommit(head), walk);
        for (RevCommit commit : line.commits()) {
            onlyAdds(commit);
        }
        files(Journal.files(line.newest(), reader), folders(published));
    }

    private void onlyAdds(RevCommit commit) throws IOException {
        for (Change change : CommitLine.changes(commit, reader)) {
            if (change.kind() != Kind.ADDED) {
                find(
                        change.path(),
                        "Commit %s %s it, but a document once issued never changes."
                                .formatted(
                                        commit.abbreviate(10).name(),
                                        change.kind() == Kind.REMOVED ? "removed" : "changed"));
            }
        }
    }

    private static Set<String> folders(Set<PublishedName> published) {
        Set<String> folders = new HashSet<>();
        published.forEach(name -> folders.add(name.folder()));
        return folders;
    }

    private void files(Map<String, ObjectId> files, Set<String> folders) {
        files.forEach((path, blob) -> {
            if (!folders.contains(path.substring(0, Math.max(path.lastIndexOf('/'), 0)))) {
                find(path, "The journal knows no such version: the document was put there by hand.");
            } else if (path.endsWith(Renditions.HASH)) {
                String document = path.substring(0, path.length() - Renditions.HASH.length());
                if (!files.containsKey(document)) {
                    find(path, "The document that it is the hash of is gone.");
                }
            } else {
                findings.whileReading(place(path), () -> hash(path, blob, files));
            }
        });
    }

    private void hash(String path, ObjectId blob, Map<String, ObjectId> files) throws IOException {
        ObjectId noted = files.get(path + Renditions.HASH);
        if (noted == null) {
            find(path, "Its hash is gone.");
            return;
        }
        String line = Renditions.hashLine(path, new Content(reader.open(blob).getBytes()));
        if (!line.equals(new String(reader.open(noted).getBytes(), StandardCharsets.UTF_8))) {
            find(path, "Its bytes are not those that were issued: the hash beside it is of others.");
        }
    }

    private void find(String path, String message) {
        findings.find(place(path), message);
    }

    private static String place(String path) {
        return RefNames.RENDITIONS + " " + path;
    }
}
