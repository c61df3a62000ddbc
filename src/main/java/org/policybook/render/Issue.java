package org.policybook.render;

import java.util.List;
import org.policybook.document.PolicyId;

/// What the library says of this copy.
///
/// @param control the rows of the control page, in the order of the organisation's own
/// @param history the versions issued, as the organisation lists them; empty shows no table
public record Issue(PolicyId policy, DocumentStatus status, List<ControlRow> control, List<HistoryRow> history) {
    public Issue {
        control = List.copyOf(control);
        history = List.copyOf(history);
    }
}
