package org.policybook.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policybook.document.Block;
import org.policybook.document.PlainText;
import org.policybook.document.Section;

/// The policy's own reference number, written otherwise in its table of changes.
final class ReferenceDiffers implements Rule {
    private static final Pattern NUMBER_COLUMN = Pattern.compile(
            "(?i)(?:policy|document)? ?(?:number|no\\.?|ref(?:erence)?(?: number| no\\.?)?)|policy ref.*");
    private static final Pattern HISTORY =
            Pattern.compile("(?i)\\b(?:history|changes?|amendments?|version control|revisions?)\\b");
    private static final Pattern CODE = Pattern.compile(".*\\d.*");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "reference-differs",
                "A policy that goes by two numbers is filed twice and found once.",
                "Use the number of the register in both places; if it was renumbered, say so in the table of changes.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        text.frontMatter()
                .reference()
                .ifPresent(reference -> sections(text.policy().sections(), reference, notes));
    }

    private static void sections(List<Section> sections, String reference, Notes notes) {
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Table table && isHistory(section, table)) {
                    table(table, reference, notes);
                }
            }
            sections(section.sections(), reference, notes);
        }
    }

    private static boolean isHistory(Section section, Block.Table table) {
        return HISTORY.matcher(section.title()).find()
                || table.header().cells().stream()
                        .anyMatch(cell -> HISTORY.matcher(words(cell)).find());
    }

    private static void table(Block.Table table, String reference, Notes notes) {
        List<Block.Cell> header = table.header().cells();
        IntStream.range(0, header.size())
                .filter(column ->
                        NUMBER_COLUMN.matcher(words(header.get(column))).matches())
                .forEach(column -> table.rows().forEach(row -> {
                    String code = words(row.cells().get(column));
                    if (CODE.matcher(code).matches() && code.length() > 3 && !same(code, reference)) {
                        notes.at(
                                row.anchor().id(),
                                "The table of changes gives the number \"%s\", the control page \"%s\"."
                                        .formatted(code, reference));
                    }
                }));
    }

    private static String words(Block.Cell cell) {
        return PlainText.of(cell.content()).strip();
    }

    private static boolean same(String code, String reference) {
        return bare(code).startsWith(bare(reference)) || bare(reference).startsWith(bare(code));
    }

    private static String bare(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
