package org.policybook.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policybook.diff.Harmonisation;
import org.policybook.diff.KeyChange;
import org.policybook.document.Address;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Clauses;
import org.policybook.document.Parameters;

/// Finds where policies hold people to the same, but to another number or another time.
public final class FindConflicts {
    private static final Set<KeyChange.Kind> VALUES = Set.of(KeyChange.Kind.TIME_LIMIT, KeyChange.Kind.NUMBER);
    private static final int CLAUSES = 60;

    /// A clause that may hold people to a number or a time.
    private static final Pattern VALUED = Pattern.compile(
            "\\p{N}|\\b(?:hour|day|week|month|quarter|year|daily|weekly|monthly|yearly|annual|immediate|once|twice)",
            Pattern.CASE_INSENSITIVE);

    private static final int WORDS_LOOKED_FOR = 24;
    private static final int HITS = 6;

    /// Every two of them are compared.
    private static final int POLICIES = 16;

    private final Library library;
    private final SearchClauses search;

    public FindConflicts(Library library, SearchClauses search) {
        this.library = library;
        this.search = search;
    }

    /// Two clauses on the topic that differ in a value.
    ///
    /// @param kinds in what they differ
    /// @param likeness how surely they speak of the same, from 0 to 1
    public record Conflict(List<KeyChange.Kind> kinds, Side one, Side other, double likeness) {
        public Conflict {
            kinds = List.copyOf(kinds);
        }
    }

    /// @param address leads to the clause
    public record Side(String address, String title, Clause clause) {}

    /// @param topic whose words are the topic; its limit is not heeded
    /// @return the surest first
    public List<Conflict> on(SearchQuestion topic, LocalDate today) {
        Map<String, Policy> policies = new LinkedHashMap<>();
        for (Found found : search.search(topic.first(CLAUSES), today).found()) {
            String address = address(found);
            if (policies.size() < POLICIES || policies.containsKey(address)) {
                policies.computeIfAbsent(address, any -> policy(found, today))
                        .clauses()
                        .add(found.clause());
            }
        }
        List<Policy> all = List.copyOf(policies.values());
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                compare(all.get(i), all.get(j), conflicts);
            }
        }
        conflicts.sort(Comparator.comparingDouble(Conflict::likeness).reversed());
        return conflicts;
    }

    /// What other policies hold people to, where one text holds them to the same, but otherwise. The sixteen
    /// policies that speak most of what it sets a number or a time for are compared with it.
    ///
    /// @param text a draft or a version, which is the one side of each conflict
    /// @param others in which policies to look, and for whom; its words are not heeded
    /// @return the surest first
    public List<Conflict> of(Reading text, SearchQuestion others, LocalDate today) {
        Policy one = new Policy(text.address(), text.title(), text, new HashSet<>());
        Map<String, Found> found = new LinkedHashMap<>();
        Map<String, Integer> often = new HashMap<>();
        for (Clause clause : Clauses.of(Parameters.fill(text.parsed().policy()))) {
            if (clause.kind() != Clause.Kind.HEADING
                    && VALUED.matcher(clause.text()).find()) {
                one.clauses().add(clause.id());
                nearest(clause, text, others, today).forEach(near -> {
                    found.putIfAbsent(address(near), near);
                    often.merge(address(near), 1, Integer::sum);
                });
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        found.keySet().stream()
                .sorted(Comparator.comparing((String address) -> often.getOrDefault(address, 0))
                        .reversed())
                .limit(POLICIES)
                .forEach(address -> compare(one, policy(Objects.requireNonNull(found.get(address)), today), conflicts));
        conflicts.sort(Comparator.comparingDouble(Conflict::likeness).reversed());
        return conflicts;
    }

    private List<Found> nearest(Clause clause, Reading text, SearchQuestion others, LocalDate today) {
        SearchQuestion words =
                others.asking(Shingles.plain(clause.text(), WORDS_LOOKED_FOR)).first(HITS);
        return search.search(words, today).found().stream()
                .filter(found -> !found.policy().equals(text.policy()))
                .toList();
    }

    private static String address(Found found) {
        return found.policy().toString() + found.edition();
    }

    /// @param clauses those on the topic
    private record Policy(String address, String title, Reading reading, Set<ClauseId> clauses) {}

    private Policy policy(Found found, LocalDate today) {
        String address = address(found);
        Reading reading = new ReadPolicy(library).read(Address.parse(address), today);
        return new Policy(address, found.title(), reading, new HashSet<>());
    }

    private void compare(Policy one, Policy other, List<Conflict> conflicts) {
        if (one.reading().policy().equals(other.reading().policy())) {
            return;
        }
        Harmonisation harmonisation = Harmonisation.of(
                one.reading().parsed().policy(),
                other.reading().parsed().policy(),
                new ComparePolicies(library).posts(one.reading(), other.reading()));
        for (Harmonisation.Match match : harmonisation.matches()) {
            conflict(match, one, other).ifPresent(conflicts::add);
        }
    }

    private static Optional<Conflict> conflict(Harmonisation.Match match, Policy one, Policy other) {
        List<KeyChange.Kind> kinds =
                match.differing().stream().filter(VALUES::contains).toList();
        boolean onTopic = one.clauses().contains(match.one().id())
                || other.clauses().contains(match.other().id());
        return kinds.isEmpty() || !onTopic
                ? Optional.empty()
                : Optional.of(
                        new Conflict(kinds, side(one, match.one()), side(other, match.other()), match.likeness()));
    }

    private static Side side(Policy policy, Clause clause) {
        return new Side(policy.address() + "#" + clause.id(), policy.title(), clause);
    }
}
