package org.policybook.document;

import java.util.List;

/// A part of a section that stands on lines of its own. Each is a clause with an id.
///
/// The first paragraph of a list item or of a definition's meaning belongs to that item's clause and
/// carries the item's id: a reader points at the item, not at the paragraph in it.
public sealed interface Block {
    Anchor anchor();

    record Paragraph(Anchor anchor, List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /// A bulleted or numbered list.
    ///
    /// @param start the number of the first item of an ordered list; 0 for a bulleted one
    /// @param loose whether blank lines part the items
    record ItemList(Anchor anchor, boolean ordered, int start, boolean loose, List<Item> items) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    record Item(Anchor anchor, List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /// A table with one header row. Every row has as many cells as there are columns.
    record Table(Anchor anchor, List<Alignment> columns, Row header, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    enum Alignment {
        UNSET,
        LEFT,
        CENTRE,
        RIGHT
    }

    record Row(Anchor anchor, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Cell(List<Inline> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /// Terms and what they mean: the defined terms of the policy.
    record DefinitionList(Anchor anchor, List<Definition> definitions) implements Block {
        public DefinitionList {
            definitions = List.copyOf(definitions);
        }
    }

    /// One or more terms that share their meanings; each meaning is a list of blocks.
    record Definition(Anchor anchor, List<Term> terms, List<Meaning> meanings) {
        public Definition {
            terms = List.copyOf(terms);
            meanings = List.copyOf(meanings);
        }
    }

    record Term(List<Inline> content) {
        public Term {
            content = List.copyOf(content);
        }
    }

    record Meaning(List<Block> blocks) {
        public Meaning {
            blocks = List.copyOf(blocks);
        }
    }

    record Quote(Anchor anchor, List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /// A fenced literal text; `info` is what stands behind the opening fence.
    record CodeBlock(Anchor anchor, String info, String text) implements Block {}

    /// A line across the page.
    record Rule(Anchor anchor) implements Block {}

    /// What the parser does not understand, kept as written and shown as text.
    record Verbatim(Anchor anchor, String source) implements Block {}
}
