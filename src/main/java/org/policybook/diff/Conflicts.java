package org.policybook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.document.Anchor;
import org.policybook.document.Block;
import org.policybook.document.Footnote;
import org.policybook.document.Inline;
import org.policybook.document.Section;
import org.policybook.document.Value;

/// The places where somebody has to choose. A sign stands for each in the merged policy until its text is
/// written, for no part of a policy can hold two texts.
final class Conflicts {
    private static final Anchor NO_MATTER = Anchor.derived("conflict");

    private final String sign;
    private final List<Both> found = new ArrayList<>();

    /// What each has; one of them may have nothing.
    record Both(List<Piece> yours, List<Piece> theirs) {}

    /// @param sign a word that none of the texts has
    Conflicts(String sign) {
        this.sign = sign;
    }

    /// Others of the same kind, to see whether a merge is possible at all.
    Conflicts trial() {
        return new Conflicts(sign);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Both> found() {
        return found;
    }

    /// The number of the conflict whose sign a line has, or -1.
    int in(String line) {
        int at = line.indexOf(sign);
        if (at < 0) {
            return -1;
        }
        String behind = line.substring(at + sign.length());
        return Integer.parseInt(behind.chars()
                .takeWhile(Character::isDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining()));
    }

    /// What stands before the sign, such as the label of an item.
    String label(String line) {
        return line.substring(0, line.indexOf(sign));
    }

    Piece add(List<Piece> yours, List<Piece> theirs) {
        String word = sign + found.size() + "x";
        found.add(new Both(yours, theirs));
        Piece example = yours.isEmpty() ? theirs.getFirst() : yours.getFirst();
        boolean alike = Stream.concat(yours.stream(), theirs.stream())
                .allMatch(piece -> piece.part().getClass().equals(example.part().getClass()));
        Part stand = alike ? stand(example.part(), word) : paragraph(word);
        return new Piece(stand, word, Optional.empty());
    }

    private static Part stand(Part part, String word) {
        return switch (part) {
            case Part.Field field -> new Part.Field(field.name(), Value.Scalar.of(word));
            case Part.Heading(Section section) ->
                new Part.Heading(
                        new Section(NO_MATTER, section.level(), section.appendix(), text(word), List.of(), List.of()));
            case Part.Item item -> new Part.Item(new Block.Item(NO_MATTER, List.of(block(word))), item.listed());
            case Part.Row row ->
                new Part.Row(
                        new Block.Row(NO_MATTER, List.of(new Block.Cell(text(word)))), row.columns(), row.header());
            case Part.Note(Footnote note) -> new Part.Note(new Footnote(note.label(), List.of(block(word))));
            case Part.Whole whole -> paragraph(word);
            case Part.Defined defined -> paragraph(word);
        };
    }

    private static Part paragraph(String word) {
        return new Part.Whole(block(word));
    }

    private static Block block(String word) {
        return new Block.Paragraph(NO_MATTER, text(word));
    }

    private static List<Inline> text(String word) {
        return List.of(new Inline.Text(word));
    }
}
