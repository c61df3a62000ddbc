package org.policybook.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.policybook.governance.CommitId;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;

/// Which commit came of which.
record Ancestry(OrganisationRepository repository, RevWalk walk, ObjectReader reader) {
    /// The version that a revision of a draft became, itself or with later ones.
    Optional<GovernanceEvent.Published> publishedFrom(PolicyRecord record, CommitId revision) throws IOException {
        ObjectId id = OrganisationRepository.objectId(revision);
        if (!reader.has(id)) {
            return Optional.empty();
        }
        for (GovernanceEvent.Published event : record.published()) {
            RevCommit last = walk.parseCommit(OrganisationRepository.objectId(event.draft()));
            if (walk.isMergedInto(walk.parseCommit(id), last)) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /// Whether a revision is one of a draft's, the newest or an earlier one.
    boolean isRevision(DraftHead draft, CommitId revision) throws IOException {
        ObjectId id = OrganisationRepository.objectId(revision);
        RevCommit head = walk.parseCommit(OrganisationRepository.objectId(draft.revision()));
        RevCommit main = walk.parseCommit(repository.main());
        return reader.has(id)
                && walk.isMergedInto(walk.parseCommit(id), head)
                && !walk.isMergedInto(walk.parseCommit(id), main);
    }

    /// Everybody who saved a revision of a draft, by e-mail address.
    Set<String> editors(DraftHead draft) throws IOException {
        walk.markStart(walk.parseCommit(OrganisationRepository.objectId(draft.revision())));
        walk.markUninteresting(walk.parseCommit(repository.main()));
        Set<String> editors = new TreeSet<>();
        for (RevCommit revision : walk) {
            editors.add(revision.getAuthorIdent().getEmailAddress());
        }
        return editors;
    }

    /// Whether the journal, or the documents kept as issued, still contain a commit that was their newest once.
    boolean wasNewest(CommitId head) throws IOException {
        ObjectId then = OrganisationRepository.objectId(head);
        for (String ref : List.of(RefNames.JOURNAL, RefNames.RENDITIONS)) {
            ObjectId now = repository.head(ref);
            if (reader.has(then)
                    && !now.equals(ObjectId.zeroId())
                    && walk.isMergedInto(walk.parseCommit(then), walk.parseCommit(now))) {
                return true;
            }
        }
        return false;
    }
}
