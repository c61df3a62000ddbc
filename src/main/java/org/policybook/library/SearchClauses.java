package org.policybook.library;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.policybook.document.ClauseId;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyStatus;
import org.policybook.search.Hit;
import org.policybook.search.LuceneSearch;
import org.policybook.search.SearchAnswer;
import org.policybook.search.SearchFailure;
import org.policybook.search.SearchQuery;

/// Finds clauses, in the versions in force on a day.
public final class SearchClauses {
    private final Library library;

    public SearchClauses(Library library) {
        this.library = library;
    }

    /// A clause that was found.
    ///
    /// @param headings the sections around it, outermost first, and the words that lead into its list
    /// @param text the clause's words, whole
    /// @param marks the stretches of `text` that matched, in order
    /// @param status how the version stands today, whichever day was asked about
    public record Found(
            PolicyId policy,
            VersionNumber version,
            String organisation,
            String title,
            ClauseId clause,
            List<String> headings,
            String text,
            List<Mark> marks,
            PolicyStatus status,
            float score) {
        public Found {
            headings = List.copyOf(headings);
            marks = List.copyOf(marks);
        }
    }

    /// A stretch of a text, from its first character to behind its last.
    public record Mark(int start, int end) {}

    /// @param total how many clauses matched in all
    public record Answer(long total, List<Found> found) {
        public Answer {
            found = List.copyOf(found);
        }
    }

    /// What is asked.
    ///
    /// @param organisations only these; all when empty
    /// @param on the day on which the clauses were in force
    public record Question(String words, Set<OrganisationId> organisations, LocalDate on, int limit) {
        public Question {
            organisations = Set.copyOf(organisations);
        }
    }

    /// Brings the index up to date first, or makes one for this search where none can be kept; `note` is told
    /// when something was out of order, and `damaged` of each organisation that cannot be read.
    public Answer search(Question question, LocalDate today, Consumer<String> note, Consumer<LibraryFailure> damaged) {
        HealthyOrganisations organisations = HealthyOrganisations.of(library, question.organisations(), damaged);
        LuceneSearch index = upToDate(organisations, note);
        if (organisations.ids().isEmpty()) {
            return new Answer(0, List.of());
        }
        SearchAnswer answer =
                index.find(new SearchQuery(question.words(), organisations.ids(), question.on(), question.limit()));
        return new Answer(answer.total(), found(answer.hits(), organisations, today));
    }

    private LuceneSearch upToDate(HealthyOrganisations organisations, Consumer<String> note) {
        try {
            if (new BuildIndex(library).refresh(organisations).repaired()) {
                note.accept("The search index was damaged and has been made anew.");
            }
            return library.index();
        } catch (SearchFailure unwritable) {
            note.accept("%s Until then each search makes an index for itself, in memory."
                    .formatted(unwritable.getMessage()));
            LuceneSearch passing = LuceneSearch.inMemory();
            new BuildIndex(library, passing).refresh(organisations);
            return passing;
        }
    }

    private List<Found> found(List<Hit> hits, HealthyOrganisations organisations, LocalDate today) {
        Map<OrganisationId, Map<PolicySlug, PolicyRecord>> records = new HashMap<>();
        hits.stream()
                .map(hit -> hit.policy().organisation())
                .distinct()
                .forEach(id -> organisations
                        .ask(id, asked -> library.store(asked).records())
                        .ifPresent(known -> records.put(id, known)));
        return hits.stream()
                .filter(hit -> records.containsKey(hit.policy().organisation()))
                .map(hit -> found(hit, records.getOrDefault(hit.policy().organisation(), Map.of()), today))
                .toList();
    }

    private static Found found(Hit hit, Map<PolicySlug, PolicyRecord> records, LocalDate today) {
        PolicyRecord record = records.getOrDefault(hit.policy().policy(), new PolicyRecord(List.of()));
        PolicyStatus status = record.version(hit.version())
                .map(version -> PolicyStatus.of(version, record, today))
                .orElse(PolicyStatus.SUPERSEDED);
        return new Found(
                hit.policy(),
                hit.version(),
                hit.organisation(),
                hit.title(),
                hit.clause(),
                hit.headings(),
                hit.text(),
                hit.marks().stream()
                        .map(mark -> new Mark(mark.start(), mark.end()))
                        .toList(),
                status,
                hit.score());
    }
}
