package org.policybook.intake.edited;

import java.util.ArrayList;
import java.util.List;
import org.policybook.document.Anchor;
import org.policybook.document.Block;
import org.policybook.document.ClauseId;
import org.policybook.document.Inline;

/// The places of a block that are a paragraph or a row each in the Word copy, in the order of the copy.
final class Leaves {
    private final List<List<List<Inline>>> leaves = new ArrayList<>();

    private final List<ClauseId> ids = new ArrayList<>();

    private Leaves() {}

    /// The clause that each place belongs to.
    static List<ClauseId> ids(Block block) {
        Leaves found = new Leaves();
        found.block(block);
        return found.ids;
    }

    private void add(Anchor anchor, List<List<Inline>> cells) {
        ids.add(anchor.id());
        leaves.add(cells);
    }

    /// @return of each place its cells; a paragraph has one
    static List<List<List<Inline>>> of(Block block) {
        Leaves found = new Leaves();
        found.block(block);
        return found.leaves;
    }

    static int count(Block block) {
        return of(block).size();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> add(paragraph.anchor(), List.of(paragraph.content()));
            case Block.ItemList list -> list.items().forEach(this::item);
            case Block.Table table -> {
                row(table.header());
                table.rows().forEach(this::row);
            }
            case Block.DefinitionList list -> list.definitions().forEach(this::definition);
            case Block.Quote quote -> quote.blocks().forEach(this::block);
            case Block.CodeBlock code -> add(code.anchor(), List.of(List.of(new Inline.Text(code.text()))));
            case Block.Rule rule -> add(rule.anchor(), List.of(List.of()));
            case Block.Verbatim verbatim ->
                add(verbatim.anchor(), List.of(List.of(new Inline.Text(verbatim.source()))));
        }
    }

    /// An item that does not begin with a paragraph has an empty one in Word, beside its mark.
    private void item(Block.Item item) {
        if (item.blocks().isEmpty() || !(item.blocks().getFirst() instanceof Block.Paragraph)) {
            add(item.anchor(), List.of(List.of()));
        }
        item.blocks().forEach(this::block);
    }

    private void row(Block.Row row) {
        add(row.anchor(), row.cells().stream().map(Block.Cell::content).toList());
    }

    private void definition(Block.Definition definition) {
        definition.terms().forEach(term -> add(definition.anchor(), List.of(term.content())));
        definition.meanings().forEach(meaning -> meaning.blocks().forEach(this::block));
    }
}
