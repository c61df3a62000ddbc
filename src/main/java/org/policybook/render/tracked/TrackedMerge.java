package org.policybook.render.tracked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.diff.Correspondence;
import org.w3c.dom.Element;

/// Walks through two texts at once: writes what stays merged, and in the gaps first what is gone and then
/// what has come.
final class TrackedMerge {
    /// What writes the parts of one document.
    record Tools(Revisions revisions, ParagraphRedline paragraphs, TableRedline tables) {}

    private final List<Line> before;
    private final List<Line> after;
    private final LinePairs.Found pairs;
    private final Tools tools;
    private final MoveNames names;
    private final Map<Integer, Integer> movedTo = new HashMap<>();
    private final List<Element> written = new ArrayList<>();
    private Optional<Element> range = Optional.empty();
    private boolean openEnd = true;

    TrackedMerge(List<Line> before, List<Line> after, LinePairs.Found pairs, Tools tools) {
        this.before = before;
        this.after = after;
        this.pairs = pairs;
        this.tools = tools;
        names = new MoveNames(pairs.moved());
        pairs.moved().forEach((from, to) -> movedTo.put(to, from));
    }

    List<Element> all(Correspondence clauses) {
        int nextA = 0;
        int nextB = 0;
        for (Stretch stretch : pairs.staying()) {
            gap(nextA, stretch.fromA(), nextB, stretch.fromB());
            stretch(stretch, clauses);
            nextA = stretch.toA();
            nextB = stretch.toB();
        }
        gap(nextA, before.size(), nextB, after.size());
        if (openEnd && !written.isEmpty()) {
            // The end of the last paragraph of a text cannot be deleted.
            written.add(WordXml.make(written.getLast(), "p"));
        }
        return written;
    }

    private void stretch(Stretch stretch, Correspondence clauses) {
        Line first = before.get(stretch.fromA());
        if (first.isTable()) {
            written.add(tools.tables().merge(first, after.get(stretch.fromB()), clauses));
        } else {
            written.addAll(tools.paragraphs()
                    .merge(
                            elements(before.subList(stretch.fromA(), stretch.toA())),
                            elements(after.subList(stretch.fromB(), stretch.toB())),
                            Marking.IN_PLACE));
        }
        openEnd = first.isTable();
    }

    private void gap(int fromA, int toA, int fromB, int toB) {
        for (int a = fromA; a < toA; a++) {
            Optional<Move> move = names.from(a).map(place -> new Move(place, Marking.LEFT));
            line(before.get(a), Marking.GONE, move, a, pairs.moved().getOrDefault(a, 0));
        }
        for (int b = fromB; b < toB; b++) {
            Optional<Move> move = names.to(b).map(place -> new Move(place, Marking.ARRIVED));
            line(after.get(b), Marking.CAME, move, movedTo.getOrDefault(b, 0), b);
        }
        openEnd |= toA > fromA || toB > fromB;
    }

    private record Move(MoveNames.Place place, Marking marking) {}

    /// @param alone how it is marked unless it moved
    private void line(Line line, Marking alone, Optional<Move> move, int a, int b) {
        if (line.isTable()) {
            written.add(tools.tables().whole(line.element(), alone));
        } else if (move.isPresent()) {
            moved(before.get(a).element(), after.get(b).element(), move.get());
        } else {
            written.addAll(tools.paragraphs().whole(line.element(), alone));
        }
    }

    private void moved(Element from, Element to, Move move) {
        String side = move.marking() == Marking.LEFT ? "moveFromRange" : "moveToRange";
        if (move.place().first()) {
            Element start =
                    tools.revisions().rangeStart(side + "Start", move.place().name(), from);
            range = Optional.of(start);
            written.add(start);
        }
        written.addAll(tools.paragraphs().merge(List.of(from), List.of(to), move.marking()));
        if (move.place().last()) {
            range.ifPresent(start -> written.add(Revisions.rangeEnd(side + "End", start)));
        }
    }

    private static List<Element> elements(List<Line> lines) {
        return lines.stream().map(Line::element).toList();
    }
}
