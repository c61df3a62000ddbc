package org.policybook.search;

/// How many of the words looked for a clause must have.
enum Strictness {
    ALL_WORDS,
    /// One or two words must all be there; of more, two in three.
    MOST_WORDS,
    ANY_WORD;

    int needed(int words) {
        return switch (this) {
            case ALL_WORDS -> words;
            case MOST_WORDS -> words <= 2 ? words : (words * 2 + 2) / 3;
            case ANY_WORD -> 1;
        };
    }
}
