package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policybook.document.Block;
import org.policybook.document.Inline;
import org.policybook.intake.docx.EditedDocument.Form;
import org.policybook.intake.docx.EditedDocument.Paragraph;
import org.policybook.intake.docx.EditedDocument.Piece;
import org.policybook.intake.docx.EditedDocument.Row;
import org.policybook.intake.docx.EditedDocument.Table;

/// Takes the elements of a story as they stand.
final class EditedReader {
    private final Anchors anchors;
    private final Inlines inlines;
    private final Tally tally;

    EditedReader(Tally tally, ClauseBookmarks known) {
        this.tally = tally;
        this.anchors = new Anchors(known);
        this.inlines = new Inlines(anchors, tally);
    }

    List<Piece> pieces(List<Element> body) {
        anchors.use(body);
        anchors.name(body);
        List<Piece> pieces = new ArrayList<>();
        body.forEach(element -> add(element, pieces));
        return pieces;
    }

    Map<String, List<Block>> notes(Map<String, List<Element>> notes) {
        Map<String, List<Block>> read = new LinkedHashMap<>();
        notes.forEach((label, content) -> read.put(label, Assembler.blocks(inlines, anchors, tally, content)));
        return read;
    }

    private void add(Element element, List<Piece> pieces) {
        switch (element) {
            case Element.Para para ->
                pieces.add(new Paragraph(
                        para.number(),
                        para.bookmarks(),
                        para.shape().style(),
                        form(para.shape()),
                        para.isEmpty() ? List.of() : inlines.of(para)));
            case Element.Grid grid ->
                pieces.add(new Table(grid.rows().stream().map(this::row).toList()));
            case Element.Contents contents -> {}
        }
    }

    private static Form form(Shape shape) {
        if (shape.isHeading()) {
            return new Form(shape.outline(), 0, false);
        }
        return shape.place()
                .map(place -> new Form(0, place.level() + 1, place.ordered()))
                .orElseGet(() -> new Form(0, 0, false));
    }

    private Row row(Element.GridRow row) {
        Set<String> bookmarks = new HashSet<>();
        List<List<Inline>> cells = new ArrayList<>();
        int number = 0;
        for (Element.GridCell cell : row.cells()) {
            List<Inline> content = new ArrayList<>();
            for (Element element : cell.content()) {
                number = number == 0 ? element.number() : number;
                collect(element, content, bookmarks);
            }
            cells.add(content);
        }
        return new Row(number, bookmarks, cells);
    }

    /// A cell is one line: its paragraphs, and those of a table within it, follow one another.
    private void collect(Element element, List<Inline> content, Set<String> bookmarks) {
        switch (element) {
            case Element.Para para -> {
                bookmarks.addAll(para.bookmarks());
                if (!para.isEmpty()) {
                    if (!content.isEmpty()) {
                        content.add(new Inline.Text(" "));
                    }
                    content.addAll(inlines.of(para));
                }
            }
            case Element.Grid grid ->
                grid.rows()
                        .forEach(row -> row.cells()
                                .forEach(cell -> cell.content().forEach(inner -> collect(inner, content, bookmarks))));
            case Element.Contents contents -> {}
        }
    }
}
