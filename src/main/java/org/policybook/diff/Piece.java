package org.policybook.diff;

import java.util.Optional;
import org.policybook.document.Block;

/// A part with its words and the name by which another text has the same part.
///
/// @param name a clause id, the name of a field, the label of a footnote; empty for a line across the page
record Piece(Part part, String words, Optional<String> name) {
    static Piece of(Part part) {
        return new Piece(part, PartText.words(part), name(part));
    }

    private static Optional<String> name(Part part) {
        return switch (part) {
            case Part.Field field -> Optional.of(field.name());
            case Part.Heading heading -> Optional.of(heading.section().id().value());
            case Part.Whole(Block.Rule rule) -> Optional.empty();
            case Part.Whole(Block block) -> Optional.of(block.anchor().id().value());
            case Part.Item item -> Optional.of(item.item().anchor().id().value());
            case Part.Row row -> Optional.of(row.row().anchor().id().value());
            case Part.Defined defined ->
                Optional.of(defined.definition().anchor().id().value());
            case Part.Note note -> Optional.of(note.note().label());
        };
    }

    /// Whether nobody reworded it; it may have another shape.
    boolean says(Piece other) {
        return part.getClass().equals(other.part.getClass()) && words.equals(other.words);
    }

    /// Whether only its line breaks are others.
    boolean readsLike(Piece other) {
        return part.getClass().equals(other.part.getClass()) && onOneLine(words).equals(onOneLine(other.words));
    }

    private static String onOneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    boolean isHeading() {
        return part instanceof Part.Heading;
    }

    /// Whether parts behind it stand under it: a section's heading, a table's first row.
    boolean isAbove(Piece other) {
        return isHeading() || (part instanceof Part.Row row && row.header() && other.part instanceof Part.Row);
    }
}
