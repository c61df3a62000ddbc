package org.policybook.document;

import java.util.List;

/// The words of a text without its marks: what is compared, searched and read aloud. Breaks read as one
/// space, a parameter as it is written, a footnote mark as nothing.
public final class PlainText {
    private PlainText() {}

    public static String of(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        content.forEach(inline -> add(inline, words));
        return words.toString().strip();
    }

    /// The words of a block, its parts (items, rows, paragraphs) parted by line ends.
    public static String of(Block block) {
        StringBuilder words = new StringBuilder();
        add(block, words);
        return words.toString().strip();
    }

    /// The words of several blocks, parted by line ends.
    public static String ofAll(List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        addAll(blocks, words);
        return words.toString().strip();
    }

    private static void add(Block block, StringBuilder words) {
        switch (block) {
            case Block.Paragraph paragraph -> line(paragraph.content(), words);
            case Block.ItemList list -> list.items().forEach(item -> addAll(item.blocks(), words));
            case Block.Table table -> {
                row(table.header(), words);
                table.rows().forEach(row -> row(row, words));
            }
            case Block.DefinitionList list -> list.definitions().forEach(definition -> definition(definition, words));
            case Block.Quote quote -> addAll(quote.blocks(), words);
            case Block.CodeBlock code -> words.append(code.text()).append('\n');
            case Block.Rule rule -> {}
            case Block.Verbatim verbatim -> words.append(verbatim.source()).append('\n');
        }
    }

    static void addAll(List<Block> blocks, StringBuilder words) {
        blocks.forEach(block -> add(block, words));
    }

    private static void definition(Block.Definition definition, StringBuilder words) {
        definition.terms().forEach(term -> line(term.content(), words));
        definition.meanings().forEach(meaning -> addAll(meaning.blocks(), words));
    }

    private static void row(Block.Row row, StringBuilder words) {
        row.cells().forEach(cell -> words.append(of(cell.content())).append('\t'));
        words.append('\n');
    }

    private static void line(List<Inline> content, StringBuilder words) {
        words.append(of(content)).append('\n');
    }

    static void add(Inline inline, StringBuilder words) {
        switch (inline) {
            case Inline.Text text -> words.append(text.value());
            case Inline.Emphasis emphasis -> emphasis.content().forEach(part -> add(part, words));
            case Inline.Strong strong -> strong.content().forEach(part -> add(part, words));
            case Inline.Strikethrough struck -> struck.content().forEach(part -> add(part, words));
            case Inline.Code code -> words.append(code.value());
            case Inline.Link link -> link.content().forEach(part -> add(part, words));
            case Inline.Image image -> words.append(image.alternative());
            case Inline.FootnoteMark mark -> {}
            case Inline.Parameter parameter ->
                words.append("{{").append(parameter.name()).append("}}");
            case Inline.HardBreak hard -> words.append(' ');
            case Inline.SoftBreak soft -> words.append(' ');
            case Inline.Verbatim verbatim -> words.append(verbatim.source());
        }
    }
}
