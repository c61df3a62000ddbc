package org.policybook.search;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.OrganisationId;

/// An index on disk, filled in one go and asked in few words.
final class Shelf {
    static final LocalDate TODAY = LocalDate.of(2020, 6, 1);

    private final LuceneSearch search;

    private Shelf(LuceneSearch search) {
        this.search = search;
    }

    static Shelf of(Path folder, Passage... passages) {
        LuceneSearch search = new LuceneSearch(folder);
        Map<OrganisationId, List<Passage>> byOrganisation = Arrays.stream(passages)
                .collect(Collectors.groupingBy(
                        passage -> passage.source().policy().organisation()));
        try (IndexUpdate update = search.update(true)) {
            byOrganisation.forEach((id, theirs) -> update.replace(id, theirs, "1"));
            update.commit();
        }
        return new Shelf(search);
    }

    /// The ids of the clauses found, best first.
    List<String> find(String words) {
        return ids(answer(words));
    }

    SearchAnswer answer(String words) {
        return search.find(new SearchQuery(words, Set.of(), TODAY, 10));
    }

    List<String> findIn(String organisation, String words) {
        return ids(search.find(new SearchQuery(words, Set.of(OrganisationId.of(organisation)), TODAY, 10)));
    }

    List<String> findOn(LocalDate day, String words) {
        return ids(search.find(new SearchQuery(words, Set.of(), day, 10)));
    }

    static List<String> ids(SearchAnswer answer) {
        return answer.hits().stream().map(hit -> hit.clause().value()).toList();
    }
}
