package org.policybook.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jgit.revwalk.FooterLine;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.policybook.document.PolicySlug;
import org.policybook.governance.ContentHash;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;

/// What a draft stands on: the version that was on main when it was begun, or the one it took in last.
///
/// It follows from the commits alone. A revision of a draft names its `Draft` and no `Version`; one that
/// took in a version has that version's commit as its second parent. Dates play no part.
record DraftBase(PolicySlug policy, PolicyRecord record, RevWalk walk) {
    /// Empty when the policy had not been published by then.
    Optional<GovernanceEvent.Published> of(RevCommit revision) throws IOException {
        RevCommit at = revision;
        while (true) {
            boolean ofDraft = isOfDraft(at);
            if (!ofDraft) {
                Optional<String> text = text(at);
                Optional<GovernanceEvent.Published> version = text.flatMap(this::published);
                if (text.isEmpty() || version.isPresent()) {
                    return version;
                }
            }
            if (at.getParentCount() == 0) {
                return Optional.empty();
            }
            at = walk.parseCommit(at.getParent(ofDraft ? at.getParentCount() - 1 : 0));
        }
    }

    private static boolean isOfDraft(RevCommit commit) {
        boolean draft = false;
        for (FooterLine line : commit.getFooterLines()) {
            if (line.getKey().equals("Version")) {
                return false;
            }
            draft |= line.getKey().equals("Draft");
        }
        return draft;
    }

    private Optional<String> text(RevCommit commit) throws IOException {
        String path = RefNames.folder(policy) + "/" + PolicyFiles.POLICY;
        try (TreeWalk file = TreeWalk.forPath(walk.getObjectReader(), path, commit.getTree())) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(
                            walk.getObjectReader().open(file.getObjectId(0)).getBytes(), StandardCharsets.UTF_8));
        }
    }

    private Optional<GovernanceEvent.Published> published(String text) {
        ContentHash hash = ContentHash.of(text);
        return record.published().stream()
                .filter(version -> version.text().equals(hash))
                .findFirst();
    }
}
