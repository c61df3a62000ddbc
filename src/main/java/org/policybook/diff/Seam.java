package org.policybook.diff;

/// Where an insertion or deletion can stand at several places with the same result, chooses the place a
/// person would: from the end of one sentence to the end of another.
///
/// @param floor the first token of the text before that it may reach
/// @param ceiling the first token beyond its reach
record Seam(Tokens before, Tokens after, int floor, int ceiling) {
    private static final String SENTENCE_ENDS = ".!?;:";

    Hunk slide(Hunk hunk) {
        if (hunk.isReplacement()) {
            return hunk;
        }
        Hunk best = hunk;
        Hunk place = hunk;
        while (canSlideBack(place)) {
            place = place.shifted(-1);
            best = better(best, place);
        }
        place = hunk;
        while (canSlideOn(place)) {
            place = place.shifted(1);
            best = better(best, place);
        }
        return best;
    }

    private boolean canSlideBack(Hunk hunk) {
        return hunk.fromA() > floor
                && (hunk.isInsertion()
                        ? same(after, hunk.fromB() - 1, hunk.toB() - 1)
                        : same(before, hunk.fromA() - 1, hunk.toA() - 1));
    }

    private boolean canSlideOn(Hunk hunk) {
        return hunk.toA() < ceiling
                && (hunk.isInsertion()
                        ? same(after, hunk.fromB(), hunk.toB())
                        : same(before, hunk.fromA(), hunk.toA()));
    }

    private static boolean same(Tokens text, int one, int other) {
        return text.at(one).word().equals(text.at(other).word());
    }

    private Hunk better(Hunk one, Hunk other) {
        return score(other) > score(one) ? other : one;
    }

    private int score(Hunk hunk) {
        Tokens text = hunk.isInsertion() ? after : before;
        int from = hunk.isInsertion() ? hunk.fromB() : hunk.fromA();
        int to = hunk.isInsertion() ? hunk.toB() : hunk.toA();
        int score = endsSentence(text, from - 1) ? 4 : 0;
        score += endsSentence(text, to - 1) ? 2 : 0;
        score += text.at(from).isWord() ? 1 : 0;
        return score;
    }

    private static boolean endsSentence(Tokens text, int place) {
        return place < 0 || SENTENCE_ENDS.contains(text.at(place).word());
    }
}
