package org.policybook.diff;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.policybook.document.Anchor;
import org.policybook.document.Block;
import org.policybook.document.Footnote;
import org.policybook.document.FrontMatter;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;
import org.policybook.document.Section;
import org.policybook.document.Value;

/// Writes parts of a policy as they stand in its canonical text.
final class PartText {
    private static final Anchor NO_MATTER = Anchor.derived("part");
    private static final String BULLET = "- ";
    private static final String FENCE = "---\n";

    private PartText() {}

    /// The words with their marks, whatever the part's shape: equal when nobody reworded it.
    static String words(Part part) {
        return switch (part) {
            case Part.Heading heading -> section(heading.shaped(2, false));
            case Part.Item item -> item(item.item(), true);
            case Part.Field field -> field(field);
            case Part.Whole whole -> block(whole.block());
            case Part.Row row -> row(row.row());
            case Part.Defined defined -> block(new Block.DefinitionList(NO_MATTER, List.of(defined.definition())));
            case Part.Note note -> note(note.note());
        };
    }

    /// The lines as they stand in the text, an item with a label such as `3. `.
    static List<String> lines(Part part, String label) {
        return switch (part) {
            case Part.Heading heading -> section(heading.section()).lines().toList();
            case Part.Item item ->
                (label + item(item.item(), item.listed().loose()).replace("\n", "\n" + " ".repeat(label.length())))
                        .lines()
                        .map(String::stripTrailing)
                        .toList();
            case Part.Field field -> words(field).lines().toList();
            case Part.Whole whole -> words(whole).lines().toList();
            case Part.Row row -> words(row).lines().toList();
            case Part.Defined defined -> words(defined).lines().toList();
            case Part.Note note -> words(note).lines().toList();
        };
    }

    private static String item(Block.Item item, boolean loose) {
        Block.ItemList list = new Block.ItemList(NO_MATTER, false, 0, loose, List.of(item));
        return block(list)
                .lines()
                .map(line -> line.isEmpty() ? line : line.substring(Math.min(BULLET.length(), line.length())))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Block.Row row) {
        List<Block.Alignment> columns = Collections.nCopies(row.cells().size(), Block.Alignment.UNSET);
        return block(new Block.Table(NO_MATTER, columns, row, List.of()))
                .lines()
                .findFirst()
                .orElse("");
    }

    private static String field(Part.Field field) {
        Value.Fields one = new Value.Fields(Map.of(field.name(), field.value()));
        String text = PolicyText.format(new Policy(new FrontMatter(one), List.of(), List.of(), List.of()));
        return text.substring(FENCE.length(), text.length() - FENCE.length()).stripTrailing();
    }

    private static String block(Block block) {
        return body(new Policy(FrontMatter.EMPTY, List.of(block), List.of(), List.of()));
    }

    private static String section(Section section) {
        return body(new Policy(FrontMatter.EMPTY, List.of(), List.of(section), List.of()));
    }

    private static String note(Footnote note) {
        return body(new Policy(FrontMatter.EMPTY, List.of(), List.of(), List.of(note)));
    }

    private static String body(Policy policy) {
        String text = PolicyText.format(policy).substring(2 * FENCE.length());
        return text.startsWith("\n") ? text.substring(1).stripTrailing() : text.stripTrailing();
    }
}
