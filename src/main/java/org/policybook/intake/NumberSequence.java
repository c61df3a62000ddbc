package org.policybook.intake;

import java.util.List;

/// Follows the numbers of headings, to tell a heading's number from one that happens to begin a line.
final class NumberSequence {
    private List<Integer> last = List.of();

    void take(HeadingNumber number) {
        if (number.numbered()) {
            last = number.parts();
        }
    }

    boolean hasBegun() {
        return !last.isEmpty();
    }

    boolean isNextTop(HeadingNumber number) {
        int top = number.parts().getFirst();
        return last.isEmpty() ? top <= 1 : top == last.getFirst() + 1;
    }

    /// `4.3` after `4.2` or `4`; `5.1` after `4.9` even where the heading `5` was lost; never backwards.
    boolean isPlausible(HeadingNumber number) {
        if (last.isEmpty()) {
            return number.parts().getFirst() <= 1;
        }
        int top = number.parts().getFirst();
        return top == last.getFirst() + 1 || (top == last.getFirst() && isAfter(number.parts()));
    }

    private boolean isAfter(List<Integer> parts) {
        for (int i = 0; i < Math.min(parts.size(), last.size()); i++) {
            int order = Integer.compare(parts.get(i), last.get(i));
            if (order != 0) {
                return order > 0;
            }
        }
        return parts.size() > last.size();
    }
}
