package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Clauses;
import org.policybook.document.Edition;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.document.Parameters;
import org.policybook.document.PolicyId;
import org.policybook.search.Hit;
import org.policybook.search.LuceneSearch;
import org.policybook.search.Scope;
import org.policybook.search.SearchQuery;

/// Finds what other policies in force say already in nearly the same words, so that nobody approves it twice.
public final class FindNearDuplicates {
    private static final double ENOUGH = 0.5;
    private static final int WORDS_ENOUGH = 8;
    private static final int LOOKED_AT = 10;

    /// So much of a clause is looked for; what follows is compared all the same.
    private static final int WORDS_LOOKED_FOR = 32;

    private final Library library;
    private final Consumer<String> note;
    private final Consumer<LibraryFailure> damaged;

    /// @param note is told when something was out of order with the index
    /// @param damaged is told of each organisation that cannot be read
    public FindNearDuplicates(Library library, Consumer<String> note, Consumer<LibraryFailure> damaged) {
        this.library = library;
        this.note = note;
        this.damaged = damaged;
    }

    /// A policy that says some of the same.
    ///
    /// @param share how much of the asking text it has too, by words, from 0 to 1
    /// @param twins in the reading order of the asking text
    public record Duplicate(
            PolicyId policy, Edition edition, String organisation, String title, double share, List<Twin> twins) {
        public Duplicate {
            twins = List.copyOf(twins);
        }
    }

    /// Two clauses that say nearly the same.
    ///
    /// @param likeness from 0, nothing in common, to 1, the same words in the same order
    public record Twin(ClauseId mine, String text, ClauseId theirs, String theirText, double likeness) {}

    /// For whoever may read everything.
    public List<Duplicate> of(Reading reading, Set<OrganisationId> organisations, LocalDate today) {
        return of(reading, organisations, SearchQuestion.Reader.OPERATOR, today);
    }

    /// @param reading a draft or a version; other texts of the same policy do not count
    /// @param organisations only their policies; all when empty
    /// @param reader for whom: policies that they may not read are left out
    /// @return the one with most in common first
    public List<Duplicate> of(
            Reading reading, Set<OrganisationId> organisations, SearchQuestion.Reader reader, LocalDate today) {
        HealthyOrganisations asked = HealthyOrganisations.of(library, organisations, damaged);
        return new CurrentIndex(library, note).ask(asked, false, index -> of(reading, asked, reader, today, index));
    }

    private static List<Duplicate> of(
            Reading reading,
            HealthyOrganisations asked,
            SearchQuestion.Reader reader,
            LocalDate today,
            LuceneSearch index) {
        if (asked.ids().isEmpty()) {
            return List.of();
        }
        Scope scope = Scope.on(today).within(asked.ids()).seenBy(SearchScope.sight(reader.withoutDrafts()));
        Map<PolicyId, Others> others = new TreeMap<>();
        int words = 0;
        for (Clause clause : Clauses.of(Parameters.fill(reading.parsed().policy()))) {
            Shingles mine = Shingles.of(clause.text());
            if (clause.kind() != Clause.Kind.HEADING && mine.words() >= WORDS_ENOUGH) {
                words += mine.words();
                for (Closest closest : closest(clause, mine, index, scope, reading.policy())) {
                    others.computeIfAbsent(closest.found().policy(), any -> new Others())
                            .add(clause, closest, mine.words());
                }
            }
        }
        int all = words;
        return others.values().stream()
                .map(found -> found.duplicate(all))
                .sorted(Comparator.comparingDouble(Duplicate::share).reversed().thenComparing(Duplicate::policy))
                .toList();
    }

    private record Closest(Hit found, double likeness) {}

    /// In each other policy, the clause most like this one.
    private static List<Closest> closest(
            Clause clause, Shingles mine, LuceneSearch index, Scope scope, PolicyId itself) {
        Map<PolicyId, Closest> closest = new TreeMap<>();
        SearchQuery query = new SearchQuery(Shingles.plain(clause.text(), WORDS_LOOKED_FOR), scope, LOOKED_AT, false);
        index.find(query).hits().stream()
                .filter(hit -> !hit.policy().equals(itself))
                .map(hit -> new Closest(hit, mine.likeness(Shingles.of(hit.text()))))
                .filter(other -> other.likeness() >= ENOUGH)
                .forEach(other ->
                        closest.merge(other.found().policy(), other, (a, b) -> b.likeness() > a.likeness() ? b : a));
        return List.copyOf(closest.values());
    }

    /// What one other policy has of the asking text.
    private static final class Others {
        private final List<Twin> twins = new ArrayList<>();
        private final List<Hit> hits = new ArrayList<>();
        private int words;

        void add(Clause clause, Closest closest, int itsWords) {
            hits.add(closest.found());
            twins.add(new Twin(
                    clause.id(),
                    clause.text(),
                    closest.found().clause(),
                    closest.found().text(),
                    closest.likeness()));
            words += itsWords;
        }

        Duplicate duplicate(int all) {
            Hit hit = hits.getFirst();
            return new Duplicate(
                    hit.policy(), hit.edition(), hit.organisation(), hit.title(), (double) words / all, twins);
        }
    }
}
