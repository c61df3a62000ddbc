package org.policybook.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.policybook.document.BadInput;
import org.policybook.document.PolicySlug;
import org.policybook.governance.GovernanceEvent;

/// Gives a policy another short name: its folder moves on main and the journal says so. Tags keep the
/// name they were made under, and the old name goes on leading here.
final class Renaming {
    private final OrganisationRepository repository;

    Renaming(OrganisationRepository repository) {
        this.repository = repository;
    }

    /// Call while holding the repository's lock.
    ///
    /// @throws BadInput when there is no such policy, the new name is or was another's, or drafts are open
    void rename(PolicySlug from, PolicySlug to, String reason, Stamp stamp) throws IOException {
        try (ObjectInserter inserter = new ObjectsTogether(repository.git());
                ObjectReader reader = inserter.newReader();
                RevWalk walk = new RevWalk(reader)) {
            ObjectId main = repository.main();
            ObjectId journal = repository.head(RefNames.JOURNAL);
            RevCommit base = walk.parseCommit(main);
            PolicyLines lines = new PolicyLines(
                    journal.equals(ObjectId.zeroId()) ? Map.of() : Journal.read(walk.parseCommit(journal), reader));
            ObjectId folder = folder(from, base, reader);
            refuseTaken(to, lines);
            refuseDrafts(from);
            List<JournalEntry> before = lines.line(from);
            Stamp recorded = new Stamp(stamp.by(), Publishing.notBefore(before, stamp.at()));
            GovernanceEvent event = new GovernanceEvent.Renamed(recorded.at(), stamp.by(), from, to, reason);
            ObjectId tree = new TreeEdit()
                    .remove(RefNames.folder(from))
                    .putTree(RefNames.folder(to), folder)
                    .apply(base.getTree(), reader, inserter);
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("Policy", to.value());
            facts.put("Renamed-From", from.value());
            String message = Trailers.format("Rename %s to %s: %s".formatted(from, to, reason), facts);
            ObjectId commit = repository.commit(inserter, tree, List.of(main), message, recorded);
            ObjectId entry = new JournalAppend(repository, inserter, reader, walk)
                    .append(journal, to, before, event, "%s renamed to %s".formatted(from, to), recorded);
            inserter.flush();
            repository.update(
                    walk,
                    new ReceiveCommand(main, commit, RefNames.MAIN),
                    new ReceiveCommand(journal, entry, RefNames.JOURNAL));
        }
    }

    private static ObjectId folder(PolicySlug policy, RevCommit base, ObjectReader reader) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(reader, RefNames.folder(policy), base.getTree())) {
            if (found == null) {
                throw new BadInput("There is no published policy %s to rename.".formatted(policy));
            }
            return found.getObjectId(0);
        }
    }

    private static void refuseTaken(PolicySlug to, PolicyLines lines) {
        if (lines.entries().containsKey(to)) {
            throw new BadInput(
                    "The name %s is or was another policy's, and addresses with it must go on leading there. Choose another."
                            .formatted(to));
        }
    }

    private void refuseDrafts(PolicySlug from) throws IOException {
        if (!repository
                .git()
                .getRefDatabase()
                .getRefsByPrefix(RefNames.DRAFTS + from + "/")
                .isEmpty()) {
            throw new BadInput("%s has an open draft. Publish it before the policy is renamed.".formatted(from));
        }
    }
}
