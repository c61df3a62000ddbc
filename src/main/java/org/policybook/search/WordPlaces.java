package org.policybook.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Where the words of a question stand in a part of a clause, and how close together. A place is kept as if
/// the question began there: words that stand as typed have the same place.
final class WordPlaces {
    private final int[][] numbers;
    private final int[] offsets;
    private final int[][] places;
    private final int[] counts;

    WordPlaces(List<Forms.Word> words) {
        int count = words.size();
        numbers = new int[count][];
        offsets = new int[count];
        places = new int[count][4];
        counts = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = numbers(words.get(i).forms());
            offsets[i] = words.get(i).position() - words.getFirst().position();
        }
    }

    /// Of stems.
    static int[] numbers(Collection<String> stems) {
        return stems.stream().mapToInt(stem -> Stem.of(stem).number()).toArray();
    }

    boolean isEmpty() {
        for (int count : counts) {
            if (count > 0) {
                return false;
            }
        }
        return true;
    }

    void clear() {
        Arrays.fill(counts, 0);
    }

    void note(int number, int position) {
        for (int word = 0; word < numbers.length; word++) {
            for (int form : numbers[word]) {
                if (form == number) {
                    if (counts[word] == places[word].length) {
                        places[word] = Arrays.copyOf(places[word], 2 * counts[word]);
                    }
                    places[word][counts[word]++] = position - offsets[word];
                    break;
                }
            }
        }
    }

    /// How often some of the words stand together: once for each time they stand as typed, less for each time
    /// that some stand a little farther off.
    ///
    /// @param from the first of the words
    /// @param to behind the last of them
    /// @param slop how many places they may be moved in all
    float together(int from, int to, int slop) {
        for (int word = from; word < to; word++) {
            if (counts[word] == 0) {
                return 0;
            }
        }
        int[] next = new int[to - from];
        float found = 0;
        while (true) {
            int first = from;
            int last = Integer.MIN_VALUE;
            for (int word = from; word < to; word++) {
                int place = places[word][next[word - from]];
                if (place < places[first][next[first - from]]) {
                    first = word;
                }
                last = Math.max(last, place);
            }
            int length = last - places[first][next[first - from]];
            if (length <= slop) {
                found += 1f / (1 + length);
            }
            if (++next[first - from] == counts[first]) {
                return found;
            }
        }
    }
}
