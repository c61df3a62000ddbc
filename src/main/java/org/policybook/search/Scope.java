package org.policybook.search;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;

/// What is looked through.
///
/// @param organisations only these; all when empty
/// @param only for some facets, the values of which a text must have one; case does not count
/// @param effective only texts in force from a day within these
public record Scope(
        Set<OrganisationId> organisations, Map<Facet, Set<String>> only, Days effective, Moment moment, Sight sight) {
    public Scope {
        organisations = Set.copyOf(organisations);
        only = Map.copyOf(only);
    }

    /// All that is in force on a day, for someone who may read everything published.
    public static Scope on(LocalDate day) {
        return new Scope(
                Set.of(), Map.of(), Days.ALL, Moment.inForceOn(day), new Sight(Classification.RESTRICTED, false));
    }

    public Scope within(Set<OrganisationId> others) {
        return new Scope(others, only, effective, moment, sight);
    }

    public Scope seenBy(Sight other) {
        return new Scope(organisations, only, effective, moment, other);
    }

    /// @param from the first day
    /// @param to the last day
    public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {
        public static final Days ALL = new Days(Optional.empty(), Optional.empty());
    }

    /// The day asked about, and how texts must stand on it.
    ///
    /// @param believed the versions that were thought to be in force, in place of those that were
    public record Moment(LocalDate day, Set<Standing> standings, Optional<Set<Version>> believed) {
        public Moment {
            standings = EnumSet.copyOf(standings);
            believed = believed.map(Set::copyOf);
        }

        public static Moment inForceOn(LocalDate day) {
            return new Moment(day, EnumSet.of(Standing.IN_FORCE), Optional.empty());
        }
    }

    public record Version(PolicyId policy, VersionNumber number) {
        String address() {
            return policy + "@" + number;
        }
    }

    /// What the asking person may see; nothing else shows, be it in a count or a suggestion.
    ///
    /// @param own for some organisations, what they may see there in the place of it
    public record Sight(Classification highest, boolean drafts, Map<OrganisationId, Sight> own) {
        public Sight {
            own = Map.copyOf(own);
        }

        /// The same everywhere.
        public Sight(Classification highest, boolean drafts) {
            this(highest, drafts, Map.of());
        }

        boolean anyDrafts() {
            return drafts || own.values().stream().anyMatch(Sight::drafts);
        }
    }
}
