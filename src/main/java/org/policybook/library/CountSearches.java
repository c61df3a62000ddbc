package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policybook.document.PolicyId;

/// Learns from searches what is missing: counts, without a trace of who asked, and tells the owners of
/// policies.
public final class CountSearches {
    /// So many of the first hits count as looked at.
    private static final int FIRST = 3;

    private static final int LONGEST = 80;

    /// A name, a number, an address: nothing that could tell of a person is kept.
    private static final Pattern PERSONAL = Pattern.compile(".*[\\p{N}@].*|\\p{Lu}\\p{Ll}+.*");

    private final Library library;

    public CountSearches(Library library) {
        this.library = library;
    }

    /// Counts a search: its words when nothing was found, else the policies found first.
    public void searched(String words, SearchClauses.Answer answer, LocalDate today) {
        SearchTally tally = library.tally();
        if (answer.found().isEmpty() || !answer.near()) {
            tally.count(SearchTally.Kind.NOTHING, List.of(withoutNames(words)), today);
        } else {
            List<String> policies = answer.found().stream()
                    .limit(FIRST)
                    .map(found -> found.policy().toString())
                    .distinct()
                    .toList();
            tally.count(SearchTally.Kind.FOUND, policies, today);
        }
    }

    /// Counts that a policy was opened.
    public void opened(PolicyId policy, LocalDate today) {
        library.tally().count(SearchTally.Kind.OPENED, List.of(policy.toString()), today);
    }

    private static String withoutNames(String words) {
        String kept = Arrays.stream(words.strip().split("\\s+", -1))
                .map(word -> PERSONAL.matcher(word).matches() ? "…" : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept;
    }

    /// @param inVain searches that found nothing, the most frequent first
    /// @param unopened policies that were found, and never opened in that time, the most frequent first
    public record Report(List<InVain> inVain, List<Unopened> unopened) {
        public Report {
            inVain = List.copyOf(inVain);
            unopened = List.copyOf(unopened);
        }
    }

    /// @param words as typed, with what could be a name left out
    public record InVain(String words, long times) {}

    /// @param owner the post that answers for the policy
    public record Unopened(PolicyId policy, String title, Optional<String> owner, long times) {}

    public Report report(LocalDate today) {
        Map<SearchTally.Kind, Map<String, Long>> all = new EnumMap<>(SearchTally.Kind.class);
        library.tally()
                .counts()
                .forEach((entry, count) -> all.computeIfAbsent(entry.kind(), any -> new TreeMap<>())
                        .merge(entry.key(), count, Long::sum));
        Map<String, Long> opened = all.getOrDefault(SearchTally.Kind.OPENED, Map.of());
        List<InVain> inVain = new ArrayList<>();
        all.getOrDefault(SearchTally.Kind.NOTHING, Map.of())
                .forEach((words, times) -> inVain.add(new InVain(words, times)));
        inVain.sort(Comparator.comparingLong(InVain::times).reversed().thenComparing(InVain::words));
        return new Report(inVain, unopened(all.getOrDefault(SearchTally.Kind.FOUND, Map.of()), opened, today));
    }

    private List<Unopened> unopened(Map<String, Long> found, Map<String, Long> opened, LocalDate today) {
        Map<String, ListPolicies.Line> lines = new TreeMap<>();
        new ListPolicies(library)
                .list(Set.of(), today, damage -> {})
                .forEach(line -> lines.put(line.policy().toString(), line));
        List<Unopened> unopened = new ArrayList<>();
        found.forEach((policy, times) -> {
            Optional.ofNullable(lines.get(policy))
                    .filter(line -> !opened.containsKey(policy))
                    .ifPresent(line -> unopened.add(new Unopened(line.policy(), line.title(), line.owner(), times)));
        });
        unopened.sort(Comparator.comparingLong(Unopened::times).reversed().thenComparing(Unopened::policy));
        return unopened;
    }
}
