package org.policybook.cli;

import java.util.List;
import org.policybook.document.PolicyId;
import org.policybook.library.DraftBehind;
import org.policybook.library.Library;
import org.policybook.library.Origin;
import org.policybook.library.SaveDraft;

/// Short words on what a text lacks: what was published since its draft was begun, or what its origin
/// changed since it was adopted.
final class BehindNote {
    private BehindNote() {}

    static void tell(List<DraftBehind> behind, LibraryCommand command) {
        behind.forEach(draft -> command.note("Behind: %s %s".formatted(draft.words(), draft.mend())));
    }

    /// Of a draft that was just saved.
    static void tell(PolicyId policy, SaveDraft.Outcome outcome, Library library, LibraryCommand command) {
        if (outcome instanceof SaveDraft.Outcome.Saved saved) {
            tell(
                    DraftBehind.of(policy, library).stream()
                            .filter(behind -> behind.draft().equals(saved.draft()))
                            .toList(),
                    command);
        }
    }

    /// @param text what was adopted: a policy's name
    static void tell(String text, Origin origin, LibraryCommand command) {
        if (origin instanceof Origin.Ahead ahead) {
            command.note("Adopted: %s comes from %s; %s. See it with \"policybook adoptions %s\"."
                    .formatted(text, ahead.written(), ahead.words(), text));
        }
    }
}
