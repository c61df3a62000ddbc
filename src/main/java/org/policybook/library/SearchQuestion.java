package org.policybook.library;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.policybook.document.OrganisationId;
import org.policybook.governance.PolicyStatus;

/// What is asked of the search.
///
/// @param organisations only these; all when empty
/// @param limit how many clauses to give at most
/// @param counting whether to count what was found by every [Facet]
public record SearchQuestion(
        String words,
        Set<OrganisationId> organisations,
        Narrowing narrowing,
        Day day,
        Reader reader,
        int limit,
        boolean counting) {
    public SearchQuestion {
        organisations = Set.copyOf(organisations);
    }

    /// What is in force on a day, for the person who runs the library.
    public static SearchQuestion of(String words, Set<OrganisationId> organisations, LocalDate day, int limit) {
        return new SearchQuestion(
                words, organisations, Narrowing.NONE, new Day(day, Optional.empty()), Reader.OPERATOR, limit, false);
    }

    SearchQuestion within(Set<OrganisationId> others) {
        return new SearchQuestion(words, others, narrowing, day, reader, limit, counting);
    }

    /// The same of other words.
    SearchQuestion asking(String others) {
        return new SearchQuestion(others, organisations, narrowing, day, reader, limit, counting);
    }

    /// The same for another number of clauses, without counts.
    SearchQuestion first(int most) {
        return new SearchQuestion(words, organisations, narrowing, day, reader, most, false);
    }

    /// What clauses can be narrowed to and counted by.
    public enum Facet {
        ORGANISATION,
        TYPE,
        /// A keyword of the policy.
        TOPIC,
        OWNER,
        AUDIENCE,
        LANGUAGE,
        /// The year from which it is in force.
        YEAR,
        STATUS,
        /// How it stands with its review.
        REVIEW;

        /// As written in options and JSON: `type`.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param values for some facets, those of which a text must have one; case does not count
    /// @param statuses how texts must stand on the day
    /// @param from only texts in force from this day or later
    /// @param to only texts in force from this day or earlier
    public record Narrowing(
            Map<Facet, Set<String>> values,
            Set<PolicyStatus> statuses,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {
        public static final Narrowing NONE =
                new Narrowing(Map.of(), Set.of(PolicyStatus.IN_FORCE), Optional.empty(), Optional.empty());

        public Narrowing {
            values = Map.copyOf(values);
            statuses = EnumSet.copyOf(statuses);
        }
    }

    /// The day asked about.
    ///
    /// @param believedOn what the library knew at the end of this day counts, in place of what it knows now
    public record Day(LocalDate on, Optional<LocalDate> believedOn) {}

    /// Who may read a text; each may read what those before may.
    public enum Audience {
        PUBLIC,
        STAFF,
        RESTRICTED
    }

    /// Whom the answer is for. What they may not see does not show in any part of it.
    ///
    /// @param audience what they may read in organisations that `own` does not name
    /// @param drafts whether they may read open drafts there
    /// @param own what they may read in some organisations
    public record Reader(Audience audience, boolean drafts, Map<OrganisationId, Sight> own) {
        /// Who runs the library on their own machine may read all that was published.
        public static final Reader OPERATOR = new Reader(Audience.RESTRICTED, false);

        public Reader {
            own = Map.copyOf(own);
        }

        /// The same in every organisation.
        public Reader(Audience audience, boolean drafts) {
            this(audience, drafts, Map.of());
        }

        public Sight in(OrganisationId organisation) {
            return own.getOrDefault(organisation, new Sight(audience, drafts));
        }

        /// Whether they may read the drafts of any organisation.
        public boolean anyDrafts() {
            return drafts || own.values().stream().anyMatch(Sight::drafts);
        }

        /// The same person, who asks for what is published only.
        public Reader withoutDrafts() {
            Map<OrganisationId, Sight> published = new TreeMap<>();
            own.forEach((organisation, sight) -> published.put(organisation, new Sight(sight.audience(), false)));
            return new Reader(audience, false, published);
        }

        /// Whether they may read a text of an organisation that is for these people.
        public boolean mayRead(OrganisationId organisation, Audience written) {
            return written.compareTo(in(organisation).audience()) <= 0;
        }
    }

    /// What somebody may read in one organisation.
    public record Sight(Audience audience, boolean drafts) {}
}
