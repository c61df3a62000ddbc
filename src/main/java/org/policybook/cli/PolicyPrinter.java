package org.policybook.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.policybook.document.Block;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.FrontMatter;
import org.policybook.document.LeadIns;
import org.policybook.document.PlainText;
import org.policybook.document.Policy;
import org.policybook.document.Section;

/// Prints a policy for a person at a terminal: numbered headings, wrapped lines, tables in columns.
final class PolicyPrinter {
    private static final String STEP = "   ";

    private final Consumer<String> out;
    private final Map<ClauseId, String> numbers;
    private final List<String> notes;

    /// @param notes what was decided about the text since it was published
    PolicyPrinter(Consumer<String> out, Map<ClauseId, String> numbers, List<String> notes) {
        this.notes = List.copyOf(notes);
        this.out = out;
        this.numbers = numbers;
    }

    void policy(Policy policy, Opened opened) {
        heading(opened);
        policy.frontMatter().summary().ifPresent(summary -> {
            out.accept("");
            Wrapped.lines(summary, "", "").forEach(out);
        });
        blocks(policy.preamble(), "", true);
        policy.sections().forEach(this::section);
    }

    /// The title, and the facts a reader must know to trust the text.
    void heading(Opened opened) {
        FrontMatter facts = opened.parsed().policy().frontMatter();
        String title = facts.title().orElse(opened.name());
        out.accept(title);
        out.accept("=".repeat(title.codePointCount(0, title.length())));
        out.accept(facts(opened, facts));
        facts.approvedBy()
                .ifPresent(by -> out.accept("Approved by %s%s"
                        .formatted(by, facts.approvedOn().map(on -> ", " + on).orElse(""))));
        notes.forEach(note -> Wrapped.lines(note, "! ", "  ").forEach(out));
    }

    private static String facts(Opened opened, FrontMatter facts) {
        StringBuilder line = new StringBuilder(opened.name());
        opened.reading().ifPresent(reading -> line.append(" · ").append(reading.status()));
        facts.reference().ifPresent(reference -> line.append(" · ").append(reference));
        facts.effectiveFrom().ifPresent(from -> line.append(" · from ").append(from));
        facts.reviewDue().ifPresent(due -> line.append(" · review due ").append(due));
        return line.toString();
    }

    void section(Section section) {
        out.accept("");
        out.accept((numbers.getOrDefault(section.id(), "") + "  " + section.title()).strip());
        blocks(section.blocks(), "", true);
        section.sections().forEach(this::section);
    }

    /// One clause under its section's heading, with the words that lead into it; a heading is its section.
    void clause(Clause clause, LeadIns leadIns) {
        if (clause.kind() == Clause.Kind.HEADING) {
            section(clause.within().getLast());
            return;
        }
        out.accept("");
        if (!clause.within().isEmpty()) {
            Section section = clause.within().getLast();
            String path = clause.within().stream().map(Section::title).collect(Collectors.joining(" › "));
            out.accept((numbers.getOrDefault(section.id(), "") + "  " + path).strip());
            out.accept("");
        }
        leadIns.of(clause.id()).ifPresent(words -> wrapped(words, "", ""));
        String mark = clause.kind() == Clause.Kind.ITEM ? "• " : "";
        wrapped(clause.text(), mark, " ".repeat(mark.length()));
    }

    private void blocks(List<Block> blocks, String indent, boolean apart) {
        for (Block block : blocks) {
            if (apart) {
                out.accept("");
            }
            block(block, indent);
        }
    }

    private void block(Block block, String indent) {
        switch (block) {
            case Block.Paragraph paragraph -> wrapped(PlainText.of(paragraph.content()), indent, indent);
            case Block.ItemList list -> list(list, indent);
            case Block.Table table -> table(table, indent);
            case Block.DefinitionList list -> list.definitions().forEach(definition -> definition(definition, indent));
            case Block.Quote quote -> blocks(quote.blocks(), indent + "| ", false);
            case Block.CodeBlock code -> code.text().lines().forEach(line -> out.accept(indent + STEP + line));
            case Block.Rule rule -> out.accept(indent + "-".repeat(20));
            case Block.Verbatim verbatim -> verbatim.source().lines().forEach(line -> out.accept(indent + line));
        }
    }

    private void wrapped(String text, String first, String rest) {
        Wrapped.lines(text, first, rest).forEach(out);
    }

    private void list(Block.ItemList list, String indent) {
        int number = list.start();
        for (Block.Item item : list.items()) {
            String mark = indent + (list.ordered() ? number++ + ". " : "• ");
            String hanging = indent + " ".repeat(mark.length() - indent.length());
            List<Block> rest = item.blocks();
            if (!rest.isEmpty() && rest.getFirst() instanceof Block.Paragraph opening) {
                wrapped(PlainText.of(opening.content()), mark, hanging);
                rest = rest.subList(1, rest.size());
            } else {
                out.accept(mark.stripTrailing());
            }
            blocks(rest, hanging, false);
        }
    }

    private void table(Block.Table table, String indent) {
        TextTable columns = new TextTable(cells(table.header()));
        table.rows().forEach(row -> columns.row((Object[]) cells(row)));
        columns.lines().forEach(line -> out.accept(indent + line));
    }

    private static String[] cells(Block.Row row) {
        return row.cells().stream().map(cell -> PlainText.of(cell.content())).toArray(String[]::new);
    }

    private void definition(Block.Definition definition, String indent) {
        definition.terms().forEach(term -> out.accept(indent + PlainText.of(term.content())));
        definition.meanings().forEach(meaning -> blocks(meaning.blocks(), indent + STEP, false));
    }
}
