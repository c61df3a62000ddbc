package org.policybook.render.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.diff.Change;
import org.policybook.document.Clause;

/// What stands at one place of a text that is shown with its changes.
sealed interface RedlineEntry {
    /// The clause by whose section it is shown.
    Clause clause();

    /// A clause as it was.
    record Kept(Clause clause) implements RedlineEntry {}

    /// One change, or several clauses of one section that came or went together.
    ///
    /// @param changes at least one; all of one kind
    /// @param number counts such entries, from 1
    record Changed(List<Change> changes, int number) implements RedlineEntry {
        public Changed {
            changes = List.copyOf(changes);
        }

        Change first() {
            return changes.getFirst();
        }

        @Override
        public Clause clause() {
            return first().after().or(first()::before).orElseThrow().clause();
        }

        private static String words(Change change) {
            return change.after().or(change::before).orElseThrow().text();
        }

        /// This and a change that belongs to it, if it does; items of another list do not.
        Optional<Changed> with(Change next) {
            boolean together = first().kind() == next.kind()
                    && (next.kind() == Change.Kind.INSERTED || next.kind() == Change.Kind.DELETED)
                    && first().section().equals(next.section())
                    && next.part() != Clause.Kind.HEADING
                    && (next.leadIn().isEmpty()
                            || next.leadIn().equals(changes.getLast().leadIn())
                            || next.leadIn().equals(Optional.of(words(changes.getLast()))));
            return together
                    ? Optional.of(new Changed(
                            Stream.concat(changes.stream(), Stream.of(next)).toList(), number))
                    : Optional.empty();
        }
    }

    /// The place that something left.
    ///
    /// @param clause the one before the place
    record Left(Clause clause, Change change) implements RedlineEntry {}
}
