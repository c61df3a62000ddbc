package org.policybook.render;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policybook.document.Block;
import org.policybook.document.ClauseId;
import org.policybook.document.Policy;
import org.policybook.document.Section;

/// The ids of everything in a policy that a link can lead to.
final class AnchorIds {
    private final Set<ClauseId> ids = new HashSet<>();

    private AnchorIds() {}

    static Set<ClauseId> of(Policy policy) {
        AnchorIds found = new AnchorIds();
        found.blocks(policy.preamble());
        found.sections(policy.sections());
        policy.footnotes().forEach(footnote -> found.blocks(footnote.blocks()));
        return found.ids;
    }

    private void sections(List<Section> sections) {
        for (Section section : sections) {
            ids.add(section.id());
            blocks(section.blocks());
            sections(section.sections());
        }
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        ids.add(block.anchor().id());
        switch (block) {
            case Block.ItemList list -> list.items().forEach(this::item);
            case Block.Table table -> {
                ids.add(table.header().anchor().id());
                table.rows().forEach(row -> ids.add(row.anchor().id()));
            }
            case Block.DefinitionList list -> list.definitions().forEach(this::definition);
            case Block.Quote quote -> blocks(quote.blocks());
            case Block.Paragraph paragraph -> {}
            case Block.CodeBlock code -> {}
            case Block.Rule rule -> {}
            case Block.Verbatim verbatim -> {}
        }
    }

    private void item(Block.Item item) {
        ids.add(item.anchor().id());
        blocks(item.blocks());
    }

    private void definition(Block.Definition definition) {
        ids.add(definition.anchor().id());
        definition.meanings().forEach(meaning -> blocks(meaning.blocks()));
    }
}
