package org.policybook.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads a file without tags as a reader's eye does.
final class LooksReader {
    private final List<List<TextLine>> lines = new ArrayList<>();
    private final List<List<PageItem.Table>> tables = new ArrayList<>();
    private final LineNumbers numbers = new LineNumbers();
    private final List<Float> heights = new ArrayList<>();

    /// What the pages come to.
    record Text(List<MarkedLine> lines, List<MarkedLine> edges) {}

    void take(PageContent page) {
        List<Glyph> free = numbers.without(page);
        List<PageItem.Table> found = new ArrayList<>();
        for (Grid grid : Grid.of(page.rules())) {
            List<Glyph> inside = free.stream().filter(grid::holds).toList();
            List<List<String>> rows = GridText.rows(page.number(), grid, inside);
            if (rows.stream()
                    .anyMatch(
                            row -> row.stream().filter(cell -> !cell.isEmpty()).count() > 1)) {
                found.add(new PageItem.Table(page.number(), grid.top(), rows));
                free = free.stream().filter(glyph -> !grid.holds(glyph)).toList();
            }
        }
        tables.add(found);
        lines.add(ReadingOrder.of(PageLines.of(page.number(), free)));
        heights.add(page.height());
    }

    Text text(Bookmarks bookmarks) {
        RunningEdges edges = RunningEdges.of(lines, heights);
        List<TextLine> all = ContentsLines.setApart(
                edges.pages().stream().flatMap(List::stream).toList());
        Map<Integer, List<TextLine>> pages = all.stream().collect(Collectors.groupingBy(TextLine::page));
        Map<TextLine, Headline> headings = new HashMap<>();
        Looks.headings(all, bookmarks).forEach((at, headline) -> headings.put(all.get(at), headline));
        List<PageItem> items = new ArrayList<>();
        for (int i = 0; i < edges.pages().size(); i++) {
            items.addAll(merged(pages.getOrDefault(i + 1, List.of()), tables.get(i)));
        }
        Hyphens hyphens = new Hyphens(all.stream().map(TextLine::words).collect(Collectors.toList()));
        return new Text(
                LineBlocks.of(items, headings, hyphens),
                edges.edges().stream()
                        .map(line -> new MarkedLine(line.page(), line.text()))
                        .toList());
    }

    /// Tables stand before the first line that is below their top.
    private static List<PageItem> merged(List<TextLine> lines, List<PageItem.Table> tables) {
        List<PageItem.Table> waiting = new ArrayList<>(tables);
        waiting.sort(Comparator.comparingDouble(PageItem.Table::top));
        List<PageItem> items = new ArrayList<>();
        for (TextLine line : lines) {
            while (!waiting.isEmpty() && waiting.getFirst().top() < line.y()) {
                items.add(waiting.removeFirst());
            }
            items.add(new PageItem.Words(line));
        }
        items.addAll(waiting);
        return items;
    }
}
