package org.policybook.store;

import java.util.List;

/// What replaying an organisation's journal against its repository showed.
///
/// @param events how many events were replayed
/// @param objects how many Git objects were read and found whole
/// @param findings everything that does not fit: events first, in the order they were recorded, then refs
///     and objects; empty when all is well
public record Verification(int events, int objects, List<Finding> findings) {
    public Verification {
        findings = List.copyOf(findings);
    }

    /// @param place the ref, event file or object meant
    public record Finding(String place, String message) {}
}
