package org.policybook.document;

import java.util.ArrayList;
import java.util.List;

/// The clauses of a policy in reading order. A list, a table and a quotation are told by their parts; an
/// item's text is its own paragraphs, and the items of a list within it are clauses of their own.
public final class Clauses {
    private final List<Clause> clauses = new ArrayList<>();

    private Clauses() {}

    public static List<Clause> of(Policy policy) {
        Clauses found = new Clauses();
        found.blocks(policy.preamble(), List.of());
        policy.sections().forEach(section -> found.section(section, List.of()));
        return List.copyOf(found.clauses);
    }

    private void section(Section section, List<Section> above) {
        List<Section> within = new ArrayList<>(above);
        within.add(section);
        add(section.anchor(), Clause.Kind.HEADING, within, section.title());
        blocks(section.blocks(), within);
        section.sections().forEach(inner -> section(inner, within));
    }

    private void blocks(List<Block> blocks, List<Section> within) {
        blocks.forEach(block -> block(block, within));
    }

    private void block(Block block, List<Section> within) {
        switch (block) {
            case Block.Paragraph paragraph ->
                add(paragraph.anchor(), Clause.Kind.PARAGRAPH, within, PlainText.of(paragraph.content()));
            case Block.ItemList list -> list.items().forEach(item -> item(item, within));
            case Block.Table table -> {
                row(table.header(), within);
                table.rows().forEach(row -> row(row, within));
            }
            case Block.DefinitionList list -> list.definitions().forEach(definition -> definition(definition, within));
            case Block.Quote quote -> add(quote.anchor(), Clause.Kind.QUOTE, within, PlainText.of(quote));
            case Block.CodeBlock code -> add(code.anchor(), Clause.Kind.CODE, within, code.text());
            case Block.Rule rule -> {}
            case Block.Verbatim verbatim -> add(verbatim.anchor(), Clause.Kind.VERBATIM, within, verbatim.source());
        }
    }

    private void item(Block.Item item, List<Section> within) {
        StringBuilder words = new StringBuilder();
        List<Block> own = item.blocks().stream()
                .filter(block -> !(block instanceof Block.ItemList))
                .toList();
        PlainText.addAll(own, words);
        add(item.anchor(), Clause.Kind.ITEM, within, words.toString().strip());
        item.blocks().stream().filter(block -> block instanceof Block.ItemList).forEach(list -> block(list, within));
    }

    private void row(Block.Row row, List<Section> within) {
        List<String> cells =
                row.cells().stream().map(cell -> PlainText.of(cell.content())).toList();
        add(row.anchor(), Clause.Kind.ROW, within, String.join("\t", cells));
    }

    private void definition(Block.Definition definition, List<Section> within) {
        StringBuilder words = new StringBuilder();
        definition.meanings().forEach(meaning -> PlainText.addAll(meaning.blocks(), words));
        String terms = String.join(
                ", ",
                definition.terms().stream()
                        .map(term -> PlainText.of(term.content()))
                        .toList());
        add(
                definition.anchor(),
                Clause.Kind.DEFINITION,
                within,
                terms + ": " + words.toString().strip());
    }

    private void add(Anchor anchor, Clause.Kind kind, List<Section> within, String text) {
        clauses.add(new Clause(anchor.id(), kind, within, text));
    }
}
