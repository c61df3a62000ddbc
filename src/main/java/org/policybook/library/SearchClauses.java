package org.policybook.library;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.policybook.deadline.ReviewState;
import org.policybook.document.Edition;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyStatus;
import org.policybook.search.Facet;
import org.policybook.search.Hit;
import org.policybook.search.LuceneSearch;
import org.policybook.search.Scope;
import org.policybook.search.SearchAnswer;
import org.policybook.search.SearchQuery;
import org.policybook.search.Standing;
import org.policybook.search.Suggestion;

/// Finds clauses, in the versions in force on a day.
public final class SearchClauses {
    private final Library library;
    private final Consumer<String> note;
    private final Consumer<LibraryFailure> damaged;
    private final Optional<Meaning> meaning;

    /// @param note is told when something was out of order with the index
    /// @param damaged is told of each organisation that cannot be read
    public SearchClauses(Library library, Consumer<String> note, Consumer<LibraryFailure> damaged) {
        this(library, note, damaged, Optional.empty());
    }

    private SearchClauses(
            Library library, Consumer<String> note, Consumer<LibraryFailure> damaged, Optional<Meaning> meaning) {
        this.library = library;
        this.note = note;
        this.damaged = damaged;
        this.meaning = meaning;
    }

    /// The same search, by what clauses mean as well as by their words.
    public SearchClauses withMeaning(Meaning other) {
        return new SearchClauses(library, note, damaged, Optional.of(other));
    }

    /// @param total how many clauses matched in all; at least so many when not `exact`
    /// @param counts for each facet, when asked for, how many clauses have each value, the most frequent first
    /// @param corrected the words that were looked for, where those typed were misspelt
    /// @param near whether the clauses have most of the words, and not only some
    public record Answer(
            long total,
            boolean exact,
            List<Found> found,
            Map<SearchQuestion.Facet, Map<String, Long>> counts,
            Optional<String> corrected,
            boolean near) {
        /// When nothing fits.
        public static final Answer NOTHING = new Answer(0, true, List.of(), Map.of(), Optional.empty(), false);

        public Answer {
            found = List.copyOf(found);
            counts = Map.copyOf(counts);
        }
    }

    /// What someone who has typed so far may have in mind.
    ///
    /// @param titles addresses of versions, with their titles
    public record Suggestions(Optional<String> corrected, List<String> completed, Map<String, String> titles) {
        public Suggestions {
            completed = List.copyOf(completed);
        }
    }

    /// Brings the index up to date first, or makes one for this search where none can be kept.
    public Answer search(SearchQuestion question, LocalDate today) {
        HealthyOrganisations organisations = HealthyOrganisations.of(library, question.organisations(), damaged);
        SearchAnswer answer = new CurrentIndex(library, note)
                .ask(organisations, question.reader().anyDrafts(), index -> find(question, organisations, index));
        return new Answer(
                answer.total(),
                answer.exact(),
                found(answer.hits(), question.day(), today),
                counts(answer.counts()),
                Optional.of(answer.corrected()).filter(text -> !text.isEmpty()),
                answer.near());
    }

    private SearchAnswer find(SearchQuestion question, HealthyOrganisations organisations, LuceneSearch index) {
        if (organisations.ids().isEmpty()) {
            return SearchAnswer.NOTHING;
        }
        Scope scope = new SearchScope(library).of(question, organisations);
        SearchQuery query = new SearchQuery(question.words(), scope, question.limit(), question.counting());
        return meaning.map(by -> by.find(index, query)).orElseGet(() -> index.find(query));
    }

    /// @param question of which the words count as typed so far
    public Suggestions suggest(SearchQuestion question) {
        HealthyOrganisations organisations = HealthyOrganisations.of(library, question.organisations(), damaged);
        Suggestion suggestion = new CurrentIndex(library, note)
                .ask(organisations, question.reader().anyDrafts(), index -> suggest(question, organisations, index));
        Map<String, String> titles = new LinkedHashMap<>();
        suggestion.titles().forEach(title -> titles.put(title.address(), title.title()));
        return new Suggestions(
                Optional.of(suggestion.corrected()).filter(text -> !text.isEmpty()), suggestion.completed(), titles);
    }

    private Suggestion suggest(SearchQuestion question, HealthyOrganisations organisations, LuceneSearch index) {
        return organisations.ids().isEmpty()
                ? new Suggestion("", List.of(), List.of())
                : index.suggest(question.words(), new SearchScope(library).of(question, organisations));
    }

    private static Map<SearchQuestion.Facet, Map<String, Long>> counts(Map<Facet, Map<String, Long>> counted) {
        Map<SearchQuestion.Facet, Map<String, Long>> counts = new EnumMap<>(SearchQuestion.Facet.class);
        counted.forEach((facet, values) -> counts.put(SearchQuestion.Facet.valueOf(facet.name()), values));
        return counts;
    }

    private List<Found> found(List<Hit> hits, SearchQuestion.Day day, LocalDate today) {
        Statuses statuses = new Statuses(day, today);
        return hits.stream().map(hit -> found(hit, statuses)).toList();
    }

    private Found found(Hit hit, Statuses statuses) {
        ReviewState review =
                ReviewState.valueOf(hit.review().toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Found(
                hit.policy(),
                hit.edition(),
                hit.organisation(),
                hit.title(),
                hit.clause(),
                hit.headings(),
                hit.text(),
                hit.marks().stream()
                        .map(mark -> new Found.Mark(mark.start(), mark.end()))
                        .toList(),
                new Found.State(statuses.then(hit), statuses.today(hit), review, hit.reviewDue()),
                hit.score());
    }

    /// How versions stand. The index knows of those in force today; of all others the library's records do.
    private final class Statuses {
        private final SearchQuestion.Day day;
        private final LocalDate today;
        private final Map<OrganisationId, Map<PolicySlug, PolicyRecord>> records = new HashMap<>();

        Statuses(SearchQuestion.Day day, LocalDate today) {
            this.day = day;
            this.today = today;
        }

        PolicyStatus then(Hit hit) {
            return switch (hit.standing()) {
                case DRAFT -> PolicyStatus.DRAFT;
                case IN_FORCE -> PolicyStatus.IN_FORCE;
                case SCHEDULED -> PolicyStatus.SCHEDULED;
                case SUPERSEDED ->
                    of(
                            hit,
                            day.believedOn()
                                    .map(believed -> record(hit).believedOn(SearchScope.endOf(believed)))
                                    .orElseGet(() -> record(hit)),
                            day.on());
            };
        }

        PolicyStatus today(Hit hit) {
            boolean same = day.on().equals(today) && day.believedOn().isEmpty();
            return same || hit.standing() == Standing.DRAFT ? then(hit) : of(hit, record(hit), today);
        }

        private static PolicyStatus of(Hit hit, PolicyRecord record, LocalDate day) {
            if (!(hit.edition() instanceof Edition.OfVersion edition)) {
                return PolicyStatus.DRAFT;
            }
            Optional<GovernanceEvent.Published> version = record.version(edition.version());
            return version.map(found -> PolicyStatus.of(found, record, day)).orElse(PolicyStatus.SUPERSEDED);
        }

        private PolicyRecord record(Hit hit) {
            return records.computeIfAbsent(
                            hit.policy().organisation(), id -> library.store(id).records())
                    .getOrDefault(hit.policy().policy(), new PolicyRecord(List.of()));
        }
    }
}
