package org.policybook.render.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.Block;
import org.policybook.document.ClauseId;
import org.policybook.document.Policy;
import org.policybook.document.Section;

/// Tells which clause a block within an item, a definition or a quotation belongs to. Such a block has an
/// id of its own and is no clause of its own.
final class ClauseOwners {
    private final Map<ClauseId, ClauseId> owners = new HashMap<>();

    private ClauseOwners() {}

    /// The clauses by the ids of the blocks in them.
    static Map<ClauseId, ClauseId> of(Policy policy) {
        ClauseOwners found = new ClauseOwners();
        found.free(policy.preamble());
        policy.sections().forEach(found::section);
        return Map.copyOf(found.owners);
    }

    private void section(Section section) {
        free(section.blocks());
        section.sections().forEach(this::section);
    }

    private void free(List<Block> blocks) {
        blocks.forEach(block -> block(block, block.anchor().id()));
    }

    private void owned(List<Block> blocks, ClauseId owner) {
        for (Block block : blocks) {
            owners.put(block.anchor().id(), owner);
            block(block, owner);
        }
    }

    /// A list's items are clauses wherever it stands, but within a quotation.
    private void block(Block block, ClauseId owner) {
        switch (block) {
            case Block.ItemList list -> list.items().forEach(item -> item(item));
            case Block.DefinitionList list ->
                list.definitions()
                        .forEach(definition -> definition
                                .meanings()
                                .forEach(meaning -> owned(
                                        meaning.blocks(), definition.anchor().id())));
            case Block.Quote quote -> quote(quote.blocks(), owner);
            case Block.Paragraph paragraph -> {}
            case Block.Table table -> {}
            case Block.CodeBlock code -> {}
            case Block.Rule rule -> {}
            case Block.Verbatim verbatim -> {}
        }
    }

    private void item(Block.Item item) {
        for (Block block : item.blocks()) {
            if (block instanceof Block.ItemList) {
                block(block, item.anchor().id());
            } else {
                owned(List.of(block), item.anchor().id());
            }
        }
    }

    private void quote(List<Block> blocks, ClauseId owner) {
        owned(blocks, owner);
        blocks.stream()
                .filter(block -> block instanceof Block.ItemList)
                .map(Block.ItemList.class::cast)
                .flatMap(list -> list.items().stream())
                .forEach(item -> {
                    owners.put(item.anchor().id(), owner);
                    quote(item.blocks(), owner);
                });
    }
}
