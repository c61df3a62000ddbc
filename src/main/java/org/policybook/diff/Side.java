package org.policybook.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Section;

/// The clauses that a change concerns, in one of the two texts: mostly one; several where clauses were
/// split or merged; a heading with all that stands under it where a section moved.
///
/// @param index the place of the first in reading order, from 0
/// @param leadIn the words that lead into the list of its first clause: `Staff must not:`
public record Side(int index, List<Clause> clauses, Optional<String> leadIn) {
    public Side {
        clauses = List.copyOf(clauses);
    }

    public Clause clause() {
        return clauses.getFirst();
    }

    /// The words compared: of a section its heading, else of every clause, parted by line ends.
    public String text() {
        return clause().kind() == Clause.Kind.HEADING
                ? clause().text()
                : clauses.stream().map(Clause::text).collect(Collectors.joining("\n"));
    }

    public List<String> headings() {
        return clause().within().stream().map(Section::title).toList();
    }

    public Optional<ClauseId> section() {
        List<Section> within = clause().within();
        return within.isEmpty()
                ? Optional.empty()
                : Optional.of(within.getLast().id());
    }
}
