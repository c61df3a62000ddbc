package org.policybook.search;

import java.util.Arrays;
import java.util.Set;

/// Lets through what has one of the words in its own text or in the headings above it, or begins its
/// policy.
record OwnWords(Set<String> words) implements WordOrderQuery.Test {
    OwnWords {
        words = Set.copyOf(words);
    }

    @Override
    public WordOrderQuery.Asked begin() {
        int[] numbers = WordPlaces.numbers(words);
        long likely = Arrays.stream(numbers).mapToLong(number -> 1L << number).reduce(0, (one, other) -> one | other);
        return clause -> clause.isOwn(numbers, likely);
    }
}
