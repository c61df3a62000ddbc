package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import org.policybook.document.Anchor;
import org.policybook.document.Block;
import org.policybook.document.Inline;
import org.policybook.document.Section;

/// Nests sections by their depth.
final class SectionTree {
    /// Policies begin at `##`: `#` is the title's.
    private static final int LEVEL_OF_TOP = 2;
    private static final int DEEPEST_LEVEL = 6;

    private final List<Part> parts;
    private int at;

    /// A section with its depth, without those within it.
    record Part(int depth, Anchor anchor, boolean appendix, List<Inline> heading, List<Block> blocks) {}

    private SectionTree(List<Part> parts) {
        this.parts = parts;
    }

    static List<Section> of(List<Part> parts) {
        return new SectionTree(parts).below(0, LEVEL_OF_TOP);
    }

    /// A level that the document skips is closed up; one too deep for the format stands beside its parent.
    private List<Section> below(int depth, int level) {
        List<Section> sections = new ArrayList<>();
        while (at < parts.size() && parts.get(at).depth() > depth) {
            Part part = parts.get(at);
            at++;
            List<Section> inner = level < DEEPEST_LEVEL ? below(part.depth(), level + 1) : List.of();
            sections.add(new Section(part.anchor(), level, part.appendix(), part.heading(), part.blocks(), inner));
        }
        return sections;
    }
}
