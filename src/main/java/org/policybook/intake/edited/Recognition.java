package org.policybook.intake.edited;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells which place of the source each paragraph or row of a copy is: by its bookmark, and where programs lost
/// or moved that, by saying word for word what the place said.
final class Recognition {
    private final Map<Integer, Seen> made = new HashMap<>();
    private final List<Seen> order;

    Recognition(List<Seen> made) {
        this.order =
                made.stream().filter(each -> each.leaf() > 0 && !each.isEmpty()).toList();
        made.forEach(each -> this.made.put(each.leaf(), each));
    }

    /// The places as they are; one that became something else counts as new, in its old words.
    ///
    /// @param title the number of the title's paragraph, which is no place; 0 without one
    List<Seen> of(List<Seen> seen, int title) {
        List<Seen> known = new ArrayList<>();
        for (Seen each : seen) {
            Optional<Seen> then = Optional.ofNullable(made.get(each.leaf()))
                    .filter(old -> each.leaf() > 0 && each.isFormedLike(old) && (!each.isEmpty() || old.isEmpty()));
            if (then.isPresent()) {
                known.add(each.asIn(then.get()));
            } else if (!each.isEmpty() && (each.number() != title || each.isRow())) {
                known.add(each.asNew());
            }
        }
        return byWords(known);
    }

    private List<Seen> byWords(List<Seen> known) {
        if (known.stream().allMatch(each -> each.leaf() > 0)) {
            return known;
        }
        Set<Integer> kept = new HashSet<>();
        known.stream().filter(this::isAsMade).forEach(each -> kept.add(each.leaf()));
        Map<String, List<Seen>> free = new HashMap<>();
        order.stream()
                .filter(each -> !kept.contains(each.leaf()))
                .forEach(each -> free.computeIfAbsent(each.words(), words -> new ArrayList<>())
                        .add(each));
        List<Seen> found = new ArrayList<>(known);
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            Seen each = found.get(i);
            if (each.leaf() == 0) {
                int leaf = like(each, free);
                taken.add(leaf);
                found.set(
                        i,
                        leaf == 0
                                ? each
                                : each.asIn(made.getOrDefault(leaf, each)).asPlace(leaf));
            }
        }
        return found.stream()
                .map(each -> taken.contains(each.leaf()) && !isAsMade(each) ? each.asNew() : each)
                .toList();
    }

    private boolean isAsMade(Seen seen) {
        return Optional.ofNullable(made.get(seen.leaf())).filter(seen::saysSame).isPresent();
    }

    /// The first place of the same kind that said the same and is nowhere now; 0 without one.
    private static int like(Seen seen, Map<String, List<Seen>> free) {
        List<Seen> places = free.getOrDefault(seen.words(), List.of());
        Optional<Seen> place = places.stream()
                .filter(each -> seen.isFormedLike(each) && seen.asIn(each).saysSame(each))
                .findFirst();
        place.ifPresent(places::remove);
        return place.map(Seen::leaf).orElse(0);
    }
}
