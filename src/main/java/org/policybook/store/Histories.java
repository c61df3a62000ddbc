package org.policybook.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.policybook.document.PolicySlug;
import org.policybook.governance.Person;

/// The commits that made a policy what it is.
final class Histories {
    private final OrganisationRepository repository;

    Histories(OrganisationRepository repository) {
        this.repository = repository;
    }

    /// Commits that changed a policy's folder, under any of its names, newest first: on main, in the
    /// drafts that became versions, and in those that are open.
    List<Revision> of(List<PolicySlug> names, List<ObjectId> drafts) throws IOException {
        List<Revision> revisions = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository.git())) {
            walk.markStart(walk.parseCommit(repository.main()));
            for (ObjectId draft : drafts) {
                walk.markStart(walk.parseCommit(draft));
            }
            walk.sort(RevSort.TOPO);
            List<String> folders = names.stream().map(RefNames::folder).toList();
            walk.setTreeFilter(AndTreeFilter.create(PathFilterGroup.createFromStrings(folders), TreeFilter.ANY_DIFF));
            walk.setRewriteParents(false);
            for (RevCommit commit : walk) {
                revisions.add(revision(commit));
            }
        }
        return revisions;
    }

    private static Revision revision(RevCommit commit) {
        return new Revision(
                OrganisationRepository.commitId(commit),
                new Person(
                        commit.getAuthorIdent().getName(),
                        commit.getAuthorIdent().getEmailAddress()),
                commit.getAuthorIdent().getWhenAsInstant(),
                commit.getFullMessage().strip(),
                Trailers.parse(commit.getFooterLines()));
    }
}
