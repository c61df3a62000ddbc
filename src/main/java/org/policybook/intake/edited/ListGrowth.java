package org.policybook.intake.edited;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.policybook.document.Block;
import org.policybook.document.ClauseIds;

/// Nests the items of a list by their depth as they come.
final class ListGrowth {
    private final Deque<Node> open = new ArrayDeque<>();
    private final List<Node> roots = new ArrayList<>();

    /// An item as it grows.
    private static final class Node {
        private final int depth;
        private final Block.Item item;
        private final Optional<Block.ItemList> list;
        private final boolean ordered;
        private final List<Object> parts = new ArrayList<>();

        Node(int depth, Block.Item item, Optional<Block.ItemList> list, boolean ordered) {
            this.depth = depth;
            this.item = item;
            this.list = list;
            this.ordered = ordered;
        }
    }

    boolean isEmpty() {
        return roots.isEmpty();
    }

    /// @param depth 0 for an item of the outermost list
    /// @param item with its own blocks, without lists
    /// @param list the one it stood in, whose look the new one has
    void item(int depth, Block.Item item, Optional<Block.ItemList> list, boolean ordered) {
        while (!open.isEmpty() && open.peek().depth >= depth) {
            open.pop();
        }
        Node node = new Node(depth, item, list, ordered);
        if (open.isEmpty()) {
            roots.add(node);
        } else {
            open.peek().parts.add(node);
        }
        open.push(node);
    }

    /// More of the item of that depth, or of the last one.
    void block(int depth, Block block) {
        while (open.size() > 1 && open.peek().depth > depth) {
            open.pop();
        }
        open.element().parts.add(block);
    }

    Block.ItemList list(Block.ItemList like) {
        return list(roots, like);
    }

    private static Block.ItemList list(List<Node> nodes, Block.ItemList like) {
        Optional<Block.ItemList> from =
                nodes.stream().flatMap(node -> node.list.stream()).findFirst();
        boolean ordered = from.map(Block.ItemList::ordered).orElse(nodes.getFirst().ordered);
        return new Block.ItemList(
                from.map(Block.ItemList::anchor).orElseGet(ClauseIds::underived),
                ordered,
                from.map(Block.ItemList::start).orElse(ordered ? 1 : 0),
                from.map(Block.ItemList::loose).orElse(like.loose()),
                nodes.stream().map(node -> grown(node, like)).toList());
    }

    private static Block.Item grown(Node node, Block.ItemList like) {
        List<Block> blocks = new ArrayList<>(node.item.blocks());
        List<Node> inner = new ArrayList<>();
        for (Object part : node.parts) {
            if (part instanceof Node child) {
                inner.add(child);
            } else if (part instanceof Block block) {
                close(inner, like, blocks);
                blocks.add(block);
            }
        }
        close(inner, like, blocks);
        return new Block.Item(node.item.anchor(), blocks);
    }

    private static void close(List<Node> inner, Block.ItemList like, List<Block> blocks) {
        if (!inner.isEmpty()) {
            blocks.add(list(List.copyOf(inner), like));
            inner.clear();
        }
    }
}
