package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.policybook.document.ClauseId;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.PolicyStatus;
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

    /// Brings the index up to date first; `progress` is told when that takes work.
    public Answer search(Question question, LocalDate today, Consumer<String> progress) {
        question.organisations().forEach(library::organisation);
        BuildIndex.Built built = new BuildIndex(library).refresh(organisation -> {});
        if (built.repaired()) {
            progress.accept("The search index was damaged and has been made anew.");
        }
        if (library.organisations().isEmpty()) {
            return new Answer(0, List.of());
        }
        var answer = library.index()
                .find(new SearchQuery(question.words(), question.organisations(), question.on(), question.limit()));
        return new Answer(
                answer.total(),
                answer.hits().stream().map(hit -> found(hit, today)).toList());
    }

    private Found found(org.policybook.search.Hit hit, LocalDate today) {
        var record =
                library.store(hit.policy().organisation()).record(hit.policy().policy());
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
