package org.policybook.render;

import java.util.Optional;
import org.policybook.document.Policy;

/// One copy of one policy, with all that a rendering shows: the text, whose it is, where this copy stands
/// in the life of the policy, and what fills the open places of its text.
///
/// Appendices made by the library, such as an assessment, are ordinary sections of the policy: the caller
/// adds them before rendering.
///
/// @param pictures where the pictures of the text are; empty for a document that describes them in words only
public record ControlledDocument(
        Policy policy, House house, Issue issue, Wording wording, Optional<PictureFiles> pictures) {
    /// Without pictures.
    public ControlledDocument(Policy policy, House house, Issue issue, Wording wording) {
        this(policy, house, issue, wording, Optional.empty());
    }

    public ControlledDocument with(PictureFiles found) {
        return new ControlledDocument(policy, house, issue, wording, Optional.of(found));
    }
}
