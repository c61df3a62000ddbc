package org.policybook.intake.edited;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.policybook.document.Block;
import org.policybook.document.Section;

/// Nests sections by the level of their headings as they come.
final class Sections {
    private final List<Block> preamble = new ArrayList<>();
    private final List<Section> top = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(Section head, List<Block> blocks, List<Section> sections) {
        Section close() {
            return new Section(head.anchor(), head.level(), head.appendix(), head.heading(), blocks, sections);
        }
    }

    /// @param head without what stands in it
    void open(Section head) {
        closeTo(head.level());
        open.push(new Open(head, new ArrayList<>(), new ArrayList<>()));
    }

    void add(Block block) {
        (open.isEmpty() ? preamble : open.element().blocks()).add(block);
    }

    List<Block> preamble() {
        return preamble;
    }

    List<Section> finish() {
        closeTo(0);
        return top;
    }

    private void closeTo(int level) {
        while (!open.isEmpty() && open.element().head().level() >= level) {
            Section closed = open.pop().close();
            (open.isEmpty() ? top : open.element().sections()).add(closed);
        }
    }
}
