package org.policybook.diff;

import java.util.ArrayList;
import java.util.List;

/// Turns the shortest edit into the one a person would have made: a lone mark goes with its word, an
/// insertion stands at the sentence's seam, and words kept by chance between two changes are not kept.
final class HunkTidying {
    /// Up to so many letters, a word between two changes is kept by chance.
    private static final int SHORT_WORD = 3;

    /// Below this share of kept words a text was rewritten, not edited.
    private static final double REWRITTEN = 0.2;

    private final Tokens before;
    private final Tokens after;

    HunkTidying(Tokens before, Tokens after) {
        this.before = before;
        this.after = after;
    }

    List<Hunk> tidy(List<Hunk> hunks) {
        if (isRewritten(hunks)) {
            return List.of(new Hunk(0, before.size(), 0, after.size()));
        }
        List<Hunk> seams = hunks.stream().map(this::withItsWord).toList();
        List<Hunk> slid = new ArrayList<>();
        for (int i = 0; i < seams.size(); i++) {
            int floor = i == 0 ? 0 : slid.getLast().toA();
            int ceiling =
                    i + 1 == seams.size() ? before.size() : seams.get(i + 1).fromA();
            slid.add(new Seam(before, after, floor, ceiling).slide(seams.get(i)));
        }
        return joined(slid);
    }

    private boolean isRewritten(List<Hunk> hunks) {
        int kept = words(before, 0, before.size());
        int most = Math.max(kept, words(after, 0, after.size()));
        for (Hunk hunk : hunks) {
            kept -= words(before, hunk.fromA(), hunk.toA());
        }
        boolean editsBoth = hunks.stream().anyMatch(hunk -> !hunk.isInsertion())
                && hunks.stream().anyMatch(hunk -> !hunk.isDeletion());
        return editsBoth && hunks.size() > 1 && kept < REWRITTEN * most;
    }

    /// `staff.` that becomes `staff;` is a changed word with its mark, not a changed mark.
    private Hunk withItsWord(Hunk hunk) {
        boolean marksOnly = words(before, hunk.fromA(), hunk.toA()) == 0 && words(after, hunk.fromB(), hunk.toB()) == 0;
        boolean attached = hunk.isReplacement()
                && hunk.fromA() > 0
                && before.at(hunk.fromA()).space().isEmpty()
                && after.at(hunk.fromB()).space().isEmpty()
                && before.at(hunk.fromA() - 1).isWord();
        return marksOnly && attached ? new Hunk(hunk.fromA() - 1, hunk.toA(), hunk.fromB() - 1, hunk.toB()) : hunk;
    }

    private List<Hunk> joined(List<Hunk> hunks) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks) {
            if (!joined.isEmpty() && isKeptByChance(joined.getLast(), hunk)) {
                joined.add(joined.removeLast().through(hunk));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }

    /// Marks between two changes, one short word, or a few words where both changes are many times as
    /// long. Two insertions, or two deletions, leave what is between them alone.
    private boolean isKeptByChance(Hunk left, Hunk right) {
        boolean onlyInserts = left.isInsertion() && right.isInsertion();
        boolean onlyDeletes = left.isDeletion() && right.isDeletion();
        if (onlyInserts || onlyDeletes || left.toA() == right.fromA()) {
            return left.toA() == right.fromA();
        }
        int kept = words(before, left.toA(), right.fromA());
        int smaller = Math.min(size(left), size(right));
        return kept == 0 || (kept == 1 && isShort(left.toA(), right.fromA())) || 4 * kept <= smaller;
    }

    private boolean isShort(int from, int to) {
        return before.tokens().subList(from, to).stream()
                .allMatch(token -> token.word().codePointCount(0, token.word().length()) <= SHORT_WORD);
    }

    private int size(Hunk hunk) {
        return Math.max(words(before, hunk.fromA(), hunk.toA()), words(after, hunk.fromB(), hunk.toB()));
    }

    private static int words(Tokens text, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += text.at(i).isWord() ? 1 : 0;
        }
        return words;
    }
}
