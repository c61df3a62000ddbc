package org.policybook.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;

/// What matters to somebody who knew the text before: clauses that were reworded, are new or are gone.
/// What only moved, or stands under another heading or number, says what it said.
///
/// @param changes in reading order
/// @param keyChanges the sentences of these to read first
public record ReadersChanges(List<Change> changes, List<KeyChange> keyChanges) {
    public ReadersChanges {
        changes = List.copyOf(changes);
        keyChanges = List.copyOf(keyChanges);
    }

    /// @param role only clauses that name this post or group, or everyone; all clauses without it
    public static ReadersChanges of(PolicyDiff diff, Optional<String> role) {
        Optional<Audience> audience = role.map(Audience::new);
        List<Change> changes = diff.changes().stream()
                .filter(ReadersChanges::saysOtherwise)
                .filter(change -> audience.isEmpty() || audience.get().isAddressed(change))
                .toList();
        Set<ClauseId> clauses = new HashSet<>();
        changes.forEach(change -> clauses.add(change.clause()));
        return new ReadersChanges(
                changes,
                diff.keyChanges().stream()
                        .filter(change -> clauses.contains(change.clause()))
                        .toList());
    }

    private static boolean saysOtherwise(Change change) {
        return change.part() != Clause.Kind.HEADING
                && change.redline().spans().stream()
                        .anyMatch(span -> span.fate() != Span.Fate.KEPT
                                && span.text().codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
