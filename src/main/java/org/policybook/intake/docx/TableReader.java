package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads a table as it is drawn: rows of cells, with what each covers.
final class TableReader {
    private static final int WIDEST = 63;

    private final Reading reading;
    private final Function<List<Xml>, List<Element>> story;

    /// @param story reads what stands in a cell
    TableReader(Reading reading, Function<List<Xml>, List<Element>> story) {
        this.reading = reading;
        this.story = story;
    }

    Element.Grid read(Xml table) {
        int number = reading.count().now() + 1;
        List<Element.GridRow> rows = new ArrayList<>();
        unwrapped(table, "w:tr").filter(this::isThere).forEach(row -> rows.add(row(row)));
        return new Element.Grid(number, rows, isBordered(table.child("w:tblPr")));
    }

    /// Rows and cells may stand within content controls.
    private static Stream<Xml> unwrapped(Xml parent, String wanted) {
        return parent.children().stream().flatMap(child -> {
            if (child.is(wanted)) {
                return Stream.of(child);
            }
            return child.is("w:sdt")
                    ? unwrapped(child.child("w:sdtContent"), wanted)
                    : child.is("w:customXml") ? unwrapped(child, wanted) : Stream.empty();
        });
    }

    private boolean isThere(Xml row) {
        Xml properties = row.child("w:trPr");
        return !properties
                .child(reading.tracked() == Tracked.ACCEPTED ? "w:del" : "w:ins")
                .isPresent();
    }

    private Element.GridRow row(Xml row) {
        List<Element.GridCell> cells = new ArrayList<>();
        int before = row.at("w:trPr", "w:gridBefore").number("w:val").orElse(0);
        if (before > 0) {
            cells.add(new Element.GridCell(List.of(), Math.min(before, WIDEST), false));
        }
        unwrapped(row, "w:tc").forEach(cell -> cells.add(cell(cell)));
        boolean header = row.child("w:trPr").toggle("w:tblHeader").orElse(false);
        return new Element.GridRow(cells, header);
    }

    private Element.GridCell cell(Xml cell) {
        Xml properties = cell.child("w:tcPr");
        int span = Math.clamp(properties.child("w:gridSpan").number("w:val").orElse(1), 1, WIDEST);
        Xml merge = properties.child("w:vMerge");
        boolean continued = merge.isPresent() && !merge.value().equals("restart");
        return new Element.GridCell(story.apply(cell.children()), span, continued);
    }

    /// Without borders of its own and without a style that may draw them, a table is there for layout.
    private static boolean isBordered(Xml properties) {
        Xml borders = properties.child("w:tblBorders");
        if (borders.isPresent()) {
            return borders.children().stream()
                    .anyMatch(border ->
                            !border.value().equals("none") && !border.value().equals("nil"));
        }
        return properties.child("w:tblStyle").isPresent();
    }
}
