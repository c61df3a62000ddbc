package org.policybook.library;

import java.util.Optional;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CommitId;

/// A text to be kept as a draft revision, and what its author had before them.
///
/// @param base the revision the author began from; without one this begins a draft
/// @param version the published version that the text has in it: for a new draft the one it is begun
///     from, for another the one it has taken in; without it the text has no more than the draft had
/// @param beside whether a new draft may stand beside another open one
/// @param message what was done, in a line
public record DraftText(
        String text,
        SaveDraft.FilledForms forms,
        Optional<CommitId> base,
        Optional<VersionNumber> version,
        boolean beside,
        String message) {
    /// A first revision, with nothing known of what it was begun from.
    static DraftText begun(String text, String message) {
        return begun(text, Attachments.UNCHANGED, message);
    }

    static DraftText begun(String text, Attachments attachments, String message) {
        SaveDraft.FilledForms forms = new SaveDraft.FilledForms(Optional.empty(), Optional.empty(), attachments);
        return new DraftText(text, forms, Optional.empty(), Optional.empty(), false, message);
    }

    DraftText following(Optional<CommitId> revision) {
        return new DraftText(text, forms, revision, version, beside, message);
    }

    DraftText with(Optional<VersionNumber> taken) {
        return new DraftText(text, forms, base, taken, beside, message);
    }

    DraftText standingBeside(boolean others) {
        return new DraftText(text, forms, base, version, others, message);
    }
}
