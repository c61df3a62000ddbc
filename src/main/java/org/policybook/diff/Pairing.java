package org.policybook.diff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Which clause of the text before is which clause of the text after, as far as known. Filled step by
/// step; a pair once made stays. A heading is only ever paired with a heading.
final class Pairing {
    static final int FREE = -1;

    /// Not paired itself, but a part of what a neighbour is paired with.
    static final int JOINED = -2;

    private final Outline before;
    private final Outline after;
    private final int[] toAfter;
    private final int[] toBefore;
    private final int[] codesBefore;
    private final int[] codesAfter;

    Pairing(Outline before, Outline after) {
        this.before = before;
        this.after = after;
        toAfter = new int[before.size()];
        toBefore = new int[after.size()];
        Arrays.fill(toAfter, FREE);
        Arrays.fill(toBefore, FREE);
        Map<String, Integer> codes = new HashMap<>();
        codesBefore = codes(before, codes);
        codesAfter = codes(after, codes);
    }

    private static int[] codes(Outline outline, Map<String, Integer> codes) {
        int[] numbers = new int[outline.size()];
        for (int place = 0; place < numbers.length; place++) {
            String key = (outline.isHeading(place) ? "#" : " ") + outline.text(place);
            numbers[place] = codes.computeIfAbsent(key, text -> codes.size());
        }
        return numbers;
    }

    Outline before() {
        return before;
    }

    Outline after() {
        return after;
    }

    void pair(int placeBefore, int placeAfter) {
        toAfter[placeBefore] = placeAfter;
        toBefore[placeAfter] = placeBefore;
    }

    void joinBefore(int place) {
        toAfter[place] = JOINED;
    }

    void joinAfter(int place) {
        toBefore[place] = JOINED;
    }

    /// The other of the pair, [#FREE] or [#JOINED].
    int afterOf(int placeBefore) {
        return toAfter[placeBefore];
    }

    int beforeOf(int placeAfter) {
        return toBefore[placeAfter];
    }

    boolean isFreeBefore(int place) {
        return toAfter[place] == FREE;
    }

    boolean isFreeAfter(int place) {
        return toBefore[place] == FREE;
    }

    /// A number that the same words have in both texts.
    int codeBefore(int place) {
        return codesBefore[place];
    }

    int codeAfter(int place) {
        return codesAfter[place];
    }

    boolean sameText(int placeBefore, int placeAfter) {
        return codesBefore[placeBefore] == codesAfter[placeAfter];
    }

    boolean sameId(int placeBefore, int placeAfter) {
        return before.clause(placeBefore).id().equals(after.clause(placeAfter).id());
    }

    /// Whether both stand directly under sections that are known to be the same.
    boolean sameSection(int placeBefore, int placeAfter) {
        return sectionAfter(before.parent(placeBefore)) == after.parent(placeAfter)
                && (after.parent(placeAfter) < 0 || !isFreeAfter(after.parent(placeAfter)));
    }

    /// Whether a clause left a section that is still there for another that was there already. One whose
    /// section was dissolved, or that a new heading now stands above, did not move.
    boolean isRelocated(int placeBefore, int placeAfter) {
        int from = before.parent(placeBefore);
        int to = after.parent(placeAfter);
        boolean bothKnown = (from < 0 || !isFreeBefore(from)) && (to < 0 || !isFreeAfter(to));
        return bothKnown && sectionAfter(from) != to;
    }

    private int sectionAfter(int headingBefore) {
        return headingBefore < 0
                ? headingBefore
                : isFreeBefore(headingBefore) ? Integer.MIN_VALUE : toAfter[headingBefore];
    }
}
