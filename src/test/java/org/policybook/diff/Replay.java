package org.policybook.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.Policy;

/// Makes the clauses of the text after from the text before and the changes, and from nothing else: what
/// a change names goes to its place, and all the rest fills the gaps in the order it had. Within a
/// section that moved, its rest fills its own gaps.
final class Replay {
    private final String[] rest;
    private final String[] result;

    private Replay(List<String> before, List<Change> changes) {
        rest = before.toArray(String[]::new);
        int growth = changes.stream().mapToInt(Replay::growth).sum();
        result = new String[before.size() + growth];
    }

    static List<String> of(Policy before, List<Change> changes) {
        Replay replay = new Replay(texts(before), changes);
        changes.forEach(replay::place);
        // Inner sections first, so that an outer one finds only what is its own.
        changes.stream()
                .filter(Change::movesSection)
                .sorted(Comparator.comparingInt(
                        change -> change.before().orElseThrow().clauses().size()))
                .forEach(change -> replay.fill(
                        change.before().orElseThrow(), change.after().orElseThrow()));
        replay.fill(0, replay.rest.length, 0, replay.result.length);
        return Arrays.asList(replay.result);
    }

    static List<String> texts(Policy policy) {
        List<Clause> clauses = new ArrayList<>(Clauses.of(policy));
        policy.footnotes()
                .forEach(note -> clauses.addAll(
                        Clauses.of(new Policy(policy.frontMatter(), note.blocks(), List.of(), List.of()))));
        return clauses.stream().map(Clause::text).toList();
    }

    private static int growth(Change change) {
        return change.movesSection()
                ? 0
                : change.after().map(Replay::size).orElse(0)
                        - change.before().map(Replay::size).orElse(0);
    }

    private static int size(Side side) {
        return side.clauses().size();
    }

    private void place(Change change) {
        change.before().ifPresent(side -> Arrays.fill(rest, side.index(), side.index() + own(change, side), null));
        change.after().ifPresent(side -> {
            for (int i = 0; i < own(change, side); i++) {
                String text = own(change, side) == 1
                        ? change.redline().after()
                        : side.clauses().get(i).text();
                result[side.index() + i] = text;
            }
        });
    }

    private static int own(Change change, Side side) {
        return change.movesSection() ? 1 : side.clauses().size();
    }

    private void fill(Side before, Side after) {
        fill(
                before.index(),
                before.index() + before.clauses().size(),
                after.index(),
                after.index() + after.clauses().size());
    }

    private void fill(int from, int to, int fromResult, int toResult) {
        List<String> left =
                Arrays.stream(rest, from, to).filter(Objects::nonNull).toList();
        Arrays.fill(rest, from, to, null);
        int next = 0;
        for (int place = fromResult; place < toResult && next < left.size(); place++) {
            if (result[place] == null) {
                result[place] = left.get(next++);
            }
        }
        assert next == left.size() : "no room for " + left.subList(next, left.size());
    }
}
