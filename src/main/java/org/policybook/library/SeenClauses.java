package org.policybook.library;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.governance.ContentHash;

/// The clauses that somebody has seen among what a search finds. A clause in the same words is the same clause,
/// whichever version it stands in.
///
/// @param keys one a clause, in the order of the search
record SeenClauses(List<String> keys) {
    private static final int ENOUGH = 20;

    SeenClauses {
        keys = List.copyOf(keys);
    }

    static SeenClauses of(List<Found> found) {
        return new SeenClauses(found.stream().map(SeenClauses::key).toList());
    }

    /// As [#brief] wrote it.
    static SeenClauses parse(String brief) {
        return new SeenClauses(Arrays.stream(brief.split("\n", -1))
                .filter(key -> !key.isEmpty())
                .toList());
    }

    List<Found> newIn(List<Found> found) {
        Set<String> known = Set.copyOf(keys);
        return found.stream()
                .filter(one -> !known.contains(key(one)) && !known.contains(brief(key(one))))
                .toList();
    }

    /// In one text, a short line a clause.
    String brief() {
        return keys.stream().map(SeenClauses::brief).collect(Collectors.joining("\n"));
    }

    private static String brief(String key) {
        return key.length() <= ENOUGH ? key : ContentHash.of(key).hex().substring(0, ENOUGH);
    }

    private static String key(Found found) {
        return found.policy() + "#" + found.clause() + " "
                + ContentHash.of(found.text()).hex();
    }
}
