package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /// @return in the order of their ids; words that one organisation has are not taken for misspelt in another
    public List<Column> search(SearchQuestion question, LocalDate today) {
        Set<OrganisationId> asked =
                new TreeSet<>(question.organisations().isEmpty() ? library.organisations() : question.organisations());
        Map<OrganisationId, SearchClauses.Answer> answers = new LinkedHashMap<>();
        asked.forEach(id -> answers.put(id, search.search(question.within(Set.of(id)), today)));
        boolean asTyped = answers.values().stream()
                .anyMatch(answer -> answer.near() && answer.corrected().isEmpty());
        List<Column> columns = new ArrayList<>();
        answers.forEach((id, answer) -> {
            boolean meant = answer.near() && (!asTyped || answer.corrected().isEmpty());
            columns.add(new Column(id, meant ? answer.found() : List.of()));
        });
        return columns;
    }
}
