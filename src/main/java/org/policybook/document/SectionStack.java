package org.policybook.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Nests sections by the level of their headings as they come.
final class SectionStack {
    private final List<Block> preamble = new ArrayList<>();
    private final List<Section> top = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(
            Anchor anchor,
            int level,
            boolean appendix,
            List<Inline> heading,
            List<Block> blocks,
            List<Section> sections) {
        Section close() {
            return new Section(anchor, level, appendix, heading, blocks, sections);
        }
    }

    /// The level of the section that is open; 1 before the first, since sections begin at 2.
    int level() {
        return open.isEmpty() ? 1 : open.peek().level();
    }

    /// Where blocks go now.
    List<Block> blocks() {
        return open.isEmpty() ? preamble : open.peek().blocks();
    }

    List<Block> preamble() {
        return preamble;
    }

    void open(Anchor anchor, int level, boolean appendix, List<Inline> heading) {
        closeTo(level);
        open.push(new Open(anchor, level, appendix, heading, new ArrayList<>(), new ArrayList<>()));
    }

    List<Section> finish() {
        closeTo(0);
        return top;
    }

    private void closeTo(int level) {
        while (!open.isEmpty() && open.peek().level() >= level) {
            Section closed = open.pop().close();
            (open.isEmpty() ? top : open.peek().sections()).add(closed);
        }
    }
}
