package org.policybook.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policybook.deadline.ReviewState;
import org.policybook.document.BadInput;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.SearchQuestion;
import picocli.CommandLine.Option;

/// What narrows a search, by options.
final class SearchOptions {
    @Option(names = "--org", paramLabel = "ORG", description = "Only this organisation; may be repeated.")
    List<String> organisations = new ArrayList<>();

    /// The states that the index tells apart.
    private static final ReviewState[] REVIEWS = {
        ReviewState.OVERDUE, ReviewState.DUE, ReviewState.IN_DATE, ReviewState.NONE
    };

    @Option(names = "--type", paramLabel = "TYPE", description = "Only documents of this type, such as procedure.")
    private List<String> types = new ArrayList<>();

    @Option(names = "--topic", paramLabel = "KEYWORD", description = "Only policies with this keyword.")
    private List<String> topics = new ArrayList<>();

    @Option(names = "--owner", paramLabel = "POST", description = "Only policies this post answers for.")
    private List<String> owners = new ArrayList<>();

    @Option(names = "--for", paramLabel = "PEOPLE", description = "Only policies written for these people.")
    private List<String> audiences = new ArrayList<>();

    @Option(names = "--language", paramLabel = "TAG", description = "Only texts in this language, such as cy.")
    private List<String> languages = new ArrayList<>();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "in-force (default), scheduled, superseded, draft; may be repeated.",
            split = ",")
    private List<String> statuses = new ArrayList<>();

    @Option(
            names = "--review",
            paramLabel = "STATE",
            description = "overdue, due, in-date, none; may be repeated.",
            split = ",")
    private List<String> reviews = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", description = "Only texts in force from this day or later.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only texts in force from this day or earlier.")
    private @Nullable String to;

    @Option(names = "--as-of", paramLabel = "DATE", description = "What was in force on this day.")
    private @Nullable String asOf;

    @Option(
            names = "--believed-on",
            paramLabel = "DATE",
            description = "As the library knew it at the end of this day.")
    private @Nullable String believedOn;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            description = "Only what these may read: public, staff, restricted (default: everything published).")
    private String audience = "restricted";

    @Option(
            names = "--meaning",
            description = "By what clauses mean too, not only by their words; prepare it with \"policybook meaning\".")
    boolean meaning;

    @Option(names = "--drafts", description = "Open drafts too.")
    private boolean drafts;

    SearchQuestion.Narrowing narrowing() {
        Map<SearchQuestion.Facet, Set<String>> values = new EnumMap<>(SearchQuestion.Facet.class);
        put(SearchQuestion.Facet.TYPE, types, values);
        put(SearchQuestion.Facet.TOPIC, topics, values);
        put(SearchQuestion.Facet.OWNER, owners, values);
        put(SearchQuestion.Facet.AUDIENCE, audiences, values);
        put(SearchQuestion.Facet.LANGUAGE, languages, values);
        put(
                SearchQuestion.Facet.REVIEW,
                reviews.stream()
                        .map(state -> choice("--review", state, REVIEWS).toString())
                        .toList(),
                values);
        return new SearchQuestion.Narrowing(values, statuses(), date("--from", from), date("--to", to));
    }

    private static void put(
            SearchQuestion.Facet facet, List<String> given, Map<SearchQuestion.Facet, Set<String>> values) {
        if (!given.isEmpty()) {
            values.put(facet, new HashSet<>(given));
        }
    }

    private Set<PolicyStatus> statuses() {
        if (statuses.isEmpty()) {
            return EnumSet.of(PolicyStatus.IN_FORCE);
        }
        if (believedOn != null) {
            throw new BadInput("--believed-on asks what was thought to be in force, so --status cannot be given too.");
        }
        return statuses.stream()
                .map(status -> choice("--status", status, PolicyStatus.values()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PolicyStatus.class)));
    }

    /// Without a day of its own, what was believed on a day is asked of that day.
    SearchQuestion.Day day(LocalDate today) {
        Optional<LocalDate> believed = date("--believed-on", believedOn);
        return new SearchQuestion.Day(date("--as-of", asOf).or(() -> believed).orElse(today), believed);
    }

    SearchQuestion.Reader reader() {
        boolean asked = statuses.contains(PolicyStatus.DRAFT.toString());
        return new SearchQuestion.Reader(
                choice("--audience", audience, SearchQuestion.Audience.values()), drafts || asked);
    }

    private static Optional<LocalDate> date(String option, @Nullable String text) {
        return Optional.ofNullable(text).map(given -> LibraryCommand.day(option, given));
    }

    private static <E extends Enum<E>> E choice(String option, String given, E[] known) {
        return Stream.of(known)
                .filter(one -> written(one).equals(given))
                .findFirst()
                .orElseThrow(() -> new BadInput("%s knows no \"%s\". Give one of: %s."
                        .formatted(
                                option,
                                given,
                                Stream.of(known).map(SearchOptions::written).collect(Collectors.joining(", ")))));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
