package org.policybook.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.policybook.document.Anchor;
import org.policybook.document.Block;

/// Builds blocks of their pieces: neighbouring items make a list, rows a table, definitions a list of
/// definitions.
final class BlockAssembly {
    private static final Anchor NO_MATTER = Anchor.derived("part");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Part.Item> items = new ArrayList<>();
    private final List<Part.Row> rows = new ArrayList<>();
    private final List<Block.Definition> definitions = new ArrayList<>();

    void add(Part part) {
        if (!joins(part)) {
            flush();
        }
        switch (part) {
            case Part.Whole(Block block) -> blocks.add(block);
            case Part.Item item -> items.add(item);
            case Part.Row row -> rows.add(row);
            case Part.Defined(Block.Definition definition) -> definitions.add(definition);
            case Part.Heading heading -> {}
            case Part.Field field -> {}
            case Part.Note note -> {}
        }
    }

    List<Block> finish() {
        flush();
        return blocks;
    }

    private boolean joins(Part part) {
        return switch (part) {
            case Part.Item item ->
                !items.isEmpty() && joins(item.listed(), items.getFirst().listed());
            case Part.Row row -> !rows.isEmpty() && !row.header();
            case Part.Defined defined -> !definitions.isEmpty();
            case Part.Whole whole -> false;
            case Part.Heading heading -> false;
            case Part.Field field -> false;
            case Part.Note note -> false;
        };
    }

    private static boolean joins(Part.Item.Listed listed, Part.Item.Listed first) {
        return listed.continues() || (listed.looksLike(first) && !listed.parted());
    }

    private void flush() {
        if (!items.isEmpty()) {
            Part.Item.Listed first = items.getFirst().listed();
            boolean loose = items.stream().anyMatch(item -> item.listed().loose());
            blocks.add(new Block.ItemList(
                    NO_MATTER,
                    first.ordered(),
                    first.start(),
                    loose,
                    items.stream().map(Part.Item::item).toList()));
        }
        if (!rows.isEmpty()) {
            blocks.add(table());
        }
        if (!definitions.isEmpty()) {
            blocks.add(new Block.DefinitionList(NO_MATTER, definitions));
        }
        items.clear();
        rows.clear();
        definitions.clear();
    }

    /// A row of fewer cells than the others gets empty ones.
    private Block.Table table() {
        int width =
                rows.stream().mapToInt(row -> row.row().cells().size()).max().orElse(0);
        List<Block.Row> padded =
                rows.stream().map(row -> padded(row.row(), width)).toList();
        return new Block.Table(
                NO_MATTER,
                padded(rows.getFirst().columns(), width, Block.Alignment.UNSET),
                padded.getFirst(),
                padded.subList(1, padded.size()));
    }

    private static Block.Row padded(Block.Row row, int width) {
        return new Block.Row(row.anchor(), padded(row.cells(), width, new Block.Cell(List.of())));
    }

    private static <T> List<T> padded(List<T> values, int width, T empty) {
        List<T> padded = new ArrayList<>(values.subList(0, Math.min(width, values.size())));
        padded.addAll(Collections.nCopies(width - padded.size(), empty));
        return padded;
    }
}
