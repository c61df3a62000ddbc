package org.policybook.document;

import java.util.List;

/// A heading with what stands under it. Numbers are never part of it: see [Numbering].
///
/// @param level the number of `#` the author wrote, 1 to 6; policies use 2 to 6
/// @param appendix whether the heading is marked `{.appendix}`
/// @param blocks what stands before the first section within
public record Section(
        Anchor anchor, int level, boolean appendix, List<Inline> heading, List<Block> blocks, List<Section> sections) {
    public Section {
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    public ClauseId id() {
        return anchor.id();
    }

    /// The heading's words.
    public String title() {
        return PlainText.of(heading);
    }
}
