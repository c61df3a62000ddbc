package org.policybook.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Turns a [Scope] into Lucene's terms. What it does not let through is not found, counted or suggested.
final class ScopeFilter {
    private static final Query DRAFT = new TermQuery(new Term(IndexFields.DRAFT, IndexFields.YES));

    private ScopeFilter() {}

    /// Of passages.
    static void add(Scope scope, BooleanQuery.Builder all) {
        all.add(new OfText(texts(scope)), Occur.FILTER);
    }

    /// Of the lexicons of texts.
    static Query texts(Scope scope) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (!scope.organisations().isEmpty()) {
            all.add(
                    any(
                            IndexFields.ORGANISATION,
                            scope.organisations().stream().map(id -> id.value()).toList()),
                    Occur.FILTER);
        }
        sight(scope.sight(), all);
        all.add(standing(scope.moment(), scope.sight()), Occur.FILTER);
        scope.only()
                .forEach((facet, values) -> only(facet, values, scope.moment().day(), all));
        if (!scope.effective().equals(Scope.Days.ALL)) {
            all.add(
                    days(
                            IndexFields.EFFECTIVE,
                            scope.effective().from(),
                            scope.effective().to()),
                    Occur.FILTER);
        }
        return all.build();
    }

    static Query passagesOf(Collection<String> organisations) {
        return new OfText(any(IndexFields.ORGANISATION, organisations));
    }

    private static void sight(Scope.Sight sight, BooleanQuery.Builder all) {
        if (sight.own().isEmpty()) {
            common(sight, all);
            return;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        sight.own().forEach((organisation, own) -> any.add(within(Set.of(organisation.value()), own), Occur.SHOULD));
        BooleanQuery.Builder elsewhere = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        common(sight, elsewhere);
        elsewhere.add(
                any(
                        IndexFields.ORGANISATION,
                        sight.own().keySet().stream().map(id -> id.value()).toList()),
                Occur.MUST_NOT);
        any.add(elsewhere.build(), Occur.SHOULD);
        all.add(any.build(), Occur.FILTER);
    }

    private static Query within(Set<String> organisations, Scope.Sight sight) {
        BooleanQuery.Builder own =
                new BooleanQuery.Builder().add(any(IndexFields.ORGANISATION, organisations), Occur.FILTER);
        common(sight, own);
        return own.build();
    }

    private static void common(Scope.Sight sight, BooleanQuery.Builder all) {
        if (sight.highest() != Classification.RESTRICTED) {
            all.add(
                    any(
                            IndexFields.CLASSIFICATION,
                            sight.highest().within().stream()
                                    .map(Classification::toString)
                                    .toList()),
                    Occur.FILTER);
        }
        if (!sight.drafts()) {
            all.add(DRAFT, Occur.MUST_NOT);
        }
    }

    private static Query standing(Scope.Moment moment, Scope.Sight sight) {
        Query inForce = moment.believed()
                .<Query>map(versions -> any(
                        IndexFields.TEXT_AT,
                        versions.stream().map(Scope.Version::address).toList()))
                .orElseGet(() -> new InForceOn(moment.day().toEpochDay()));
        Set<Standing> wanted = moment.standings();
        if (wanted.equals(Set.of(Standing.IN_FORCE)) && !sight.anyDrafts()) {
            return inForce;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Standing standing : wanted) {
            any.add(
                    switch (standing) {
                        case IN_FORCE -> inForce;
                        case SCHEDULED ->
                            days(IndexFields.EFFECTIVE, Optional.of(moment.day().plusDays(1)), Optional.empty());
                        case SUPERSEDED -> past(moment, inForce);
                        case DRAFT -> DRAFT;
                    },
                    Occur.SHOULD);
        }
        return any.build();
    }

    private static Query past(Scope.Moment moment, Query inForce) {
        return new BooleanQuery.Builder()
                .add(days(IndexFields.EFFECTIVE, Optional.empty(), Optional.of(moment.day())), Occur.FILTER)
                .add(inForce, Occur.MUST_NOT)
                .build();
    }

    private static void only(Facet facet, Set<String> values, LocalDate day, BooleanQuery.Builder all) {
        List<String> wanted = values.stream().map(FacetFields::narrowed).toList();
        if (facet == Facet.REVIEW) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            wanted.forEach(state -> any.add(review(state, day), Occur.SHOULD));
            all.add(any.build(), Occur.FILTER);
        } else if (facet != Facet.STATUS) {
            all.add(any(facet.field(), wanted), Occur.FILTER);
        }
    }

    private static Query review(String state, LocalDate day) {
        return switch (state) {
            case "overdue" -> days(IndexFields.REVIEW_DUE, Optional.empty(), Optional.of(day.minusDays(1)));
            case "due" ->
                new BooleanQuery.Builder()
                        .add(days(IndexFields.REVIEW_NEAR, Optional.empty(), Optional.of(day)), Occur.FILTER)
                        .add(days(IndexFields.REVIEW_DUE, Optional.of(day), Optional.empty()), Occur.FILTER)
                        .build();
            case "in-date" -> days(IndexFields.REVIEW_NEAR, Optional.of(day.plusDays(1)), Optional.empty());
            default ->
                new BooleanQuery.Builder()
                        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                        .add(new FieldExistsQuery(IndexFields.REVIEW_DUE), Occur.MUST_NOT)
                        .build();
        };
    }

    private static Query days(String field, Optional<LocalDate> from, Optional<LocalDate> to) {
        return NumericDocValuesField.newSlowRangeQuery(
                field,
                from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                to.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    }

    static Query any(String field, Collection<String> values) {
        if (values.size() == 1) {
            return new TermQuery(new Term(field, values.iterator().next()));
        }
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
