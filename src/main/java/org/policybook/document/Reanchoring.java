package org.policybook.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/// Rebuilds a tree with other anchors. The first paragraph of an item or meaning takes the anchor of
/// what it opens.
final class Reanchoring {
    private final IdentityHashMap<Anchor, Anchor> given;

    Reanchoring(IdentityHashMap<Anchor, Anchor> given) {
        this.given = given;
    }

    Policy policy(Policy policy) {
        return new Policy(
                policy.frontMatter(),
                each(policy.preamble(), this::block),
                each(policy.sections(), this::section),
                each(policy.footnotes(), note -> new Footnote(note.label(), each(note.blocks(), this::block))));
    }

    private Section section(Section section) {
        return new Section(
                anchor(section.anchor()),
                section.level(),
                section.appendix(),
                section.heading(),
                each(section.blocks(), this::block),
                each(section.sections(), this::section));
    }

    private Block block(Block block) {
        Anchor anchor = anchor(block.anchor());
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(anchor, paragraph.content());
            case Block.ItemList list ->
                new Block.ItemList(anchor, list.ordered(), list.start(), list.loose(), each(list.items(), this::item));
            case Block.Table table ->
                new Block.Table(anchor, table.columns(), row(table.header()), each(table.rows(), this::row));
            case Block.DefinitionList list ->
                new Block.DefinitionList(anchor, each(list.definitions(), this::definition));
            case Block.Quote quote -> new Block.Quote(anchor, each(quote.blocks(), this::block));
            case Block.CodeBlock code -> new Block.CodeBlock(anchor, code.info(), code.text());
            case Block.Rule rule -> new Block.Rule(anchor);
            case Block.Verbatim verbatim -> new Block.Verbatim(anchor, verbatim.source());
        };
    }

    private Block.Item item(Block.Item item) {
        Anchor anchor = anchor(item.anchor());
        return new Block.Item(anchor, opened(item.blocks(), anchor));
    }

    private Block.Row row(Block.Row row) {
        return new Block.Row(anchor(row.anchor()), row.cells());
    }

    private Block.Definition definition(Block.Definition definition) {
        Anchor anchor = anchor(definition.anchor());
        return new Block.Definition(
                anchor,
                definition.terms(),
                each(definition.meanings(), meaning -> new Block.Meaning(opened(meaning.blocks(), anchor))));
    }

    private List<Block> opened(List<Block> blocks, Anchor anchor) {
        List<Block> rebuilt = each(blocks, this::block);
        if (!rebuilt.isEmpty() && rebuilt.getFirst() instanceof Block.Paragraph opening) {
            List<Block> changed = new ArrayList<>(rebuilt);
            changed.set(0, new Block.Paragraph(anchor, opening.content()));
            return changed;
        }
        return rebuilt;
    }

    private Anchor anchor(Anchor anchor) {
        return given.getOrDefault(anchor, anchor);
    }

    private static <T, R> List<R> each(List<T> values, Function<T, R> rebuild) {
        List<R> rebuilt = new ArrayList<>(values.size());
        for (T value : values) {
            rebuilt.add(rebuild.apply(value));
        }
        return rebuilt;
    }
}
