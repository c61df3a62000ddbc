package org.policybook.web.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.SavedSearch;
import org.policybook.library.SearchQuestion;
import org.policybook.library.SearchQuestion.Facet;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// What somebody asked on the search page, as they typed and ticked it. What makes no sense, such as a status
/// that does not exist, counts as not asked; a day that is none is told.
public record SearchForm(String words, Map<String, List<String>> ticked, Map<String, String> days, int page) {
    static final int PAGE = 20;
    static final int PAGES = 10;

    /// So many letters are looked for; nobody types more, and much more would keep others waiting.
    static final int LONGEST = 300;

    /// Ticked when the versions that were believed to be in force on the day are meant.
    private static final String BELIEVED = "believed";

    /// Ticked when members of an organisation look in others too.
    private static final String EVERYWHERE = "everywhere";

    private static final Map<String, Facet> FACETS = new LinkedHashMap<>();

    static {
        FACETS.put("organisation", Facet.ORGANISATION);
        FACETS.put("type", Facet.TYPE);
        FACETS.put("topic", Facet.TOPIC);
        FACETS.put("owner", Facet.OWNER);
        FACETS.put("audience", Facet.AUDIENCE);
        FACETS.put("status", Facet.STATUS);
        FACETS.put("review", Facet.REVIEW);
        FACETS.put("language", Facet.LANGUAGE);
    }

    static SearchForm of(MultiValueMap<String, String> asked) {
        Map<String, List<String>> ticked = new LinkedHashMap<>();
        for (String name : FACETS.keySet()) {
            List<String> values = new ArrayList<>(new LinkedHashSet<>(asked.getOrDefault(name, List.of())));
            values.removeIf(String::isBlank);
            if (!values.isEmpty()) {
                ticked.put(name, values);
            }
        }
        for (String name : List.of(BELIEVED, EVERYWHERE)) {
            if (asked.containsKey(name)) {
                ticked.put(name, List.of("yes"));
            }
        }
        Map<String, String> days = new LinkedHashMap<>();
        for (String name : List.of("on", "from", "to")) {
            days.put(name, first(asked, name));
        }
        return new SearchForm(words(asked), ticked, days, page(first(asked, "page")));
    }

    /// The same as a kept search asks.
    static SearchForm of(SavedSearch saved) {
        Map<String, List<String>> ticked = new LinkedHashMap<>();
        put("organisation", saved.organisations(), ticked);
        if (saved.organisations().isEmpty()) {
            ticked.put(EVERYWHERE, List.of("yes"));
        }
        FACETS.forEach((name, facet) -> put(name, saved.narrowing().values().getOrDefault(facet, Set.of()), ticked));
        if (!saved.narrowing().statuses().equals(Set.of(PolicyStatus.IN_FORCE))) {
            put("status", saved.narrowing().statuses(), ticked);
        }
        Map<String, String> days = new LinkedHashMap<>();
        days.put("on", "");
        days.put("from", saved.narrowing().from().map(LocalDate::toString).orElse(""));
        days.put("to", saved.narrowing().to().map(LocalDate::toString).orElse(""));
        return new SearchForm(saved.words(), ticked, days, 1);
    }

    private static void put(String name, Set<?> values, Map<String, List<String>> ticked) {
        if (!values.isEmpty()) {
            ticked.put(name, values.stream().map(Object::toString).sorted().toList());
        }
    }

    private static String words(MultiValueMap<String, String> asked) {
        return shortened(first(asked, "q"));
    }

    /// Not in the middle of a character that takes two.
    static String shortened(String typed) {
        String words = typed.strip();
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, end).strip();
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        return Optional.ofNullable(asked.getFirst(name)).map(String::strip).orElse("");
    }

    private static int page(String typed) {
        return typed.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(typed), 1, PAGES) : 1;
    }

    static Map<String, Facet> facets() {
        return FACETS;
    }

    List<String> values(String name) {
        return ticked.getOrDefault(name, List.of());
    }

    /// Whether anything narrows the search beside the words.
    public boolean narrowed() {
        return ticked.keySet().stream().anyMatch(name -> !name.equals(EVERYWHERE))
                || days.values().stream().anyMatch(day -> !day.isEmpty());
    }

    /// How many filters are chosen.
    public int chosen() {
        return ticked.values().stream().mapToInt(List::size).sum()
                + (int) days.values().stream().filter(day -> !day.isEmpty()).count();
    }

    public Optional<LocalDate> day(String name) {
        return Optional.of(days.getOrDefault(name, ""))
                .filter(typed -> !typed.isEmpty())
                .flatMap(SearchForm::parsed);
    }

    /// Whether what was believed on the day is meant, in place of what is known now.
    public boolean believed() {
        return ticked.containsKey(BELIEVED) && day("on").isPresent();
    }

    public boolean everywhere() {
        return ticked.containsKey(EVERYWHERE);
    }

    /// Whether neither organisations are chosen nor all of them, so that one's own are meant.
    boolean meansOwn() {
        return !everywhere() && values("organisation").isEmpty();
    }

    /// The same search in all organisations, or in one's own.
    public SearchForm widened(boolean wanted) {
        Map<String, List<String>> other = new LinkedHashMap<>(ticked);
        other.remove(EVERYWHERE);
        if (wanted) {
            other.put(EVERYWHERE, List.of("yes"));
        }
        return new SearchForm(words, other, days, 1);
    }

    /// The names of the fields whose day is none.
    public List<String> wrongDays() {
        return days.entrySet().stream()
                .filter(day ->
                        !day.getValue().isEmpty() && parsed(day.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /// @param known the organisations of the library
    SearchQuestion question(SearchQuestion.Reader reader, List<OrganisationId> known, LocalDate today) {
        Set<PolicyStatus> statuses = believed() ? EnumSet.of(PolicyStatus.IN_FORCE) : statuses();
        SearchQuestion.Narrowing narrowing =
                new SearchQuestion.Narrowing(facetValues(), statuses, day("from"), day("to"));
        return new SearchQuestion(
                words,
                organisations(reader, known),
                narrowing,
                new SearchQuestion.Day(day("on").orElse(today), believed() ? day("on") : Optional.empty()),
                statuses.contains(PolicyStatus.DRAFT) ? reader : reader.withoutDrafts(),
                page * PAGE,
                true);
    }

    private Set<OrganisationId> organisations(SearchQuestion.Reader reader, List<OrganisationId> known) {
        Set<OrganisationId> organisations =
                new TreeSet<>(meansOwn() ? reader.own().keySet() : Set.of());
        for (String value : values("organisation")) {
            try {
                organisations.add(OrganisationId.of(value));
            } catch (BadInput noSuchForm) {
                // It is no organisation, and narrows nothing.
            }
        }
        organisations.retainAll(known);
        return organisations;
    }

    private Map<Facet, Set<String>> facetValues() {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        ticked.forEach((name, given) -> {
            Facet facet = FACETS.getOrDefault(name, Facet.STATUS);
            if (facet != Facet.STATUS && facet != Facet.ORGANISATION) {
                values.put(facet, new TreeSet<>(given));
            }
        });
        return values;
    }

    private Set<PolicyStatus> statuses() {
        Set<PolicyStatus> statuses = EnumSet.noneOf(PolicyStatus.class);
        for (PolicyStatus status : PolicyStatus.values()) {
            if (values("status").contains(status.toString())) {
                statuses.add(status);
            }
        }
        return statuses.isEmpty() ? EnumSet.of(PolicyStatus.IN_FORCE) : statuses;
    }

    /// The address of the same search, on another page.
    public String address(int otherPage) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search").queryParam("q", "{words}");
        Map<String, Object> filled = new LinkedHashMap<>();
        filled.put("words", words);
        ticked.forEach((name, values) -> {
            for (int i = 0; i < values.size(); i++) {
                String key = name + i;
                address.queryParam(name, "{" + key + "}");
                filled.put(key, values.get(i));
            }
        });
        days.forEach((name, day) -> {
            if (!day.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
                filled.put(name, day);
            }
        });
        if (otherPage > 1) {
            address.queryParam("page", otherPage);
        }
        return address.encode().buildAndExpand(filled).toUriString();
    }

    /// The same search for other words.
    SearchForm with(String otherWords) {
        return new SearchForm(otherWords, ticked, days, 1);
    }

    /// The same words, narrowed by nothing.
    public SearchForm plain() {
        return new SearchForm(words, everywhere() ? Map.of(EVERYWHERE, List.of("yes")) : Map.of(), Map.of(), 1);
    }

    /// Whether it reads like a question that wants an answer.
    public boolean isQuestion() {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.endsWith("?")
                || lower.matches(
                        "(?:can|may|must|should|do|does|is|are|what|when|where|who|why|how|which|beth|sut|pwy|pryd|ble|pam|oes|ydy|ydw)\\s+\\S+\\s+.*");
    }
}
