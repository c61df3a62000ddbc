package org.policybook.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compares two texts word by word and writes what it finds as spans.
final class WordComparison {
    private final Tokens before;
    private final Tokens after;

    WordComparison(Tokens before, Tokens after) {
        this.before = before;
        this.after = after;
    }

    void write(SpanWriter spans) {
        Map<String, Integer> codes = new HashMap<>();
        List<Hunk> aligned = Alignment.hunks(codes(before, codes), codes(after, codes));
        int placeBefore = 0;
        int placeAfter = 0;
        for (Hunk hunk : new HunkTidying(before, after).tidy(aligned)) {
            keep(placeBefore, placeAfter, hunk.fromA() - placeBefore, spans);
            change(hunk, spans);
            placeBefore = hunk.toA();
            placeAfter = hunk.toB();
        }
        keep(placeBefore, placeAfter, before.size() - placeBefore, spans);
        spans.space(before.end(), after.end());
    }

    private void keep(int fromBefore, int fromAfter, int count, SpanWriter spans) {
        for (int i = 0; i < count; i++) {
            spans.space(
                    before.at(fromBefore + i).space(), after.at(fromAfter + i).space());
            spans.keep(before.at(fromBefore + i).word());
        }
    }

    private void change(Hunk hunk, SpanWriter spans) {
        for (Tokens.Token token : before.tokens().subList(hunk.fromA(), hunk.toA())) {
            spans.delete(token.space());
            spans.delete(token.word());
        }
        for (Tokens.Token token : after.tokens().subList(hunk.fromB(), hunk.toB())) {
            spans.insert(token.space());
            spans.insert(token.word());
        }
    }

    private static int[] codes(Tokens text, Map<String, Integer> codes) {
        return text.tokens().stream()
                .mapToInt(token -> codes.computeIfAbsent(token.word(), word -> codes.size()))
                .toArray();
    }
}
