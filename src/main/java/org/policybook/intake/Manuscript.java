package org.policybook.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policybook.document.Anchor;
import org.policybook.document.Block;
import org.policybook.document.Footnote;
import org.policybook.document.Inline;

/// A document that a reader of its format has already parted into headings, blocks and tables. What its
/// cover, tables and page edges say about it is still to be read: see [ManuscriptIntake].
///
/// @param parts in reading order; each is numbered by its first paragraph, counted from 1
/// @param edges the lines of page headers and footers, each once
/// @param properties what the file's own properties state, by the label they state it under
/// @param parameters the placeholders met in the text
public record Manuscript(
        List<Part> parts,
        List<String> edges,
        Map<String, String> properties,
        Set<String> parameters,
        List<Footnote> footnotes,
        List<Warning> warnings,
        List<Warning> dropped,
        List<Attachment> attachments) {
    public Manuscript {
        parts = List.copyOf(parts);
        edges = List.copyOf(edges);
        properties = Map.copyOf(properties);
        parameters = Set.copyOf(parameters);
        footnotes = List.copyOf(footnotes);
        warnings = List.copyOf(warnings);
        dropped = List.copyOf(dropped);
        attachments = List.copyOf(attachments);
    }

    public sealed interface Part {
        int number();

        /// @param depth 1 for a top section; 0 for the document's title
        /// @param number of its first paragraph
        record Heading(int number, int depth, Anchor anchor, boolean appendix, List<Inline> words, String plain)
                implements Part {
            public Heading {
                words = List.copyOf(words);
            }
        }

        /// Anything but headings and tables.
        ///
        /// @param lines its words as control pages are read, bold ones within `**`
        record Text(int number, Block block, List<String> lines) implements Part {
            public Text {
                lines = List.copyOf(lines);
            }
        }

        /// A table.
        ///
        /// @param rows the words of its cells
        record Grid(int number, Block.Table table, List<List<String>> rows) implements Part {
            public Grid {
                rows = rows.stream().map(List::copyOf).toList();
            }
        }

        /// Where a contents list stood.
        record Contents(int number) implements Part {}
    }
}
