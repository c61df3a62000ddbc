package org.policybook.render;

import java.util.List;
import java.util.Optional;
import org.policybook.document.PolicyId;

/// What the library says of this copy.
///
/// @param control the rows of the control page, in the order of the organisation's own
/// @param history the versions issued, as the organisation lists them; empty shows no table
/// @param copy by which a copy can be checked; empty for a text that was never published
public record Issue(
        PolicyId policy,
        DocumentStatus status,
        List<ControlRow> control,
        List<HistoryRow> history,
        Optional<CopyMark> copy) {
    public Issue {
        control = List.copyOf(control);
        history = List.copyOf(history);
    }

    /// Without a copy mark.
    public Issue(PolicyId policy, DocumentStatus status, List<ControlRow> control, List<HistoryRow> history) {
        this(policy, status, control, history, Optional.empty());
    }
}
