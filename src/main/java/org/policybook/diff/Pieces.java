package org.policybook.diff;

import java.util.ArrayList;
import java.util.List;
import org.policybook.document.Block;
import org.policybook.document.Policy;
import org.policybook.document.Section;
import org.policybook.document.Value;

/// Takes a policy apart, in reading order.
final class Pieces {
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces() {}

    /// Sections and blocks; an item of a list and a row of a table are pieces of their own.
    static List<Piece> ofBody(Policy policy) {
        Pieces found = new Pieces();
        found.blocks(policy.preamble());
        policy.sections().forEach(found::section);
        return List.copyOf(found.pieces);
    }

    static List<Piece> ofBlocks(List<Block> blocks) {
        Pieces found = new Pieces();
        found.blocks(blocks);
        return List.copyOf(found.pieces);
    }

    static List<Piece> ofFields(Value.Fields fields) {
        Pieces found = new Pieces();
        fields.entries().forEach((name, value) -> found.add(new Part.Field(name, value)));
        return List.copyOf(found.pieces);
    }

    static List<Piece> ofNotes(Policy policy) {
        Pieces found = new Pieces();
        policy.footnotes().forEach(note -> found.add(new Part.Note(note)));
        return List.copyOf(found.pieces);
    }

    private void add(Part part) {
        pieces.add(Piece.of(part));
    }

    private void section(Section section) {
        Part.Heading heading = new Part.Heading(section);
        add(new Part.Heading(heading.shaped(section.level(), section.appendix())));
        blocks(section.blocks());
        section.sections().forEach(this::section);
    }

    private void blocks(List<Block> blocks) {
        boolean behindList = false;
        for (Block block : blocks) {
            block(block, behindList);
            behindList = block instanceof Block.ItemList;
        }
    }

    private void block(Block block, boolean behindList) {
        switch (block) {
            case Block.ItemList list -> list(list, behindList);
            case Block.Table table -> {
                add(new Part.Row(table.header(), table.columns(), true));
                table.rows().forEach(row -> add(new Part.Row(row, table.columns(), false)));
            }
            case Block.DefinitionList list ->
                list.definitions().forEach(definition -> add(new Part.Defined(definition)));
            case Block.Paragraph paragraph -> add(new Part.Whole(paragraph));
            case Block.Quote quote -> add(new Part.Whole(quote));
            case Block.CodeBlock code -> add(new Part.Whole(code));
            case Block.Rule rule -> add(new Part.Whole(rule));
            case Block.Verbatim verbatim -> add(new Part.Whole(verbatim));
        }
    }

    private void list(Block.ItemList list, boolean behindList) {
        boolean continues = false;
        for (Block.Item item : list.items()) {
            add(new Part.Item(
                    item,
                    new Part.Item.Listed(
                            list.ordered(), list.start(), list.loose(), continues, behindList && !continues)));
            continues = true;
        }
    }
}
