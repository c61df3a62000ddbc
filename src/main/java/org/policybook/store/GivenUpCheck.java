package org.policybook.store;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.policybook.governance.DraftEvent;

/// Holds the refs that keep the texts of drafts that were given up against the events that say so.
record GivenUpCheck(OrganisationRepository repository, Findings findings) {
    void check(List<JournalEntry> entries) throws IOException {
        Set<String> known = new HashSet<>();
        for (JournalEntry entry : entries) {
            if (entry.event() instanceof DraftEvent.GivenUp event) {
                String ref = RefNames.givenUp(entry.policy(), event.target().draft());
                known.add(ref);
                check(entry, event, ref);
            }
        }
        for (Ref ref : repository.git().getRefDatabase().getRefsByPrefix(RefNames.GIVEN_UP)) {
            if (!known.contains(ref.getName())) {
                findings.find(ref.getName(), "The journal knows nothing of this draft being given up.");
            }
        }
    }

    private void check(JournalEntry entry, DraftEvent.GivenUp event, String name) throws IOException {
        ObjectId kept = repository.head(name);
        if (kept.equals(ObjectId.zeroId())) {
            findings.find(entry.path(), "Its ref %s, which keeps the text given up, is gone.".formatted(name));
        } else if (!kept.name().equals(event.target().revision().hex())) {
            findings.find(
                    entry.path(), "Its ref %s was moved: it does not point at the revision given up.".formatted(name));
        }
    }
}
