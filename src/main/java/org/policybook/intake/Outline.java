package org.policybook.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Gives every heading its true depth. Numbers and the contents list are believed first; the count of
/// Markdown marks only where it agrees with them throughout.
final class Outline {
    /// @param depth 1 for a top section
    record Entry(HeadingLine heading, int depth) {}

    private final List<HeadingLine> headings;
    private final boolean anchored;
    private final Map<Integer, Integer> depthOfHashes;

    private Outline(List<HeadingLine> headings) {
        this.headings = headings;
        this.anchored = headings.stream().anyMatch(HeadingLine::anchored);
        this.depthOfHashes = anchored ? agreedDepths(headings) : rankedDepths(headings);
    }

    static List<Entry> of(List<HeadingLine> headings) {
        return new Outline(headings).entries();
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Place last = new Place(0, 0, false);
        for (HeadingLine heading : headings) {
            int depth = depth(heading, last);
            entries.add(new Entry(heading, depth));
            last = last.after(heading, depth);
        }
        return entries;
    }

    /// Where the outline stands: the depth of the last anchored heading, the last top number, in an appendix or not.
    private record Place(int depth, int top, boolean appendix) {
        Place after(HeadingLine heading, int depth) {
            if (!heading.anchored()) {
                return this;
            }
            boolean inAppendix = heading.number().appendix() || (appendix && depth > 1);
            int number = heading.number().numbered() && depth == 1
                    ? heading.number().parts().getFirst()
                    : top;
            return new Place(depth, number, inAppendix);
        }
    }

    private int depth(HeadingLine heading, Place last) {
        HeadingNumber number = heading.number();
        if (number.appendix()) {
            return 1;
        }
        if (number.numbered()) {
            boolean within =
                    last.appendix() && !heading.listed() && number.parts().getFirst() <= last.top();
            return number.depth() + (within ? 1 : 0);
        }
        if (heading.listed()) {
            return 1;
        }
        Integer agreed = heading.mark() == HeadingLine.Mark.HASHES
                ? depthOfHashes.get(heading.line().hashes())
                : null;
        return agreed != null ? agreed : anchored && last.depth() > 0 ? last.depth() + 1 : 1;
    }

    /// The depth each count of marks has among numbered headings, or nothing when two disagree.
    private static Map<Integer, Integer> agreedDepths(List<HeadingLine> headings) {
        Map<Integer, Set<Integer>> depths = headings.stream()
                .filter(heading -> heading.mark() == HeadingLine.Mark.HASHES && heading.anchored())
                .collect(Collectors.groupingBy(
                        heading -> heading.line().hashes(), Collectors.mapping(Outline::ownDepth, Collectors.toSet())));
        Set<Integer> seen = new HashSet<>();
        boolean agreed = depths.values().stream().allMatch(set -> set.size() == 1 && seen.addAll(set));
        return agreed
                ? depths.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().iterator().next()))
                : Map.of();
    }

    private static int ownDepth(HeadingLine heading) {
        return heading.number().appendix() || !heading.number().numbered()
                ? 1
                : heading.number().depth();
    }

    /// Without numbers, fewer marks are higher.
    private static Map<Integer, Integer> rankedDepths(List<HeadingLine> headings) {
        List<Integer> counts = List.copyOf(headings.stream()
                .filter(heading -> heading.mark() == HeadingLine.Mark.HASHES)
                .map(heading -> heading.line().hashes())
                .collect(Collectors.toCollection(TreeSet::new)));
        return counts.stream().collect(Collectors.toMap(count -> count, count -> counts.indexOf(count) + 1));
    }
}
