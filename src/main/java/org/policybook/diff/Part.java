package org.policybook.diff;

import java.util.List;
import org.policybook.document.Block;
import org.policybook.document.Footnote;
import org.policybook.document.Section;
import org.policybook.document.Value;

/// A part of a policy that one person can change while another changes its neighbours: a fact, a heading,
/// a paragraph, an item of a list, a row of a table, a definition or a footnote.
///
/// A part has words and a shape. The shape is what its place gives it, such as the level of a heading or
/// the bullet of an item: whoever renumbers a list does not reword its items.
sealed interface Part {
    /// The same words in the shape of another part of the same kind; most kinds have one shape only.
    default Part shapedLike(Part other) {
        return this;
    }

    default boolean isShapedLike(Part other) {
        return true;
    }

    record Field(String name, Value value) implements Part {}

    /// @param section the section without what stands in it
    record Heading(Section section) implements Part {
        @Override
        public Part shapedLike(Part other) {
            return other instanceof Heading(Section shape)
                    ? new Heading(shaped(shape.level(), shape.appendix()))
                    : this;
        }

        @Override
        public boolean isShapedLike(Part other) {
            return other instanceof Heading(Section shape)
                    && shape.level() == section.level()
                    && shape.appendix() == section.appendix();
        }

        Section shaped(int level, boolean appendix) {
            return new Section(section.anchor(), level, appendix, section.heading(), List.of(), List.of());
        }
    }

    /// A block that is no list and no table.
    record Whole(Block block) implements Part {}

    /// An item of a list, with the lists in it.
    record Item(Block.Item item, Listed listed) implements Part {
        /// How the list around an item is written.
        ///
        /// @param start the number of the first item of an ordered list
        /// @param continues whether an item of the same list stands before it
        /// @param parted whether it begins a list right behind another one
        record Listed(boolean ordered, int start, boolean loose, boolean continues, boolean parted) {
            boolean looksLike(Listed other) {
                return ordered == other.ordered && loose == other.loose;
            }
        }

        @Override
        public Part shapedLike(Part other) {
            return other instanceof Item like ? new Item(item, like.listed) : this;
        }

        @Override
        public boolean isShapedLike(Part other) {
            return other instanceof Item like && like.listed.equals(listed);
        }
    }

    /// @param columns how the columns of its table are aligned
    record Row(Block.Row row, List<Block.Alignment> columns, boolean header) implements Part {
        @Override
        public Part shapedLike(Part other) {
            return other instanceof Row like ? new Row(row, like.columns, like.header) : this;
        }

        @Override
        public boolean isShapedLike(Part other) {
            return other instanceof Row like && like.header == header && like.columns.equals(columns);
        }
    }

    record Defined(Block.Definition definition) implements Part {}

    record Note(Footnote note) implements Part {}
}
