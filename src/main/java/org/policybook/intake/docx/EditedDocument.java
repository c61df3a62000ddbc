package org.policybook.intake.docx;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policybook.document.Block;
import org.policybook.document.Inline;
import org.policybook.intake.Attachment;

/// A Word document as it stands, without guessing what its author meant: for a file whose paragraphs are
/// known by their bookmarks.
///
/// @param notes footnotes by the labels that their marks in the text carry
/// @param properties the file's own properties, those its authors defined included
/// @param remarks the comments made in Word, in reading order
/// @param pictures those shown in it, under the paths that it has for them
/// @param tracked whether the file holds tracked changes
public record EditedDocument(
        List<Piece> pieces,
        Map<String, List<Block>> notes,
        Map<String, String> properties,
        List<Remark> remarks,
        List<Attachment> pictures,
        boolean tracked) {
    public EditedDocument {
        pieces = List.copyOf(pieces);
        notes = Map.copyOf(notes);
        properties = Map.copyOf(properties);
        remarks = List.copyOf(remarks);
        pictures = List.copyOf(pictures);
    }

    /// What stands in the body, in reading order.
    public sealed interface Piece {}

    /// @param number of the paragraph, counted from 1
    /// @param style its style's name, in lower case
    public record Paragraph(int number, Set<String> bookmarks, String style, Form form, List<Inline> content)
            implements Piece {
        public Paragraph {
            bookmarks = Set.copyOf(bookmarks);
            content = List.copyOf(content);
        }
    }

    public record Table(List<Row> rows) implements Piece {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /// @param number of the paragraph that it begins with
    public record Row(int number, Set<String> bookmarks, List<List<Inline>> cells) {
        public Row {
            bookmarks = Set.copyOf(bookmarks);
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /// What a paragraph is by its style and numbering.
    ///
    /// @param heading its depth, from 1; 0 for text
    /// @param list how deep its list lies, from 1; 0 for none
    /// @param ordered whether its list is numbered
    public record Form(int heading, int list, boolean ordered) {}
}
