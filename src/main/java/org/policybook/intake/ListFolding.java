package org.policybook.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.policybook.document.Block;
import org.policybook.document.ClauseIds;

/// Folds a run of items into lists, nested by their indents or by a change to a smaller bullet.
final class ListFolding {
    /// Deeper items stand at this depth.
    private static final int DEEPEST = 6;

    private final InlineReader inlines;
    private final List<Deep> items;
    private int at;

    private record Deep(int depth, Piece.Item item) {}

    private ListFolding(List<Piece.Item> items, InlineReader inlines) {
        this.inlines = inlines;
        this.items = depths(items);
    }

    static List<Block> lists(List<Piece.Item> items, InlineReader inlines) {
        ListFolding folding = new ListFolding(items, inlines);
        List<Block> lists = new ArrayList<>();
        while (folding.at < folding.items.size()) {
            lists.add(folding.list(1));
        }
        return lists;
    }

    /// One list: the items of a depth and kind that follow each other, each with what is nested under it.
    private Block list(int depth) {
        ListMarker first = items.get(at).item().marker();
        List<Block.Item> folded = new ArrayList<>();
        while (at < items.size()
                && items.get(at).depth() >= depth
                && items.get(at).item().marker().ordered() == first.ordered()) {
            folded.add(item(depth));
        }
        return new Block.ItemList(
                ClauseIds.underived(), first.ordered(), first.ordered() ? first.number() : 0, false, folded);
    }

    private Block.Item item(int depth) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                ClauseIds.underived(), inlines.read(items.get(at).item().text())));
        at++;
        while (at < items.size() && items.get(at).depth() > depth) {
            blocks.add(list(depth + 1));
        }
        return new Block.Item(ClauseIds.underived(), blocks);
    }

    private static List<Deep> depths(List<Piece.Item> items) {
        Deque<ListMarker> open = new ArrayDeque<>();
        List<Deep> deep = new ArrayList<>();
        for (Piece.Item item : items) {
            ListMarker marker = item.marker();
            while (!open.isEmpty() && closes(open.peek(), marker)) {
                open.pop();
            }
            open.push(marker);
            deep.add(new Deep(Math.min(open.size(), DEEPEST), item));
        }
        return deep;
    }

    /// Whether an item ends the list that the last open item stands in.
    private static boolean closes(ListMarker open, ListMarker next) {
        boolean smaller = isSmall(next.mark()) && !isSmall(open.mark()) && !open.ordered();
        boolean lettered = next.mark().equals("(a)") && open.ordered();
        return next.indent() < open.indent() + 2 && !smaller && !lettered;
    }

    private static boolean isSmall(String mark) {
        return mark.equals("o") || mark.equals("◦") || mark.equals("▪") || mark.equals("○");
    }
}
