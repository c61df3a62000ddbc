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
import org.policybook.governance.GovernanceEvent.Renamed;

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
            refuse(from, to, lines);
            List<JournalEntry> before = lines.line(from);
            Stamp recorded = new Stamp(stamp.by(), Publishing.notBefore(before, stamp.at()));
            Renamed event = new Renamed(recorded.at(), stamp.by(), from, to, reason);
            ObjectId tree = new TreeEdit()
                    .remove(RefNames.folder(from))
                    .putTree(RefNames.folder(to), folder)
                    .apply(base.getTree(), reader, inserter);
            ObjectId commit = repository.commit(inserter, tree, List.of(main), message(event), recorded);
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

    private static String message(Renamed event) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Policy", event.to().value());
        facts.put("Renamed-From", event.from().value());
        return Trailers.format("Rename %s to %s: %s".formatted(event.from(), event.to(), event.reason()), facts);
    }

    private void refuse(PolicySlug from, PolicySlug to, PolicyLines lines) throws IOException {
        if (lines.entries().containsKey(to)) {
            throw new BadInput(
                    "The name %s is or was another policy's, and addresses with it must go on leading there. Choose another."
                            .formatted(to));
        }
        FilePaths.check(RefNames.folder(to), List.of(PolicyFiles.POLICY));
        refuseDrafts(from, "%s has an open draft. Publish it before the policy is renamed.".formatted(from));
        refuseDrafts(to, "The name %s is that of an open draft. Choose another.".formatted(to));
    }

    private void refuseDrafts(PolicySlug policy, String message) throws IOException {
        if (!repository
                .git()
                .getRefDatabase()
                .getRefsByPrefix(RefNames.DRAFTS + policy + "/")
                .isEmpty()) {
            throw new BadInput(message);
        }
    }
}
