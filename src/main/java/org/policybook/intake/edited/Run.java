package org.policybook.intake.edited;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Block;

/// What stands together in the copy that came back: places of one chunk, with what was put between them, or
/// something new.
///
/// @param chunk empty for what is new
record Run(Optional<Chunk> chunk, List<Seen> members) {
    Run {
        members = List.copyOf(members);
    }

    static List<Run> of(List<Seen> seen, Map<Integer, Chunk> chunks) {
        List<Optional<Chunk>> owners = owners(seen, chunks);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < seen.size()) {
            int end = at + 1;
            while (end < seen.size() && goesOn(seen, owners, end)) {
                end++;
            }
            runs.add(new Run(owners.get(at), seen.subList(at, end)));
            at = end;
        }
        return adopted(runs);
    }

    private static boolean goesOn(List<Seen> seen, List<Optional<Chunk>> owners, int at) {
        if (!owners.get(at).equals(owners.get(at - 1))) {
            return false;
        }
        Seen here = seen.get(at);
        Seen before = seen.get(at - 1);
        return owners.get(at).isPresent()
                || (here.isRow() && here.table() == before.table())
                || (here.isItem() && before.isItem());
    }

    private static List<Optional<Chunk>> owners(List<Seen> seen, Map<Integer, Chunk> chunks) {
        List<Optional<Chunk>> owners = new ArrayList<>();
        Map<Integer, Chunk> tables = new HashMap<>();
        for (Seen each : seen) {
            Optional<Chunk> owner = Optional.ofNullable(chunks.get(each.leaf()));
            owners.add(owner);
            if (each.isRow()) {
                owner.ifPresent(chunk -> tables.putIfAbsent(each.table(), chunk));
            }
        }
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).isRow()) {
                owners.set(i, Optional.ofNullable(tables.get(seen.get(i).table())));
            } else if (owners.get(i).isEmpty()) {
                owners.set(i, joined(seen, owners, i));
            }
        }
        return owners;
    }

    /// What a new paragraph was put into.
    private static Optional<Chunk> joined(List<Seen> seen, List<Optional<Chunk>> owners, int at) {
        Seen here = seen.get(at);
        Optional<Chunk> before = at == 0 ? Optional.empty() : owners.get(at - 1);
        Optional<Chunk> after = owners.stream().skip(at + 1L).findFirst().flatMap(next -> next);
        if (here.isHeading()) {
            return Optional.empty();
        }
        if (here.isItem()) {
            return before.filter(Run::isList).or(() -> after.filter(Run::isList));
        }
        boolean within = before.isPresent() && before.equals(after);
        return before.filter(chunk -> (within && isOpen(chunk))
                || (here.style().startsWith("list continue") && isList(chunk))
                || (here.style().startsWith("definition") && isDefinitions(chunk))
                || (here.style().startsWith("quote") && isQuote(chunk)));
    }

    private static boolean isOpen(Chunk chunk) {
        return isList(chunk) || isDefinitions(chunk) || isQuote(chunk);
    }

    static boolean isList(Chunk chunk) {
        return chunk instanceof Chunk.Body body && body.block() instanceof Block.ItemList;
    }

    private static boolean isDefinitions(Chunk chunk) {
        return chunk instanceof Chunk.Body body && body.block() instanceof Block.DefinitionList;
    }

    private static boolean isQuote(Chunk chunk) {
        return chunk instanceof Chunk.Body body && body.block() instanceof Block.Quote;
    }

    /// Items that were moved beside the items of another list join it.
    private static List<Run> adopted(List<Run> runs) {
        Map<Chunk, Integer> most = new HashMap<>();
        runs.forEach(run ->
                run.chunk().ifPresent(chunk -> most.merge(chunk, run.members().size(), Math::max)));
        List<Run> joined = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Optional<Chunk> host = run.isSplinter(most)
                    ? host(joined.isEmpty() ? Optional.empty() : Optional.of(joined.getLast()), run)
                            .or(() -> host(next(runs, run), run))
                    : Optional.empty();
            Run settled = new Run(host.or(run::chunk), run.members());
            if (!joined.isEmpty()
                    && settled.chunk().isPresent()
                    && joined.getLast().chunk().equals(settled.chunk())) {
                List<Seen> both = new ArrayList<>(joined.removeLast().members());
                both.addAll(settled.members());
                joined.add(new Run(settled.chunk(), both));
            } else {
                joined.add(settled);
            }
        }
        return joined;
    }

    private static Optional<Run> next(List<Run> runs, Run run) {
        int at = runs.indexOf(run) + 1;
        return at < runs.size() ? Optional.of(runs.get(at)) : Optional.empty();
    }

    private static Optional<Chunk> host(Optional<Run> neighbour, Run run) {
        return neighbour
                .flatMap(Run::chunk)
                .filter(Run::isList)
                .filter(chunk -> !chunk.equals(run.chunk().orElseThrow()));
    }

    private boolean isSplinter(Map<Chunk, Integer> most) {
        return chunk.filter(Run::isList).isPresent()
                && members.size() < most.getOrDefault(chunk.get(), 0)
                && members.stream().allMatch(Seen::isItem);
    }
}
