package org.policybook.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.policybook.document.OrganisationId;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.SearchQuestion.Facet;
import org.policybook.library.SearchQuestion.Narrowing;

/// A question as it is kept, in one line: the organisations, the words and what narrows it, parted by tabs, as in
/// `riverside-surgery,southmere-commissioning<TAB>lone working<TAB>type=procedure<TAB>from=2019-05-01`. What
/// cannot be understood counts as not asked.
///
/// @param organisations only these; all when empty
public record SavedSearch(String words, Set<OrganisationId> organisations, Narrowing narrowing) {
    private static final int LOOKED_AT = 500;
    private static final String STATUS = "status";
    private static final String FROM = "from";
    private static final String TO = "to";

    public SavedSearch {
        organisations = Set.copyOf(organisations);
    }

    public static SavedSearch of(SearchQuestion question) {
        return new SavedSearch(question.words(), question.organisations(), question.narrowing());
    }

    public static SavedSearch parse(String line) {
        if (line.indexOf('\t') < 0) {
            return new SavedSearch(line, Set.of(), Narrowing.NONE);
        }
        String[] parts = line.split("\t", -1);
        Set<OrganisationId> organisations = Arrays.stream(parts[0].split(",", -1))
                .filter(id -> !id.isBlank())
                .map(OrganisationId::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new SavedSearch(
                parts[1], organisations, narrowing(Arrays.stream(parts).skip(2).toList()));
    }

    private static Narrowing narrowing(List<String> fields) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        Set<PolicyStatus> statuses = EnumSet.noneOf(PolicyStatus.class);
        Optional<LocalDate> from = Optional.empty();
        Optional<LocalDate> to = Optional.empty();
        for (String field : fields) {
            String name = field.replaceFirst("=.*", "");
            String value = field.substring(Math.min(field.length(), name.length() + 1));
            switch (name) {
                case STATUS -> status(value).ifPresent(statuses::add);
                case FROM -> from = day(value);
                case TO -> to = day(value);
                default ->
                    facet(name)
                            .ifPresent(facet -> values.computeIfAbsent(facet, any -> new TreeSet<>())
                                    .add(value));
            }
        }
        return new Narrowing(values, statuses.isEmpty() ? EnumSet.of(PolicyStatus.IN_FORCE) : statuses, from, to);
    }

    private static Optional<PolicyStatus> status(String code) {
        return Arrays.stream(PolicyStatus.values())
                .filter(status -> status.toString().equals(code))
                .findFirst();
    }

    private static Optional<Facet> facet(String name) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.toString().equals(name))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    String line() {
        List<String> parts = new ArrayList<>();
        parts.add(organisations.stream().map(OrganisationId::value).sorted().collect(Collectors.joining(",")));
        parts.add(plain(words));
        narrowing
                .values()
                .forEach((facet, values) ->
                        values.stream().sorted().forEach(value -> parts.add(facet + "=" + plain(value))));
        narrowing.statuses().forEach(status -> parts.add(STATUS + "=" + status));
        narrowing.from().ifPresent(day -> parts.add(FROM + "=" + day));
        narrowing.to().ifPresent(day -> parts.add(TO + "=" + day));
        return String.join("\t", parts);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /// What it finds today for somebody; nothing when no clause has most of the words.
    ///
    /// @param known the organisations there are; others are not asked
    List<Found> find(SearchClauses search, SearchQuestion.Reader reader, Set<OrganisationId> known, LocalDate today) {
        Set<OrganisationId> there = new LinkedHashSet<>(organisations);
        there.retainAll(known);
        if (there.isEmpty() && !organisations.isEmpty()) {
            return List.of();
        }
        SearchClauses.Answer answer = search.search(question(reader, there, today), today);
        return answer.near() ? answer.found() : List.of();
    }

    private SearchQuestion question(SearchQuestion.Reader reader, Set<OrganisationId> there, LocalDate today) {
        boolean drafts = narrowing.statuses().contains(PolicyStatus.DRAFT);
        return new SearchQuestion(
                words,
                there,
                narrowing,
                new SearchQuestion.Day(today, Optional.empty()),
                drafts ? reader : reader.withoutDrafts(),
                LOOKED_AT,
                false);
    }
}
