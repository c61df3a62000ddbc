package org.policybook.intake.edited;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.Block;
import org.policybook.document.Inline;

/// Rebuilds a block whose places say something else now, or are gone; what holds them stays as it is.
final class InPlace {
    private final Changes changes;
    private final Set<Integer> present;
    private int leaf;

    /// What the places say now.
    @FunctionalInterface
    interface Changes {
        List<List<Inline>> cells(int leaf, List<List<Inline>> source);
    }

    private InPlace(Changes changes, Set<Integer> present, int first) {
        this.changes = changes;
        this.present = present;
        this.leaf = first;
    }

    /// @param first the number of the block's first place
    /// @param present the places that are still there
    /// @return nothing when none is
    static Optional<Block> block(Block block, int first, Set<Integer> present, Changes changes) {
        return new InPlace(changes, present, first).block(block);
    }

    private Optional<Block> block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                cells(List.of(paragraph.content())).map(now -> new Block.Paragraph(paragraph.anchor(), now.getFirst()));
            case Block.ItemList list -> {
                List<Block.Item> items = new ArrayList<>();
                list.items().forEach(item -> item(item).ifPresent(items::add));
                yield items.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Block.ItemList(list.anchor(), list.ordered(), list.start(), list.loose(), items));
            }
            case Block.Table table -> table(table);
            case Block.DefinitionList list -> {
                List<Block.Definition> kept = new ArrayList<>();
                list.definitions().forEach(definition -> definition(definition).ifPresent(kept::add));
                yield kept.isEmpty() ? Optional.empty() : Optional.of(new Block.DefinitionList(list.anchor(), kept));
            }
            case Block.Quote quote -> {
                List<Block> blocks = blocks(quote.blocks());
                yield blocks.isEmpty() ? Optional.empty() : Optional.of(new Block.Quote(quote.anchor(), blocks));
            }
            case Block.CodeBlock code ->
                cells(List.of(List.of(new Inline.Text(code.text()))))
                        .map(now -> new Block.CodeBlock(code.anchor(), code.info(), literal(now)));
            case Block.Rule rule -> cells(List.of(List.of())).map(now -> rule);
            case Block.Verbatim verbatim ->
                cells(List.of(List.of(new Inline.Text(verbatim.source()))))
                        .map(now -> new Block.Verbatim(verbatim.anchor(), literal(now)));
        };
    }

    private static String literal(List<List<Inline>> cells) {
        return Token.text(Token.of(cells.getFirst()));
    }

    private Optional<List<List<Inline>>> cells(List<List<Inline>> source) {
        int here = leaf++;
        return present.contains(here) ? Optional.of(changes.cells(here, source)) : Optional.empty();
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        blocks.forEach(block -> block(block).ifPresent(kept::add));
        return kept;
    }

    private Optional<Block.Item> item(Block.Item item) {
        if (item.blocks().isEmpty() || !(item.blocks().getFirst() instanceof Block.Paragraph)) {
            leaf++;
        }
        List<Block> blocks = blocks(item.blocks());
        return blocks.isEmpty() && !item.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Item(item.anchor(), blocks));
    }

    private Optional<Block> table(Block.Table table) {
        Optional<Block.Row> header = row(table.header());
        List<Block.Row> rows = new ArrayList<>();
        table.rows().forEach(row -> row(row).ifPresent(rows::add));
        if (header.isEmpty() && rows.isEmpty()) {
            return Optional.empty();
        }
        Block.Row first = header.orElseGet(rows::removeFirst);
        return Optional.of(new Block.Table(table.anchor(), table.columns(), first, rows));
    }

    private Optional<Block.Row> row(Block.Row row) {
        return cells(row.cells().stream().map(Block.Cell::content).toList())
                .map(now -> new Block.Row(
                        row.anchor(), now.stream().map(Block.Cell::new).toList()));
    }

    private Optional<Block.Definition> definition(Block.Definition definition) {
        List<Block.Term> terms = new ArrayList<>();
        definition
                .terms()
                .forEach(term ->
                        cells(List.of(term.content())).ifPresent(now -> terms.add(new Block.Term(now.getFirst()))));
        List<Block.Meaning> meanings = new ArrayList<>();
        for (Block.Meaning meaning : definition.meanings()) {
            List<Block> blocks = blocks(meaning.blocks());
            if (!blocks.isEmpty()) {
                meanings.add(new Block.Meaning(blocks));
            }
        }
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Definition(definition.anchor(), terms, meanings));
    }
}
