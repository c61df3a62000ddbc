package org.policybook.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policybook.document.Block;
import org.policybook.document.PlainText;

/// The words of a table, as a form that was filled in is recognised by them.
record TableWords(List<String> header, List<List<String>> rows) {
    private static final Set<String> MARKS = Set.of("x", "✓", "✔", "☒", "☑", "yes", "y");

    static TableWords of(Block.Table table) {
        return new TableWords(
                words(table.header()),
                table.rows().stream().map(TableWords::words).toList());
    }

    private static List<String> words(Block.Row row) {
        return row.cells().stream()
                .map(cell -> PlainText.of(cell.content()).strip())
                .toList();
    }

    /// Letters and digits alone: what makes two labels the same.
    static String key(String words) {
        return words.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    static boolean isMark(String cell) {
        return MARKS.contains(cell.toLowerCase(Locale.ROOT));
    }

    /// The first column behind the labels whose heading fits.
    Optional<Integer> column(Predicate<String> heading) {
        return IntStream.range(1, header.size())
                .filter(i -> heading.test(header.get(i).toLowerCase(Locale.ROOT)))
                .boxed()
                .findFirst();
    }

    Optional<Integer> column(Pattern heading) {
        return column(heading.asPredicate());
    }

    /// A text as a YAML scalar.
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
