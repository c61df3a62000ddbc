package org.policybook.store;

import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevWalk;
import org.policybook.document.PolicySlug;
import org.policybook.governance.ContentHash;
import org.policybook.governance.GovernanceEvent;

/// Adds an event to the end of the journal.
record JournalAppend(OrganisationRepository repository, ObjectInserter inserter, ObjectReader reader, RevWalk walk) {
    /// Writes the journal's next commit; the caller moves the ref.
    ///
    /// @param before the policy's entries so far, under all its names
    ObjectId append(
            ObjectId journal,
            PolicySlug policy,
            List<JournalEntry> before,
            GovernanceEvent event,
            String message,
            Stamp stamp)
            throws IOException {
        boolean isFirst = journal.equals(ObjectId.zeroId());
        long own =
                before.stream().filter(entry -> entry.policy().equals(policy)).count();
        ContentHash previous =
                before.isEmpty() ? JournalEntry.NONE : before.getLast().hash();
        int sequence = (int) own + 1;
        byte[] file = JournalJson.format(policy, sequence, previous, event);
        ObjectId tree = new TreeEdit()
                .put(Journal.path(policy, sequence), inserter.insert(Constants.OBJ_BLOB, file))
                .apply(isFirst ? ObjectId.zeroId() : walk.parseCommit(journal).getTree(), reader, inserter);
        return repository.commit(inserter, tree, isFirst ? List.of() : List.of(journal), message, stamp);
    }
}
