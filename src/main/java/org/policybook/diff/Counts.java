package org.policybook.diff;

import java.util.List;

/// How many clauses changed and in how many sections, and how many facts. A section that moved as a whole
/// counts once.
public record Counts(int changed, int inserted, int deleted, int moved, int sections, int fields) {
    static Counts of(List<Change> changes, List<FieldChange> metadata) {
        return new Counts(
                count(changes, Change.Kind.CHANGED),
                count(changes, Change.Kind.INSERTED),
                count(changes, Change.Kind.DELETED),
                count(changes, Change.Kind.MOVED),
                (int) changes.stream().map(Change::section).distinct().count(),
                metadata.size());
    }

    /// One sentence, such as `3 changed, 1 inserted, 1 moved in 2 sections; 1 field changed.`
    public String summary() {
        return CountsSentence.of(this);
    }

    private static int count(List<Change> changes, Change.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}
