package org.policybook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Rebuilds a tree with other inlines in the place of some. Anchors stay.
final class InlineRewriting {
    private final UnaryOperator<Inline> rewrite;

    InlineRewriting(UnaryOperator<Inline> rewrite) {
        this.rewrite = rewrite;
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
                section.anchor(),
                section.level(),
                section.appendix(),
                inlines(section.heading()),
                each(section.blocks(), this::block),
                each(section.sections(), this::section));
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(paragraph.anchor(), inlines(paragraph.content()));
            case Block.ItemList list ->
                new Block.ItemList(
                        list.anchor(), list.ordered(), list.start(), list.loose(), each(list.items(), this::item));
            case Block.Table table ->
                new Block.Table(table.anchor(), table.columns(), row(table.header()), each(table.rows(), this::row));
            case Block.DefinitionList list ->
                new Block.DefinitionList(list.anchor(), each(list.definitions(), this::definition));
            case Block.Quote quote -> new Block.Quote(quote.anchor(), each(quote.blocks(), this::block));
            case Block.CodeBlock code -> code;
            case Block.Rule rule -> rule;
            case Block.Verbatim verbatim -> verbatim;
        };
    }

    private Block.Item item(Block.Item item) {
        return new Block.Item(item.anchor(), each(item.blocks(), this::block));
    }

    private Block.Row row(Block.Row row) {
        return new Block.Row(row.anchor(), each(row.cells(), cell -> new Block.Cell(inlines(cell.content()))));
    }

    private Block.Definition definition(Block.Definition definition) {
        return new Block.Definition(
                definition.anchor(),
                each(definition.terms(), term -> new Block.Term(inlines(term.content()))),
                each(definition.meanings(), meaning -> new Block.Meaning(each(meaning.blocks(), this::block))));
    }

    private List<Inline> inlines(List<Inline> content) {
        return each(content, this::inline);
    }

    private Inline inline(Inline inline) {
        return switch (rewrite.apply(inline)) {
            case Inline.Emphasis emphasis -> new Inline.Emphasis(inlines(emphasis.content()));
            case Inline.Strong strong -> new Inline.Strong(inlines(strong.content()));
            case Inline.Strikethrough struck -> new Inline.Strikethrough(inlines(struck.content()));
            case Inline.Link link -> new Inline.Link(link.target(), link.title(), inlines(link.content()));
            case Inline leaf -> leaf;
        };
    }

    private static <T, R> List<R> each(List<T> values, Function<T, R> rebuild) {
        List<R> rebuilt = new ArrayList<>(values.size());
        for (T value : values) {
            rebuilt.add(rebuild.apply(value));
        }
        return rebuilt;
    }
}
