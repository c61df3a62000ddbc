package org.policybook.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Which item of a list became which item of another.
public final class SameItems {
    private static final List<String> NAMES = List.of("id", "name", "type", "field");
    private static final int NONE = -1;

    private SameItems() {}

    /// For each item of `after` the place in `before` of what it was, -1 for a new one: first what is equal, then what
    /// has the same name, then, when as many as there were are left over, what stands in the same place.
    public static List<Integer> of(List<Value> before, List<Value> after) {
        List<Integer> origins = new ArrayList<>(Collections.nCopies(after.size(), NONE));
        match(before, after, origins, Value::equals);
        match(
                before,
                after,
                origins,
                (one, other) -> name(one).isPresent() && name(one).equals(name(other)));
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!origins.contains(i)) {
                left.add(i);
            }
        }
        if (left.size() == Collections.frequency(origins, NONE)) {
            left.forEach(place -> origins.set(origins.indexOf(NONE), place));
        }
        return origins;
    }

    private static void match(
            List<Value> before, List<Value> after, List<Integer> origins, BiPredicate<Value, Value> same) {
        for (int i = 0; i < after.size(); i++) {
            for (int j = 0; j < before.size() && origins.get(i) == NONE; j++) {
                if (!origins.contains(j) && same.test(before.get(j), after.get(i))) {
                    origins.set(i, j);
                }
            }
        }
    }

    private static Optional<Value> name(Value item) {
        return item instanceof Value.Fields fields
                ? NAMES.stream()
                        .filter(fields.entries()::containsKey)
                        .findFirst()
                        .map(fields.entries()::get)
                : Optional.empty();
    }
}
