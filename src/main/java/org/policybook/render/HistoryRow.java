package org.policybook.render;

import java.util.Optional;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;

/// One line of a version history: what was issued when, by whose decision, and why.
///
/// @param date the day of the approval
/// @param effective the day from which it applied
/// @param author the post that wrote it; empty when not known
/// @param reference the document's own number then; empty when it had none
public record HistoryRow(
        VersionNumber version,
        PartialDate date,
        Optional<PartialDate> effective,
        String approvedBy,
        String reason,
        String author,
        String reference) {
    public HistoryRow(VersionNumber version, PartialDate date, String approvedBy, String reason) {
        this(version, date, Optional.empty(), approvedBy, reason, "", "");
    }
}
