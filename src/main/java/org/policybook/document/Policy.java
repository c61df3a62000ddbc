package org.policybook.document;

import java.util.List;

/// A policy as a tree: what its front matter says, what stands before the first heading, its sections
/// and its footnotes. Immutable.
public record Policy(FrontMatter frontMatter, List<Block> preamble, List<Section> sections, List<Footnote> footnotes) {
    public Policy {
        preamble = List.copyOf(preamble);
        sections = List.copyOf(sections);
        footnotes = List.copyOf(footnotes);
    }

    public Policy with(FrontMatter other) {
        return new Policy(other, preamble, sections, footnotes);
    }
}
