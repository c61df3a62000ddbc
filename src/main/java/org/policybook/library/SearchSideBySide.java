package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.policybook.document.OrganisationId;

/// Asks every organisation the same, so that one sees who says what on a topic, and who says nothing.
public final class SearchSideBySide {
    private final Library library;
    private final SearchClauses search;

    public SearchSideBySide(Library library, SearchClauses search) {
        this.library = library;
        this.search = search;
    }

    /// @param found its best clauses; none when it says nothing of it
    public record Column(OrganisationId organisation, List<Found> found) {
        public Column {
            found = List.copyOf(found);
        }
    }

    /// @param question its limit counts for each organisation
    /// @return in the order of their ids
    public List<Column> search(SearchQuestion question, LocalDate today) {
        Set<OrganisationId> asked =
                new TreeSet<>(question.organisations().isEmpty() ? library.organisations() : question.organisations());
        List<Column> columns = new ArrayList<>();
        for (OrganisationId id : asked) {
            SearchClauses.Answer answer = search.search(question.within(Set.of(id)), today);
            columns.add(new Column(id, answer.near() ? answer.found() : List.of()));
        }
        return columns;
    }
}
