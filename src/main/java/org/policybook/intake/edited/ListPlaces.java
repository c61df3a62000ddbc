package org.policybook.intake.edited;

import java.util.HashMap;
import java.util.Map;
import org.policybook.document.Block;

/// What of a list stands at which place.
final class ListPlaces {
    private final Map<Integer, At> places = new HashMap<>();
    private int leaf;

    /// A place in a list.
    sealed interface At {
        int depth();
    }

    /// The place where an item begins.
    record Start(int depth, Block.ItemList list, Block.Item item) implements At {}

    /// A place in a further block of an item.
    ///
    /// @param first the number of the block's first place
    record Further(int depth, Block block, int first) implements At {}

    private ListPlaces(int first) {
        this.leaf = first;
    }

    static Map<Integer, At> of(Block.ItemList list, int first) {
        ListPlaces found = new ListPlaces(first);
        found.list(list, 0);
        return found.places;
    }

    private void list(Block.ItemList list, int depth) {
        for (Block.Item item : list.items()) {
            places.put(leaf++, new Start(depth, list, item));
            boolean opened = !item.blocks().isEmpty() && item.blocks().getFirst() instanceof Block.Paragraph;
            item.blocks().stream().skip(opened ? 1 : 0).forEach(block -> block(block, depth));
        }
    }

    private void block(Block block, int depth) {
        if (block instanceof Block.ItemList inner) {
            list(inner, depth + 1);
            return;
        }
        int first = leaf;
        int count = Leaves.count(block);
        for (int i = 0; i < count; i++) {
            places.put(leaf++, new Further(depth, block, first));
        }
    }
}
