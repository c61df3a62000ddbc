package org.policybook.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.policybook.document.Clause;
import org.policybook.document.Section;

/// Weighs how much two clauses by different authors speak of the same: by the words both use, the rarer
/// the heavier. The titles above a clause are a part of its subject.
///
/// A word in more than [#COMMON] clauses of a policy tells nothing, which bounds the work.
final class Subjects {
    private static final int COMMON = 60;
    private static final double ENOUGH = 0.27;

    /// So alike are clauses whose sections have a word of their titles in common.
    private static final double ENOUGH_UNDER_ONE_TITLE = 0.15;

    private static final double TITLE = 0.4;
    private static final int SHARED_WORDS = 3;

    private static final Set<String> WEIGHTLESS = Set.of(
            "a", "an", "the", "and", "or", "of", "to", "in", "on", "at", "by", "for", "with", "from", "as", "is", "are",
            "be", "been", "it", "its", "this", "that", "these", "those", "their", "they", "them", "who", "which",
            "what", "when", "where", "if", "any", "all", "will", "must", "should", "may", "shall", "can", "not", "no",
            "have", "has", "do", "does", "so", "such", "than", "then", "there", "into", "about", "your", "you", "we",
            "our", "policy", "other", "also", "only", "up", "out", "was", "were", "how", "more", "make", "made", "use");

    private final List<Map<String, Double>> ones;
    private final List<Map<String, Double>> others;
    private final List<Set<String>> titles;
    private final List<Set<String>> otherTitles;

    /// @param one the place in the one list of clauses
    record Pair(int one, int other, double likeness) {}

    Subjects(List<Clause> ones, List<Clause> others) {
        List<Map<String, Double>> words = new ArrayList<>();
        ones.forEach(clause -> words.add(words(clause)));
        others.forEach(clause -> words.add(words(clause)));
        Map<String, Integer> frequency = new HashMap<>();
        words.forEach(bag -> bag.keySet().forEach(word -> frequency.merge(word, 1, Integer::sum)));
        words.forEach(bag -> weigh(bag, frequency, words.size()));
        titles = ones.stream().map(Subjects::title).toList();
        otherTitles = others.stream().map(Subjects::title).toList();
        this.ones = words.subList(0, ones.size());
        this.others = words.subList(ones.size(), words.size());
    }

    private static Set<String> title(Clause clause) {
        Map<String, Double> words = new HashMap<>();
        if (!clause.within().isEmpty()) {
            Phrases.words(Tokens.of(clause.within().getLast().title())).forEach(word -> add(word, TITLE, words));
        }
        return words.keySet();
    }

    private static Map<String, Double> words(Clause clause) {
        Map<String, Double> words = new HashMap<>();
        for (Section section : clause.within()) {
            Phrases.words(Tokens.of(section.title())).forEach(word -> add(word, TITLE, words));
        }
        Phrases.words(Tokens.of(clause.text())).forEach(word -> add(word, 1, words));
        return words;
    }

    /// Of `10 working days` the words, for the number is what may differ.
    private static void add(String token, double weight, Map<String, Double> words) {
        for (String word : token.split("\\s+", -1)) {
            addWord(word, weight, words);
        }
    }

    private static void addWord(String word, double weight, Map<String, Double> words) {
        if (!word.isEmpty() && Character.isLetter(word.codePointAt(0)) && !WEIGHTLESS.contains(word)) {
            words.merge(stem(word), weight, Math::max);
        }
    }

    /// Enough of a stem to see that `reports`, `reported` and `reporting` are one word.
    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (String end : new String[] {"'s", "’s", "ing", "ies", "ed", "es", "s", "e", "y"}) {
            if (lower.endsWith(end) && lower.length() - end.length() >= 4) {
                return lower.substring(0, lower.length() - end.length());
            }
        }
        return lower;
    }

    /// To unit length, each word by how few clauses have it.
    private static void weigh(Map<String, Double> bag, Map<String, Integer> frequency, int clauses) {
        bag.replaceAll((word, weight) -> weight * Math.log(1.0 + clauses / (double) frequency.getOrDefault(word, 1)));
        double length = Math.sqrt(
                bag.values().stream().mapToDouble(weight -> weight * weight).sum());
        bag.replaceAll((word, weight) -> weight / length);
    }

    List<Pair> pairs() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int other = 0; other < others.size(); other++) {
            int place = other;
            others.get(other)
                    .keySet()
                    .forEach(word -> places.computeIfAbsent(word, any -> new ArrayList<>())
                            .add(place));
        }
        places.values().removeIf(found -> found.size() > COMMON);
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < ones.size(); one++) {
            add(one, places, pairs);
        }
        return pairs;
    }

    private void add(int one, Map<String, List<Integer>> places, List<Pair> pairs) {
        Map<Integer, Integer> shared = new TreeMap<>();
        ones.get(one)
                .keySet()
                .forEach(word ->
                        places.getOrDefault(word, List.of()).forEach(place -> shared.merge(place, 1, Integer::sum)));
        shared.forEach((other, count) -> {
            double likeness = likeness(ones.get(one), others.get(other));
            boolean oneTitle = !Collections.disjoint(titles.get(one), otherTitles.get(other));
            if (count >= SHARED_WORDS && likeness >= (oneTitle ? ENOUGH_UNDER_ONE_TITLE : ENOUGH)) {
                pairs.add(new Pair(one, other, likeness));
            }
        });
    }

    private static double likeness(Map<String, Double> one, Map<String, Double> other) {
        return Math.min(
                1,
                one.entrySet().stream()
                        .mapToDouble(entry -> entry.getValue() * other.getOrDefault(entry.getKey(), 0.0))
                        .sum());
    }
}
