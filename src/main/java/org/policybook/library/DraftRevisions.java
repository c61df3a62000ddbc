package org.policybook.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.governance.CommitId;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PolicyFiles;

/// The revisions of an open draft, and how to go back to one.
public final class DraftRevisions {
    private final Library library;
    private final OpenDraft draft;

    public DraftRevisions(Library library, OpenDraft draft) {
        this.library = library;
        this.draft = draft;
    }

    /// @param message what was done, in a line
    public record Saved(CommitId revision, String by, Instant at, String message) {}

    /// Newest first.
    public List<Saved> list() {
        return heads().stream()
                .map(head -> new Saved(head.revision(), head.savedBy(), head.savedAt(), head.message()))
                .toList();
    }

    /// The policy's text as it was saved then.
    ///
    /// @throws BadInput when it is no revision of this draft
    public String text(CommitId revision) {
        return files(revision).policy();
    }

    /// The forms beside the text as they were saved then.
    ///
    /// @throws BadInput when it is no revision of this draft
    public SaveDraft.FilledForms forms(CommitId revision) {
        PolicyFiles files = files(revision);
        return new SaveDraft.FilledForms(files.text(PolicyFiles.EIA), files.text(PolicyFiles.CHECKLIST));
    }

    /// Saves what was saved then once more, text and forms, on top of the newest revision. Pictures stay.
    ///
    /// @param newest as the author saw it
    /// @throws BadInput when it is no revision of this draft
    public SaveDraft.Outcome restore(CommitId revision, CommitId newest, Session session) {
        return new SaveDraft(library)
                .save(
                        draft.policy(),
                        text(revision),
                        forms(revision),
                        Optional.of(newest),
                        "Go back to revision " + revision.abbreviated(),
                        session);
    }

    private PolicyFiles files(CommitId revision) {
        GitPolicyStore store = library.store(draft.policy().organisation());
        if (heads().stream().noneMatch(head -> head.revision().equals(revision))) {
            throw new BadInput("%s is no revision of this draft. Choose one from the list of earlier revisions."
                    .formatted(revision.abbreviated()));
        }
        return store.read(draft.policy().policy(), revision);
    }

    private List<DraftHead> heads() {
        return library.store(draft.policy().organisation()).revisions(draft.head());
    }
}
