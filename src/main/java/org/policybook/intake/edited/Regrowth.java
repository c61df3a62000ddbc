package org.policybook.intake.edited;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policybook.document.Anchor;
import org.policybook.document.Block;
import org.policybook.document.ClauseIds;
import org.policybook.document.Inline;

/// Makes the block of a run: the source's own where nothing changed, else with its changes.
final class Regrowth {
    private final Wordings wordings;
    private final Map<Integer, ListPlaces.At> lists = new HashMap<>();

    Regrowth(List<Chunk> chunks, Wordings wordings) {
        this.wordings = wordings;
        for (Chunk chunk : chunks) {
            if (chunk instanceof Chunk.Body(int first, int last, Block.ItemList list)) {
                lists.putAll(ListPlaces.of(list, first));
            }
        }
    }

    Optional<Block> block(Chunk.Body chunk, List<Seen> members) {
        List<Integer> places = members.stream().map(Seen::leaf).toList();
        List<Integer> all =
                IntStream.rangeClosed(chunk.first(), chunk.last()).boxed().toList();
        if (places.equals(all) && members.stream().allMatch(wordings::isLevel)) {
            return members.stream().allMatch(wordings::isUnchanged)
                    ? Optional.of(chunk.block())
                    : inPlace(chunk, members);
        }
        return switch (chunk.block()) {
            case Block.ItemList list -> list(list, members);
            case Block.Table table -> table(table, chunk, members);
            case Block.DefinitionList list -> definitions(list, chunk, members);
            case Block.Quote quote -> quote(quote, chunk, members);
            case Block.Paragraph paragraph -> inPlace(chunk, members);
            case Block.CodeBlock code -> inPlace(chunk, members);
            case Block.Rule rule -> inPlace(chunk, members);
            case Block.Verbatim verbatim -> inPlace(chunk, members);
        };
    }

    private Optional<Block> inPlace(Chunk.Body chunk, List<Seen> members) {
        return InPlace.block(chunk.block(), chunk.first(), places(members), wordings::cells);
    }

    private static Set<Integer> places(List<Seen> members) {
        return members.stream().map(Seen::leaf).collect(Collectors.toSet());
    }

    /// What is new: a list, a table, or a paragraph.
    Block fresh(List<Seen> members) {
        Seen first = members.getFirst();
        if (first.isRow()) {
            List<Block.Row> rows =
                    new ArrayList<>(members.stream().map(this::freshRow).toList());
            int columns =
                    rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
            List<Block.Row> even =
                    rows.stream().map(row -> widened(row, columns)).toList();
            return new Block.Table(
                    ClauseIds.underived(),
                    Collections.nCopies(columns, Block.Alignment.UNSET),
                    even.getFirst(),
                    even.subList(1, even.size()));
        }
        if (first.isItem()) {
            return list(new Block.ItemList(ClauseIds.underived(), first.form().ordered(), 1, false, List.of()), members)
                    .orElseThrow();
        }
        return new Block.Paragraph(ClauseIds.underived(), wordings.fresh(first.content()));
    }

    private Optional<Block> list(Block.ItemList like, List<Seen> members) {
        ListGrowth growth = new ListGrowth();
        Set<Integer> told = new HashSet<>();
        Set<Integer> places = places(members);
        for (Seen seen : members) {
            Optional<ListPlaces.At> at = Optional.ofNullable(lists.get(seen.leaf()));
            if (at.isEmpty()) {
                add(seen, growth);
            } else {
                switch (at.get()) {
                    case ListPlaces.Start start -> start(start, seen, growth);
                    case ListPlaces.Further further -> {
                        if (told.add(further.first()) && !growth.isEmpty()) {
                            InPlace.block(further.block(), further.first(), places, wordings::cells)
                                    .ifPresent(block -> growth.block(further.depth(), block));
                        }
                    }
                }
            }
        }
        return growth.isEmpty() ? Optional.empty() : Optional.of(growth.list(like));
    }

    private void start(ListPlaces.Start start, Seen seen, ListGrowth growth) {
        growth.item(
                Math.max(0, start.depth() + wordings.shift(seen)),
                item(start, seen),
                Optional.of(start.list()),
                start.list().ordered());
    }

    private void add(Seen seen, ListGrowth growth) {
        Anchor anchor = ClauseIds.underived();
        Block.Paragraph words = new Block.Paragraph(anchor, wordings.fresh(seen.content()));
        if (seen.isItem() || growth.isEmpty()) {
            growth.item(
                    Math.max(0, seen.form().list() - 1),
                    new Block.Item(anchor, List.of(words)),
                    Optional.empty(),
                    seen.form().ordered());
        } else {
            growth.block(Integer.MAX_VALUE, new Block.Paragraph(ClauseIds.underived(), words.content()));
        }
    }

    private Block.Item item(ListPlaces.Start start, Seen seen) {
        Block.Item item = start.item();
        if (item.blocks().isEmpty() || !(item.blocks().getFirst() instanceof Block.Paragraph words)) {
            return new Block.Item(item.anchor(), List.of());
        }
        List<List<Inline>> now = wordings.cells(seen.leaf(), List.of(words.content()));
        return new Block.Item(item.anchor(), List.of(new Block.Paragraph(words.anchor(), now.getFirst())));
    }

    private Optional<Block> table(Block.Table table, Chunk.Body chunk, List<Seen> members) {
        List<Block.Row> rows = new ArrayList<>();
        for (Seen seen : members) {
            int place = seen.leaf() - chunk.first();
            if (place < 0 || place > table.rows().size()) {
                rows.add(freshRow(seen));
            } else {
                Block.Row row = place == 0 ? table.header() : table.rows().get(place - 1);
                List<List<Inline>> source =
                        row.cells().stream().map(Block.Cell::content).toList();
                rows.add(new Block.Row(
                        row.anchor(),
                        wordings.cells(seen.leaf(), source).stream()
                                .map(Block.Cell::new)
                                .toList()));
            }
        }
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        List<Block.Alignment> alignments = new ArrayList<>(table.columns());
        while (alignments.size() < columns) {
            alignments.add(Block.Alignment.UNSET);
        }
        List<Block.Row> even = rows.stream().map(row -> widened(row, columns)).toList();
        return Optional.of(new Block.Table(
                table.anchor(), alignments.subList(0, columns), even.getFirst(), even.subList(1, even.size())));
    }

    private Block.Row freshRow(Seen seen) {
        return new Block.Row(
                ClauseIds.underived(),
                seen.cells().stream()
                        .map(cell -> new Block.Cell(wordings.fresh(cell)))
                        .toList());
    }

    private static Block.Row widened(Block.Row row, int columns) {
        List<Block.Cell> cells = new ArrayList<>(row.cells());
        while (cells.size() < columns) {
            cells.add(new Block.Cell(List.of()));
        }
        return new Block.Row(row.anchor(), cells);
    }

    /// Definitions keep their order by where their first term stands now.
    private Optional<Block> definitions(Block.DefinitionList list, Chunk.Body chunk, List<Seen> members) {
        List<Block.Definition> definitions = new ArrayList<>();
        Set<Integer> places = places(members);
        Set<Integer> told = new HashSet<>();
        for (Seen seen : members) {
            int at = definitionAt(list, chunk.first(), seen.leaf());
            if (at >= 0 && told.add(at)) {
                Block.DefinitionList one = new Block.DefinitionList(
                        list.anchor(), List.of(list.definitions().get(at)));
                InPlace.block(one, firstOf(list, chunk.first(), at), places, wordings::cells)
                        .map(Block.DefinitionList.class::cast)
                        .ifPresent(kept -> definitions.addAll(kept.definitions()));
            } else if (at < 0) {
                addTo(definitions, seen);
            }
        }
        return definitions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.DefinitionList(list.anchor(), definitions));
    }

    private void addTo(List<Block.Definition> definitions, Seen seen) {
        List<Inline> words = wordings.fresh(seen.content());
        if (seen.style().startsWith("definition term") || definitions.isEmpty()) {
            definitions.add(new Block.Definition(ClauseIds.underived(), List.of(new Block.Term(words)), List.of()));
            return;
        }
        Block.Definition last = definitions.removeLast();
        List<Block.Meaning> meanings = new ArrayList<>(last.meanings());
        Anchor anchor = meanings.isEmpty() ? last.anchor() : ClauseIds.underived();
        meanings.add(new Block.Meaning(List.of(new Block.Paragraph(anchor, words))));
        definitions.add(new Block.Definition(last.anchor(), last.terms(), meanings));
    }

    private static int firstOf(Block.DefinitionList list, int first, int index) {
        int place = first;
        for (int i = 0; i < index; i++) {
            place += Leaves.count(new Block.DefinitionList(
                    list.anchor(), List.of(list.definitions().get(i))));
        }
        return place;
    }

    private static int definitionAt(Block.DefinitionList list, int first, int leaf) {
        for (int i = 0; i < list.definitions().size(); i++) {
            if (leaf >= firstOf(list, first, i) && leaf < firstOf(list, first, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Block> quote(Block.Quote quote, Chunk.Body chunk, List<Seen> members) {
        List<Block> blocks = new ArrayList<>();
        Set<Integer> places = places(members);
        Set<Integer> told = new HashSet<>();
        for (Seen seen : members) {
            int first = chunk.first();
            boolean known = false;
            for (Block block : quote.blocks()) {
                int count = Leaves.count(block);
                if (seen.leaf() >= first && seen.leaf() < first + count) {
                    known = true;
                    if (told.add(first)) {
                        InPlace.block(block, first, places, wordings::cells).ifPresent(blocks::add);
                    }
                }
                first += count;
            }
            if (!known) {
                blocks.add(new Block.Paragraph(ClauseIds.underived(), wordings.fresh(seen.content())));
            }
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Block.Quote(quote.anchor(), blocks));
    }
}
