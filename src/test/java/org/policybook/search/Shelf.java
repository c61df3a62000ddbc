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
            byOrganisation.forEach((id, theirs) -> fill(update, id, theirs, "1"));
            update.commit();
        }
        return new Shelf(search);
    }

    /// Approves a synonym for an organisation that has no passages yet.
    Shelf withSynonym(String organisation, String word, String find, Passage... passages) {
        OrganisationId id = OrganisationId.of(organisation);
        try (IndexUpdate update = search.update(false)) {
            update.begin(id, List.of(new Synonym(List.of(word), List.of(find))));
            update.add(List.of(passages), "made");
            update.commit();
        }
        return this;
    }

    /// Puts passages in the place of all that the index holds of an organisation.
    static void fill(IndexUpdate update, OrganisationId id, List<Passage> passages, String mark) {
        update.begin(id, List.of());
        update.add(passages, "made");
        update.mark(id, mark);
    }

    /// A question about a day.
    static SearchQuery asking(String words, Set<OrganisationId> organisations, LocalDate day, int limit) {
        return new SearchQuery(words, Scope.on(day).within(organisations), limit, false);
    }

    /// The ids of the clauses found, best first.
    List<String> find(String words) {
        return ids(answer(words));
    }

    SearchAnswer answer(String words) {
        return search.find(asking(words, Set.of(), TODAY, 10));
    }

    SearchAnswer answer(String words, Scope scope) {
        return search.find(new SearchQuery(words, scope, 10, true));
    }

    Suggestion suggest(String typed, Scope scope) {
        return search.suggest(typed, scope);
    }

    List<String> findIn(String organisation, String words) {
        return ids(search.find(asking(words, Set.of(OrganisationId.of(organisation)), TODAY, 10)));
    }

    List<String> findOn(LocalDate day, String words) {
        return ids(search.find(asking(words, Set.of(), day, 10)));
    }

    static List<String> ids(SearchAnswer answer) {
        return answer.hits().stream().map(hit -> hit.clause().value()).toList();
    }
}
