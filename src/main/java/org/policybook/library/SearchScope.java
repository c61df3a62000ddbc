package org.policybook.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyStatus;
import org.policybook.search.Classification;
import org.policybook.search.Facet;
import org.policybook.search.Scope;
import org.policybook.search.Standing;

/// Says a question's conditions in the search index's terms.
final class SearchScope {
    private final Library library;

    SearchScope(Library library) {
        this.library = library;
    }

    Scope of(SearchQuestion question, HealthyOrganisations organisations) {
        SearchQuestion.Narrowing narrowing = question.narrowing();
        Optional<Set<Scope.Version>> believed =
                question.day().believedOn().map(day -> believed(question.day().on(), day, organisations));
        return new Scope(
                organisations.ids(),
                values(narrowing.values()),
                new Scope.Days(narrowing.from(), narrowing.to()),
                new Scope.Moment(question.day().on(), standings(question), believed),
                sight(question.reader()));
    }

    static Scope.Sight sight(SearchQuestion.Reader reader) {
        Map<OrganisationId, Scope.Sight> own = new TreeMap<>();
        reader.own()
                .forEach((organisation, sight) ->
                        own.put(organisation, new Scope.Sight(classification(sight.audience()), sight.drafts())));
        return new Scope.Sight(classification(reader.audience()), reader.drafts(), own);
    }

    private static Classification classification(SearchQuestion.Audience audience) {
        return Classification.valueOf(audience.name());
    }

    /// The last moment of a day, by which the library had learnt what it knew on that day.
    static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
    }

    private Set<Scope.Version> believed(LocalDate on, LocalDate believedOn, HealthyOrganisations organisations) {
        Set<Scope.Version> versions = new HashSet<>();
        organisations
                .ask(id -> library.store(id).records())
                .forEach((id, records) -> records.forEach((slug, record) -> {
                    PolicyRecord then = record.believedOn(endOf(believedOn));
                    then.inForceOn(on)
                            .ifPresent(version ->
                                    versions.add(new Scope.Version(new PolicyId(id, slug), version.version())));
                }));
        return versions;
    }

    private static Map<Facet, Set<String>> values(Map<SearchQuestion.Facet, Set<String>> asked) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        asked.forEach((facet, wanted) -> values.put(Facet.valueOf(facet.name()), Set.copyOf(wanted)));
        return values;
    }

    private static Set<Standing> standings(SearchQuestion question) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        question.narrowing().statuses().forEach(status -> standings.add(standing(status)));
        if (question.reader().anyDrafts()) {
            standings.add(Standing.DRAFT);
        }
        return standings;
    }

    /// Whatever else became of a published text, it is not in force.
    private static Standing standing(PolicyStatus status) {
        if (status == PolicyStatus.DRAFT) {
            return Standing.DRAFT;
        }
        if (status == PolicyStatus.SCHEDULED) {
            return Standing.SCHEDULED;
        }
        return status == PolicyStatus.IN_FORCE ? Standing.IN_FORCE : Standing.SUPERSEDED;
    }
}
