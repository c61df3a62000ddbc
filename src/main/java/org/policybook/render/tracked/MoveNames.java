package org.policybook.render.tracked;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Names what moved together, so that a person can take or refuse it together: lines that follow each
/// other in both texts.
final class MoveNames {
    /// @param first whether the move begins with the line
    /// @param last whether it ends with the line
    record Place(String name, boolean first, boolean last) {}

    private final Map<Integer, String> before = new HashMap<>();
    private final Map<Integer, String> after = new HashMap<>();

    /// @param moved lines after by lines before, in the order of the latter
    MoveNames(Map<Integer, Integer> moved) {
        int count = 0;
        int lastA = Integer.MIN_VALUE;
        int lastB = Integer.MIN_VALUE;
        for (Map.Entry<Integer, Integer> move : moved.entrySet()) {
            if (move.getKey() != lastA + 1 || move.getValue() != lastB + 1) {
                count++;
            }
            lastA = move.getKey();
            lastB = move.getValue();
            before.put(lastA, "move" + count);
            after.put(lastB, "move" + count);
        }
    }

    Optional<Place> from(int line) {
        return place(line, before);
    }

    Optional<Place> to(int line) {
        return place(line, after);
    }

    private static Optional<Place> place(int line, Map<Integer, String> names) {
        return Optional.ofNullable(names.get(line))
                .map(name -> new Place(name, !name.equals(names.get(line - 1)), !name.equals(names.get(line + 1))));
    }
}
