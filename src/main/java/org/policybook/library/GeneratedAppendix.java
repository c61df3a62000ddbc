package org.policybook.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.policybook.document.Anchor;
import org.policybook.document.Block;
import org.policybook.document.Inline;
import org.policybook.document.PartialDate;
import org.policybook.document.Section;
import org.policybook.render.Labels;
import org.policybook.render.ShownDate;

/// A section in the making, from a filled-in form: tables and paragraphs, one after the other, in the words
/// of the document's language.
final class GeneratedAppendix {
    private static final int LEVEL = 2;

    private final String id;
    private final Labels labels;
    private final String language;
    private final boolean appendix;
    private final List<Block> blocks = new ArrayList<>();
    private int anchors;

    /// @param id what its clause ids begin with
    /// @param language how dates are written
    GeneratedAppendix(String id, Labels labels, String language, boolean appendix) {
        this.id = "generated-" + id;
        this.labels = labels;
        this.language = language;
        this.appendix = appendix;
    }

    String label(String name) {
        return labels.text(name);
    }

    /// The label under `kind.word`; a word of the organisation's own that has no label stays as it is.
    String known(String kind, String word) {
        String label = kind + "." + word;
        return labels.has(label) ? labels.text(label) : word.replace('-', ' ');
    }

    String shown(PartialDate date) {
        return ShownDate.of(date, language);
    }

    Section section(String title) {
        return new Section(Anchor.derived(id), LEVEL, appendix, words(title), blocks, List.of());
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
