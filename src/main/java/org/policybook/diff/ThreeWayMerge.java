package org.policybook.diff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;

/// Two people's changes of one text, put together where they touch different clauses.
///
/// The texts are canonical policy texts, in which every field, heading, paragraph, list item and table row
/// is a line of its own: changes of different lines stand side by side, and only a line that both changed
/// differently is a conflict. There both stand, between marks:
///
/// ```
/// <<<<<<< yours
/// Staff must report it within two days.
/// =======
/// Staff must report it at once.
/// >>>>>>> theirs
/// ```
///
/// @param text the proposal
/// @param conflicts the places where somebody has to choose, in order
public record ThreeWayMerge(String text, List<Conflict> conflicts) {
    private static final String YOURS = "<<<<<<< yours";
    private static final String MIDDLE = "=======";
    private static final String THEIRS = ">>>>>>> theirs";

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
    }

    /// @param base what both began from
    public static ThreeWayMerge of(String base, String yours, String theirs) {
        List<RawText> texts = List.of(raw(base), raw(yours), raw(theirs));
        List<String> lines = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        List<List<String>> both = new ArrayList<>();
        for (MergeChunk chunk :
                new MergeAlgorithm().merge(RawTextComparator.DEFAULT, texts.get(0), texts.get(1), texts.get(2))) {
            List<String> part = lines(texts.get(chunk.getSequenceIndex()), chunk.getBegin(), chunk.getEnd());
            switch (chunk.getConflictState()) {
                case NO_CONFLICT -> lines.addAll(part);
                case FIRST_CONFLICTING_RANGE, BASE_CONFLICTING_RANGE -> both.add(part);
                case NEXT_CONFLICTING_RANGE -> {
                    both.add(part);
                    resolve(both, lines, conflicts);
                    both.clear();
                }
            }
        }
        return new ThreeWayMerge(lines.isEmpty() ? "" : String.join("\n", lines) + "\n", conflicts);
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

    /// @param parts the lines of yours, base and theirs, as the merge gives them
    private static void resolve(List<List<String>> parts, List<String> lines, List<Conflict> conflicts) {
        List<String> yours = parts.getFirst();
        List<String> theirs = parts.getLast();
        Optional<List<String>> lineByLine =
                parts.size() == 3 ? lineByLine(yours, parts.get(1), theirs) : Optional.empty();
        if (lineByLine.isPresent()) {
            lines.addAll(lineByLine.get());
            return;
        }
        conflicts.add(new Conflict(lines.size() + 1, yours, theirs));
        lines.add(YOURS);
        lines.addAll(yours);
        lines.add(MIDDLE);
        lines.addAll(theirs);
        lines.add(THEIRS);
    }

    /// Neighbouring lines, such as two items of a list, that were changed by one person each.
    private static Optional<List<String>> lineByLine(List<String> yours, List<String> base, List<String> theirs) {
        if (yours.size() != base.size() || theirs.size() != base.size()) {
            return Optional.empty();
        }
        List<String> together = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            if (yours.get(i).equals(base.get(i)) || yours.get(i).equals(theirs.get(i))) {
                together.add(theirs.get(i));
            } else if (theirs.get(i).equals(base.get(i))) {
                together.add(yours.get(i));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(together);
    }

    private static RawText raw(String text) {
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(RawText text, int from, int to) {
        List<String> lines = new ArrayList<>();
        for (int i = from; i < to; i++) {
            lines.add(text.getString(i));
        }
        return lines;
    }
}
