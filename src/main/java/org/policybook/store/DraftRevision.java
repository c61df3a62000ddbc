package org.policybook.store;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.policybook.document.BadInput;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.governance.CommitId;
import org.policybook.governance.DraftEvent.Target;
import org.policybook.governance.lifecycle.DraftNow;

/// Finds the revision of a draft that something was decided about.
record DraftRevision(PolicySlug policy, RevWalk walk) {
    /// The draft as it was at that revision.
    ///
    /// @throws BadInput when there is no such revision of that draft, or its files are not those meant
    DraftNow of(Target target) throws IOException {
        RevCommit commit = commit(target.revision());
        if (!isOf(target.draft().value(), commit)) {
            throw new BadInput("Revision %s is none of a draft %s of %s."
                    .formatted(target.revision().abbreviated(), target.draft(), policy));
        }
        PolicyFiles files = Drafts.files(policy, commit, walk.getObjectReader())
                .orElseThrow(() -> new BadInput("Revision %s has no policy %s."
                        .formatted(target.revision().abbreviated(), policy)));
        if (!files.hash().equals(target.content())) {
            throw new BadInput("Revision %s has files of SHA-256 %s, and not those of %s that were meant."
                    .formatted(target.revision().abbreviated(), files.hash(), target.content()));
        }
        return DraftNow.of(
                target,
                PolicyText.frontMatter(files.policy()),
                editors(target.draft().value(), commit));
    }

    /// The name of the draft whose revision it is; empty where it bears none.
    Optional<String> draft(CommitId revision) throws IOException {
        return Optional.ofNullable(
                Trailers.parse(commit(revision).getFooterLines()).get("Draft"));
    }

    private RevCommit commit(CommitId revision) throws IOException {
        ObjectId id = OrganisationRepository.objectId(revision);
        if (!walk.getObjectReader().has(id)) {
            throw new BadInput("Its revision %s of the draft is unknown.".formatted(revision.hex()));
        }
        return walk.parseCommit(id);
    }

    private boolean isOf(String draft, RevCommit commit) {
        Map<String, String> facts = Trailers.parse(commit.getFooterLines());
        return draft.equals(facts.get("Draft"))
                && policy.value().equals(facts.get("Policy"))
                && !facts.containsKey("Version");
    }

    /// Who saved it, or a revision before it.
    private Set<String> editors(String draft, RevCommit newest) throws IOException {
        Set<String> editors = new TreeSet<>();
        RevCommit commit = newest;
        while (isOf(draft, commit)) {
            editors.add(commit.getAuthorIdent().getEmailAddress());
            if (commit.getParentCount() == 0) {
                return editors;
            }
            commit = walk.parseCommit(commit.getParent(0));
        }
        return editors;
    }
}
