/// Takes the edits made in a Word copy over into the text that the copy was made from, and leaves the rest of it
/// as it is.
///
/// Entry class: [org.policybook.intake.edited.EditedCopy]. The copy as it was made and the copy as it came back
/// are both read, and what differs between them is done to the source: so nothing that Word does not know is lost.
/// Depends on `document`, `intake.docx`.
@NullMarked
package org.policybook.intake.edited;

import org.jspecify.annotations.NullMarked;
