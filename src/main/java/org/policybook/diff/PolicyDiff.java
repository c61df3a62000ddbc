package org.policybook.diff;

import java.util.List;

/// All that differs between two texts of a policy. Numbers of sections are no part of it, for they follow
/// the text.
///
/// @param changes in the reading order of the text after; what was deleted stands where it stood before
/// @param metadata the differing facts, in the order in which the front matter is written
public record PolicyDiff(List<Change> changes, List<FieldChange> metadata, Counts counts) {
    public PolicyDiff {
        changes = List.copyOf(changes);
        metadata = List.copyOf(metadata);
    }

    public boolean isEmpty() {
        return changes.isEmpty() && metadata.isEmpty();
    }
}
