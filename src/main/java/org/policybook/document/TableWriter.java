package org.policybook.document;

/// Writes tables with a bar on either side.
final class TableWriter {
    private final LineWriter lines;
    private final InlineWriter inlines;

    TableWriter(LineWriter lines, InlineWriter inlines) {
        this.lines = lines;
        this.inlines = inlines;
    }

    void write(Block.Table table) {
        row(table.header());
        lines.raw("|");
        for (Block.Alignment column : table.columns()) {
            lines.raw(
                    switch (column) {
                        case UNSET -> " --- |";
                        case LEFT -> " :-- |";
                        case CENTRE -> " :-: |";
                        case RIGHT -> " --: |";
                    });
        }
        lines.end();
        table.rows().forEach(this::row);
    }

    private void row(Block.Row row) {
        lines.raw("|");
        for (int i = 0; i < row.cells().size(); i++) {
            lines.raw(" ");
            inlines.write(row.cells().get(i).content(), InlineWriter.Place.CELL);
            if (i == row.cells().size() - 1 && row.anchor().written()) {
                lines.raw(" {#" + row.anchor().id() + "}");
            }
            lines.raw(" |");
        }
        lines.end();
    }
}
