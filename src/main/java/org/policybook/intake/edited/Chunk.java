package org.policybook.intake.edited;

import java.util.ArrayList;
import java.util.List;
import org.policybook.document.Block;
import org.policybook.document.Policy;
import org.policybook.document.Section;

/// A heading, or a block that stands in a section, with the places it takes in the Word copy.
sealed interface Chunk {
    int first();

    int last();

    /// @param section the section it heads, with all that stands in it
    record Head(int first, Section section) implements Chunk {
        @Override
        public int last() {
            return first;
        }
    }

    record Body(int first, int last, Block block) implements Chunk {}

    static List<Chunk> of(Policy policy) {
        List<Chunk> chunks = new ArrayList<>();
        bodies(policy.preamble(), chunks);
        sections(policy.sections(), chunks);
        return chunks;
    }

    private static int next(List<Chunk> chunks) {
        return chunks.isEmpty() ? 1 : chunks.getLast().last() + 1;
    }

    private static void bodies(List<Block> blocks, List<Chunk> chunks) {
        for (Block block : blocks) {
            int first = next(chunks);
            chunks.add(new Body(first, first + Leaves.count(block) - 1, block));
        }
    }

    private static void sections(List<Section> sections, List<Chunk> chunks) {
        for (Section section : sections) {
            chunks.add(new Head(next(chunks), section));
            bodies(section.blocks(), chunks);
            sections(section.sections(), chunks);
        }
    }
}
