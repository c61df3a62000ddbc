package org.policybook.intake.edited;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policybook.document.Inline;
import org.policybook.intake.docx.EditedDocument;
import org.policybook.intake.docx.EditedDocument.Form;

/// A paragraph or a table's row of a Word copy.
///
/// @param leaf which one of the source it is, counted from 1; 0 for a new one
/// @param table which table it is a row of, counted from 1; 0 for a paragraph
/// @param cells of a row; of a paragraph its content is the only one
record Seen(int leaf, int number, int table, String style, Form form, List<List<Inline>> cells) {
    private static final Form ROW = new Form(0, 0, false);

    /// @param prefix of the bookmarks that count the places of the source
    static List<Seen> in(EditedDocument document, String prefix) {
        List<Seen> seen = new ArrayList<>();
        Set<Integer> found = new HashSet<>();
        int tables = 0;
        for (EditedDocument.Piece piece : document.pieces()) {
            switch (piece) {
                case EditedDocument.Paragraph paragraph ->
                    seen.add(new Seen(
                            leaf(paragraph.bookmarks(), prefix, found),
                            paragraph.number(),
                            0,
                            paragraph.style(),
                            paragraph.form(),
                            List.of(paragraph.content())));
                case EditedDocument.Table table -> {
                    tables++;
                    for (EditedDocument.Row row : table.rows()) {
                        int leaf = leaf(row.bookmarks(), prefix, found);
                        seen.add(new Seen(leaf, row.number(), tables, "", ROW, row.cells()));
                    }
                }
            }
        }
        return seen;
    }

    private static int leaf(Set<String> bookmarks, String prefix, Set<Integer> found) {
        Pattern place = Pattern.compile(Pattern.quote(prefix) + "(\\d{1,6})");
        return bookmarks.stream()
                .map(place::matcher)
                .filter(name -> name.matches())
                .map(name -> Integer.valueOf(name.group(1)))
                .sorted()
                .filter(found::add)
                .findFirst()
                .orElse(0);
    }

    boolean isRow() {
        return table > 0;
    }

    boolean isItem() {
        return form.list() > 0;
    }

    boolean isHeading() {
        return form.heading() > 0;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(List::isEmpty);
    }

    List<Inline> content() {
        return cells.getFirst();
    }

    /// Whether it is still the same kind of thing.
    boolean isFormedLike(Seen before) {
        return isRow() == before.isRow() && isItem() == before.isItem() && isHeading() == before.isHeading();
    }

    boolean saysSame(Seen before) {
        return cells.size() == before.cells().size()
                && IntStream.range(0, cells.size())
                        .allMatch(i -> same(
                                Token.of(cells.get(i)), Token.of(before.cells().get(i))));
    }

    private static boolean same(List<Token> now, List<Token> before) {
        return now.size() == before.size()
                && IntStream.range(0, now.size()).allMatch(i -> now.get(i).looksSame(before.get(i)));
    }

    /// Programs write the look of a table's header row, which is its style's, into its words: the same row
    /// without it.
    Seen asIn(Seen before) {
        boolean styled = isRow() && isBold() && !before.isBold();
        return styled
                ? saying(cells.stream()
                        .map(cell -> Token.content(
                                Token.of(cell).stream().map(Token::plain).toList()))
                        .toList())
                : this;
    }

    private boolean isBold() {
        return cells.stream()
                .flatMap(cell -> Token.of(cell).stream())
                .filter(token -> !token.text().isBlank())
                .allMatch(Token::isStrong);
    }

    /// All that it says, without its look.
    String words() {
        return cells.stream().map(cell -> Token.text(Token.of(cell))).collect(Collectors.joining("\n"));
    }

    Seen asNew() {
        return asPlace(0);
    }

    Seen asPlace(int place) {
        return new Seen(place, number, table, style, form, cells);
    }

    Seen saying(List<List<Inline>> others) {
        return new Seen(leaf, number, table, style, form, others);
    }
}
