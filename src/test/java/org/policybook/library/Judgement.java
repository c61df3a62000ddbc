package org.policybook.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A query, and which clauses answer it.
///
/// @param pieces of which an answering clause holds one; `policy:` names policies meant as a whole
record Judgement(String query, List<String> pieces) {
    private static final String POLICY = "policy:";

    static List<Judgement> parse(String file) {
        return file.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> {
                    int bar = line.indexOf('|');
                    List<String> pieces = Arrays.stream(line.substring(bar + 1).split(";", -1))
                            .map(piece -> piece.strip().toLowerCase(Locale.ROOT))
                            .toList();
                    return new Judgement(line.substring(0, bar).strip(), pieces);
                })
                .toList();
    }

    /// @param policy `ORG/POLICY`
    boolean isAnswer(String policy, String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return pieces.stream()
                .anyMatch(piece -> piece.startsWith(POLICY)
                        ? isNamed(policy, piece.substring(POLICY.length()))
                        : words.contains(piece));
    }

    private static boolean isNamed(String policy, String name) {
        return policy.equals(name) || policy.endsWith("/" + name);
    }
}
