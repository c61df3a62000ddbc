package org.policybook.document;

import java.util.List;

/// A run of text within a block.
public sealed interface Inline {
    /// Words, as a reader sees them: escapes and entities are resolved.
    record Text(String value) implements Inline {}

    /// `*stressed*`
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /// `**strong**`
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /// `~~struck out~~`
    record Strikethrough(List<Inline> content) implements Inline {
        public Strikethrough {
            content = List.copyOf(content);
        }
    }

    /// `` `literal` ``
    record Code(String value) implements Inline {}

    /// `[text](target "title")`; an absent title is empty.
    record Link(LinkTarget target, String title, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /// `![alternative text](source "title")`; an absent title is empty.
    record Image(String source, String alternative, String title) implements Inline {}

    /// `[^label]`
    record FootnoteMark(String label) implements Inline {}

    /// `{{practice-name}}`
    record Parameter(String name) implements Inline {}

    /// A line that ends because the author says so (`\` at its end).
    record HardBreak() implements Inline {}

    /// A line end inside a paragraph, which reads as a space.
    record SoftBreak() implements Inline {}

    /// Raw HTML, kept as written and shown as text.
    record Verbatim(String source) implements Inline {}
}
