package org.policybook.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.Anchor;
import org.policybook.document.Block;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.Footnote;
import org.policybook.document.FrontMatter;
import org.policybook.document.Inline;
import org.policybook.document.LeadIns;
import org.policybook.document.Policy;
import org.policybook.document.Section;

/// The clauses of one text in reading order, each known by its place, with the tree they stand in.
/// The clauses of footnotes come last, under a heading that is not itself a clause.
final class Outline {
    static final int PREAMBLE = -1;
    static final int FOOTNOTES = -2;

    private final List<Clause> clauses;
    private final LeadIns leadIns;
    private final int[] parents;
    private final int[] ends;

    private Outline(List<Clause> clauses) {
        this.clauses = clauses;
        leadIns = LeadIns.of(clauses);
        parents = new int[clauses.size()];
        ends = new int[clauses.size()];
        IdentityHashMap<Section, Integer> headings = new IdentityHashMap<>();
        for (int place = 0; place < clauses.size(); place++) {
            ends[place] = place + 1;
            parents[place] = parent(clauses.get(place), headings);
            if (isHeading(place)) {
                headings.put(clauses.get(place).within().getLast(), place);
            }
        }
        for (int place = clauses.size() - 1; place >= 0; place--) {
            if (parents[place] >= 0) {
                ends[parents[place]] = Math.max(ends[parents[place]], ends[place]);
            }
        }
    }

    static Outline of(Policy policy) {
        List<Clause> clauses = new ArrayList<>(Clauses.of(policy));
        clauses.addAll(footnotes(policy.footnotes()));
        return new Outline(List.copyOf(clauses));
    }

    private static List<Clause> footnotes(List<Footnote> footnotes) {
        List<Block> blocks =
                footnotes.stream().flatMap(note -> note.blocks().stream()).toList();
        Section all = new Section(
                Anchor.derived("footnotes"), 2, false, List.of(new Inline.Text("Footnotes")), blocks, List.of());
        return Clauses.of(new Policy(FrontMatter.EMPTY, List.of(), List.of(all), List.of())).stream()
                .skip(1)
                .toList();
    }

    private static int parent(Clause clause, IdentityHashMap<Section, Integer> headings) {
        int depth = clause.within().size() - (clause.kind() == Clause.Kind.HEADING ? 2 : 1);
        return depth < 0 ? PREAMBLE : headings.getOrDefault(clause.within().get(depth), FOOTNOTES);
    }

    List<Clause> clauses() {
        return clauses;
    }

    int size() {
        return clauses.size();
    }

    Clause clause(int place) {
        return clauses.get(place);
    }

    String text(int place) {
        return clauses.get(place).text();
    }

    boolean isHeading(int place) {
        return clauses.get(place).kind() == Clause.Kind.HEADING;
    }

    /// The place of the heading around a clause, or [#PREAMBLE], or [#FOOTNOTES].
    int parent(int place) {
        return parents[place];
    }

    /// The place after the last clause of a heading's section; after the clause itself for any other.
    int end(int place) {
        return ends[place];
    }

    Side side(int from, int to) {
        return new Side(
                from, clauses.subList(from, to), leadIns.of(clauses.get(from).id()));
    }

    /// Every place, in reading order.
    int[] places() {
        int[] places = new int[size()];
        Arrays.setAll(places, place -> place);
        return places;
    }

    /// The clauses that stand directly under each heading, headings left out, in reading order.
    Map<Integer, List<Integer>> bodies() {
        Map<Integer, List<Integer>> bodies = new HashMap<>();
        for (int place = 0; place < size(); place++) {
            if (!isHeading(place)) {
                bodies.computeIfAbsent(parents[place], parent -> new ArrayList<>())
                        .add(place);
            }
        }
        return bodies;
    }
}
