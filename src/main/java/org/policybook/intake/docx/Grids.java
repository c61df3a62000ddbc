package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Takes apart tables that are there for layout alone: boxes around text, columns without lines.
final class Grids {
    private Grids() {}

    static List<Element> unwrapped(List<Element> elements) {
        List<Element> all = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Element.Grid grid && isLayout(grid)) {
                grid.rows().forEach(row -> row.cells().forEach(cell -> all.addAll(unwrapped(cell.content()))));
            } else if (!(element instanceof Element.Grid grid) || !grid.rows().isEmpty()) {
                all.add(element);
            }
        }
        return all;
    }

    private static boolean isLayout(Element.Grid grid) {
        if (grid.columns() <= 1 || filledColumns(grid) <= 1) {
            return true;
        }
        if (holds(grid, Grids::isHeading)) {
            return true;
        }
        boolean wordy = grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(
                        cell -> written(cell) > 2 || cell.content().stream().anyMatch(Element.Grid.class::isInstance));
        return grid.rows().size() == 1 || (!grid.bordered() && wordy);
    }

    private static int filledColumns(Element.Grid grid) {
        List<Integer> filled = new ArrayList<>();
        for (Element.GridRow row : grid.rows()) {
            int column = 0;
            for (Element.GridCell cell : row.cells()) {
                if (written(cell) > 0 && !filled.contains(column)) {
                    filled.add(column);
                }
                column += cell.span();
            }
        }
        return filled.size();
    }

    /// A styled heading with more than itself in its cell: tables of figures have headings alone in theirs.
    private static boolean isHeading(Element.GridCell cell) {
        return written(cell) > 1
                && cell.content().stream()
                        .anyMatch(element -> element instanceof Element.Para para && HeadingFinder.isStyled(para));
    }

    private static boolean holds(Element.Grid grid, Predicate<Element.GridCell> test) {
        return grid.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(test);
    }

    private static long written(Element.GridCell cell) {
        return cell.content().stream()
                .filter(element -> !(element instanceof Element.Para para) || !para.isEmpty())
                .count();
    }
}
