package org.policybook.search;

import java.util.Set;

/// Lets through what has one of the words in its own text or in the headings above it, or begins its
/// policy.
record OwnWords(Set<String> words) implements WordOrderQuery.Test {
    OwnWords {
        words = Set.copyOf(words);
    }

    @Override
    public WordOrderQuery.Asked begin() {
        StemNumbers numbers = StemNumbers.of(words);
        return clause -> clause.isOwn(numbers);
    }
}
