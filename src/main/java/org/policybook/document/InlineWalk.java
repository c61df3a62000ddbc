package org.policybook.document;

import java.util.List;
import java.util.function.BiConsumer;

/// Visits every inline of a policy, outermost first, with the id of the clause it stands in.
final class InlineWalk {
    private final BiConsumer<ClauseId, Inline> visitor;

    private InlineWalk(BiConsumer<ClauseId, Inline> visitor) {
        this.visitor = visitor;
    }

    static void over(Policy policy, BiConsumer<ClauseId, Inline> visitor) {
        InlineWalk walk = new InlineWalk(visitor);
        walk.blocks(policy.preamble());
        policy.sections().forEach(walk::section);
        policy.footnotes().forEach(note -> walk.blocks(note.blocks()));
    }

    private void section(Section section) {
        inlines(section.id(), section.heading());
        blocks(section.blocks());
        section.sections().forEach(this::section);
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> inlines(paragraph.anchor().id(), paragraph.content());
            case Block.ItemList list -> list.items().forEach(item -> blocks(item.blocks()));
            case Block.Table table -> {
                row(table.header());
                table.rows().forEach(this::row);
            }
            case Block.DefinitionList list -> list.definitions().forEach(this::definition);
            case Block.Quote quote -> blocks(quote.blocks());
            case Block.CodeBlock code -> {}
            case Block.Rule rule -> {}
            case Block.Verbatim verbatim -> {}
        }
    }

    private void row(Block.Row row) {
        row.cells().forEach(cell -> inlines(row.anchor().id(), cell.content()));
    }

    private void definition(Block.Definition definition) {
        definition.terms().forEach(term -> inlines(definition.anchor().id(), term.content()));
        definition.meanings().forEach(meaning -> blocks(meaning.blocks()));
    }

    private void inlines(ClauseId clause, List<Inline> content) {
        for (Inline inline : content) {
            visitor.accept(clause, inline);
            switch (inline) {
                case Inline.Emphasis emphasis -> inlines(clause, emphasis.content());
                case Inline.Strong strong -> inlines(clause, strong.content());
                case Inline.Strikethrough struck -> inlines(clause, struck.content());
                case Inline.Link link -> inlines(clause, link.content());
                case Inline leaf -> {}
            }
        }
    }
}
