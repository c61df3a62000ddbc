package org.policybook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;

/// Two people's changes of one text, put together clause by clause.
///
/// Changes of different clauses stand side by side, also where one person moved what the other reworded:
/// a clause keeps its identity through edits and moves. Only a clause that both reworded differently, or
/// that one deleted and the other reworded, is a conflict. There both texts stand, between marks:
///
/// ```
/// <<<<<<< yours
/// Staff must report it within two days.
/// =======
/// Staff must report it at once.
/// >>>>>>> theirs
/// ```
///
/// @param text the proposal, in canonical form but for the marks
/// @param conflicts the places where somebody has to choose, in order
public record ThreeWayMerge(String text, List<Conflict> conflicts) {
    static final String YOURS = "<<<<<<< yours";
    static final String MIDDLE = "=======";
    static final String THEIRS = ">>>>>>> theirs";

    public ThreeWayMerge {
        conflicts = List.copyOf(conflicts);
    }

    /// What both changed; the lines of each, empty where one deleted them.
    ///
    /// @param line where the first mark stands in the proposal, counted from 1
    public record Conflict(int line, List<String> yours, List<String> theirs) {
        public Conflict {
            yours = List.copyOf(yours);
            theirs = List.copyOf(theirs);
        }

        List<String> marked() {
            List<String> lines = new ArrayList<>();
            lines.add(YOURS);
            lines.addAll(yours);
            lines.add(MIDDLE);
            lines.addAll(theirs);
            lines.add(THEIRS);
            return lines;
        }
    }

    /// @param base what both began from; empty when they began from nothing
    /// @throws org.policybook.document.BadInput when one of the texts cannot be read as a policy
    public static ThreeWayMerge of(String base, String yours, String theirs) {
        Conflicts conflicts = new Conflicts(sign(yours + theirs));
        Policy merged = new PolicyMerge(conflicts).merge(policy(base), policy(yours), policy(theirs));
        return written(PolicyText.format(merged), conflicts);
    }

    private static Policy policy(String text) {
        return PolicyText.parse(text).policy();
    }

    private static String sign(String texts) {
        String sign = "conflict";
        while (texts.contains(sign)) {
            sign += "z";
        }
        return sign;
    }

    private static ThreeWayMerge written(String text, Conflicts signs) {
        List<String> lines = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int number = signs.in(line);
            if (number < 0) {
                lines.add(line);
            } else {
                String label = signs.label(line);
                Conflict conflict = new Conflict(
                        lines.size() + 1,
                        lines(signs.found().get(number).yours(), label),
                        lines(signs.found().get(number).theirs(), label));
                conflicts.add(conflict);
                lines.addAll(conflict.marked());
            }
        }
        return new ThreeWayMerge(lines.isEmpty() ? "" : String.join("\n", lines) + "\n", conflicts);
    }

    private static List<String> lines(List<Piece> pieces, String label) {
        List<String> lines = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!lines.isEmpty() && !(piece.part() instanceof Part.Item) && !(piece.part() instanceof Part.Row)) {
                lines.add("");
            }
            lines.addAll(PartText.lines(piece.part(), label.isBlank() ? "- " : label));
        }
        return lines;
    }

    /// The first line of a text that is still a mark of a conflict, counted from 1.
    public static Optional<Integer> firstMark(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(YOURS) || lines.get(i).equals(THEIRS)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
