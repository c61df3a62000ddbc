package org.policybook.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import org.policybook.document.Block;
import org.policybook.document.ClauseIds;
import org.policybook.document.Inline;

/// Makes the blocks of a section from its lines.
final class Blocks {
    private static final int WIDEST = 30;

    private final Layout layout;
    private final InlineReader inlines;

    Blocks(Layout layout, InlineReader inlines) {
        this.layout = layout;
        this.inlines = inlines;
    }

    List<Block> of(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        Pieces.of(lines, layout).forEach(piece -> add(piece, blocks));
        return blocks;
    }

    /// Blocks of a section of defined terms: `Term: meaning`, or a term on a line of its own and its meaning next.
    List<Block> ofGlossary(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Definition> open = new ArrayList<>();
        List<Piece> pieces = Pieces.of(lines, layout);
        for (int i = 0; i < pieces.size(); i++) {
            String text = pieces.get(i) instanceof Piece.Words(String words) ? words : "";
            Matcher term = Glossary.term(text);
            if (term.matches() && Glossary.isTerm(term.group(1))) {
                open.add(definition(term.group(1), term.group(2)));
            } else if (isTermAlone(text)
                    && i + 1 < pieces.size()
                    && pieces.get(i + 1) instanceof Piece.Words(String meaning)) {
                open.add(definition(text, meaning));
                i++;
            } else {
                closeDefinitions(open, blocks);
                add(pieces.get(i), blocks);
            }
        }
        closeDefinitions(open, blocks);
        return blocks;
    }

    private static boolean isTermAlone(String text) {
        return !text.isEmpty()
                && text.length() <= 60
                && Glossary.isTerm(text)
                && Character.isLetter(text.charAt(text.length() - 1));
    }

    private void closeDefinitions(List<Block.Definition> open, List<Block> blocks) {
        if (!open.isEmpty()) {
            blocks.add(new Block.DefinitionList(ClauseIds.underived(), open));
            open.clear();
        }
    }

    private Block.Definition definition(String term, String meaning) {
        List<Block> blocks = List.of(paragraph(meaning));
        return new Block.Definition(
                ClauseIds.underived(),
                List.of(new Block.Term(inlines.read(Line.plain(term)))),
                List.of(new Block.Meaning(blocks)));
    }

    private void add(Piece piece, List<Block> blocks) {
        switch (piece) {
            case Piece.Words(String text) -> blocks.add(paragraph(text));
            case Piece.Items(List<Piece.Item> items) -> blocks.addAll(ListFolding.lists(items, inlines));
            case Piece.Rows(List<List<String>> rows) -> addTable(rows, blocks);
        }
    }

    private Block paragraph(String text) {
        return new Block.Paragraph(ClauseIds.underived(), inlines.read(text));
    }

    private void addTable(List<List<String>> rows, List<Block> blocks) {
        int columns = rows.stream().mapToInt(Blocks::filled).max().orElse(0);
        if (rows.size() < 2 || columns < 2 || columns > WIDEST) {
            rows.stream()
                    .map(row -> String.join(" ", row).strip())
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> blocks.add(paragraph(text)));
            return;
        }
        List<Block.Row> all = rows.stream().map(row -> row(row, columns)).toList();
        List<Block.Alignment> alignments = Collections.nCopies(columns, Block.Alignment.UNSET);
        blocks.add(new Block.Table(ClauseIds.underived(), alignments, all.getFirst(), all.subList(1, all.size())));
    }

    /// How many cells there are up to the last that is not empty.
    private static int filled(List<String> row) {
        int filled = row.size();
        while (filled > 0 && row.get(filled - 1).isBlank()) {
            filled--;
        }
        return filled;
    }

    private Block.Row row(List<String> texts, int columns) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            List<Inline> content = i < texts.size() ? inlines.read(texts.get(i)) : List.of();
            cells.add(new Block.Cell(content));
        }
        return new Block.Row(ClauseIds.underived(), cells);
    }
}
