package org.policybook.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.policybook.document.Anchor;
import org.policybook.document.Block;
import org.policybook.document.Inline;
import org.policybook.document.Section;

/// An appendix in the making, from a filled-in form: tables and paragraphs, one after the other.
final class GeneratedAppendix {
    private static final int LEVEL = 2;

    private final String id;
    private final List<Block> blocks = new ArrayList<>();
    private int anchors;

    /// @param id what its clause ids begin with
    GeneratedAppendix(String id) {
        this.id = "generated-" + id;
    }

    Section section(String title) {
        return new Section(Anchor.derived(id), LEVEL, true, words(title), blocks, List.of());
    }

    /// A table without the last columns that nobody has filled in; no table when it has no lines.
    void table(List<Block.Row> lines, String... headings) {
        if (lines.isEmpty()) {
            return;
        }
        int filled = headings.length;
        while (filled > 1 && isEmpty(lines, filled - 1)) {
            filled--;
        }
        int width = filled;
        List<Block.Row> narrow = lines.stream()
                .map(line -> new Block.Row(line.anchor(), line.cells().subList(0, width)))
                .toList();
        blocks.add(new Block.Table(
                anchor("table"),
                Collections.nCopies(width, Block.Alignment.UNSET),
                row(Arrays.copyOf(headings, width)),
                narrow));
    }

    Block.Row row(String... cells) {
        List<Block.Cell> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(new Block.Cell(words(cell)));
        }
        return new Block.Row(anchor("row"), row);
    }

    void paragraph(String text) {
        blocks.add(new Block.Paragraph(anchor("paragraph"), words(text)));
    }

    private Anchor anchor(String kind) {
        return Anchor.derived("%s-%s-%d".formatted(id, kind, ++anchors));
    }

    private static boolean isEmpty(List<Block.Row> lines, int column) {
        return lines.stream()
                .allMatch(line -> line.cells().get(column).content().isEmpty());
    }

    private static List<Inline> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text));
    }
}
