package org.policybook.diff;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the texts that have most rare words in common with a given one. A word in more than
/// [#COMMON] texts tells nothing and is forgotten, which bounds the work.
final class RareWords {
    private static final int COMMON = 32;
    private static final int[] NOWHERE = {};

    private final Map<Integer, int[]> places = new HashMap<>();

    RareWords(Map<Integer, WordBag> texts) {
        texts.forEach((place, bag) ->
                bag.words().forEach(word -> places.merge(word, new int[] {place}, RareWords::joined)));
        places.values().removeIf(found -> found.length > COMMON);
    }

    private static int[] joined(int[] some, int[] one) {
        if (some.length > COMMON) {
            return some;
        }
        int[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one[0];
        return all;
    }

    List<Integer> closest(WordBag bag, int most) {
        Map<Integer, Integer> shared = new HashMap<>();
        bag.words().forEach(word -> {
            for (int place : places.getOrDefault(word, NOWHERE)) {
                shared.merge(place, 1, Integer::sum);
            }
        });
        Comparator<Map.Entry<Integer, Integer>> byShared = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return shared.entrySet().stream()
                .sorted(byShared.thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
