package org.policybook.intake.docx;

import java.util.ArrayList;
import java.util.List;
import org.policybook.document.Anchor;
import org.policybook.document.Block;
import org.policybook.document.ClauseIds;

/// Folds a run of list paragraphs into nested lists.
final class ListFolder {
    private static final int TOLERANCE = 100;
    private static final int DEEPEST = 8;

    private final Inlines inlines;
    private final Anchors anchors;
    private final Tally tally;
    private final List<Item> items;
    private int at;

    /// @param more paragraphs that go on with the item
    record Item(Element.Para para, Shape.ListPlace place, List<Element.Para> more) {}

    private ListFolder(Inlines inlines, Anchors anchors, Tally tally, List<Item> items) {
        this.inlines = inlines;
        this.anchors = anchors;
        this.tally = tally;
        this.items = items;
    }

    static List<Block> lists(Inlines inlines, Anchors anchors, Tally tally, List<Item> items) {
        ListFolder folder = new ListFolder(inlines, anchors, tally, items);
        List<Block> lists = new ArrayList<>();
        while (folder.at < items.size()) {
            lists.add(folder.list(1));
        }
        return lists;
    }

    private Block list(int depth) {
        Item first = items.get(at);
        tellForm(first, depth);
        Item before;
        List<Block.Item> folded = new ArrayList<>();
        do {
            before = items.get(at);
            folded.add(item(before, depth));
        } while (at < items.size() && goesOn(before, first, items.get(at)));
        return new Block.ItemList(
                ClauseIds.underived(),
                first.place().ordered(),
                first.place().ordered() ? first.place().count() : 0,
                folded.stream()
                        .anyMatch(item -> item.blocks().stream()
                                        .filter(Block.Paragraph.class::isInstance)
                                        .count()
                                > 1),
                folded);
    }

    /// Lists are shown as 1, a, i by their depth: a list that was numbered otherwise is, and references to its items
    /// go wrong.
    private void tellForm(Item first, int depth) {
        Shape.ListPlace place = first.place();
        if (place.ordered()
                && !place.label().isEmpty()
                && !NumberForms.isShownAt(depth, place.form().format())) {
            tally.warn(
                    "A list is numbered in another way now; check what refers to its items.",
                    first.para().number(),
                    "%s is %s".formatted(place.label(), NumberForms.shown(depth, place.count())));
        }
    }

    /// Another item of the list that began with `first`.
    private static boolean goesOn(Item before, Item first, Item next) {
        boolean alike =
                next.place().ordered() == first.place().ordered() && !isDeeper(next, first) && !isDeeper(first, next);
        return alike
                && (!next.place().ordered()
                        || next.place().count() == before.place().count() + 1);
    }

    private Block.Item item(Item item, int depth) {
        List<Block> blocks = new ArrayList<>();
        Anchor anchor = anchors.of(item.para());
        blocks.add(new Block.Paragraph(anchor, inlines.of(item.para())));
        item.more().forEach(para -> blocks.add(new Block.Paragraph(anchors.of(para), inlines.of(para))));
        at++;
        while (depth < DEEPEST && at < items.size() && isDeeper(items.get(at), item)) {
            blocks.add(list(depth + 1));
        }
        return new Block.Item(anchor, blocks);
    }

    private static boolean isDeeper(Item item, Item than) {
        boolean sameFamily = item.place().family().equals(than.place().family());
        if (sameFamily && item.place().level() != than.place().level()) {
            return item.place().level() > than.place().level();
        }
        int more = item.para().shape().indent() - than.para().shape().indent();
        return more > TOLERANCE
                || (Math.abs(more) <= TOLERANCE
                        && !sameFamily
                        && item.place().level() > than.place().level());
    }
}
