package org.policybook.render.html;

import java.util.ArrayList;
import java.util.List;
import org.policybook.diff.Change;
import org.policybook.document.Clause;
import org.policybook.document.Section;
import org.policybook.render.ChangeWords;
import org.policybook.render.Comparison;
import org.policybook.render.Labels;
import org.policybook.render.SectionNumbers;
import org.policybook.render.Wording;

/// The headings down to a clause, the last with its number.
final class RedlinePaths {
    private final SectionNumbers before;
    private final SectionNumbers after;
    private final Wording wording;

    RedlinePaths(Comparison comparison) {
        before = numbers(comparison.before());
        after = numbers(comparison.after());
        wording = comparison.after().document().wording();
    }

    private static SectionNumbers numbers(Comparison.Text text) {
        return new SectionNumbers(text.document(), Labels.of(text.document()));
    }

    List<String> of(RedlineEntry entry) {
        return switch (entry) {
            case RedlineEntry.Changed changed ->
                of(changed.clause(), changed.first().after().isPresent() ? after : before);
            case RedlineEntry.Kept kept -> of(kept.clause(), after);
            case RedlineEntry.Left left -> of(left.clause(), after);
        };
    }

    /// The headings down to where something moved.
    String goal(Change change) {
        return String.join(" › ", of(change.after().orElseThrow().clause(), after));
    }

    /// What was said of a move, with the number that a section had.
    String note(Change change) {
        String note = ChangeWords.note(change);
        String number = change.before()
                .filter(side -> change.movesSection())
                .map(side -> before.of(side.clause().within().getLast().id()))
                .orElse("");
        return number.isEmpty() ? note : "%s, was %s".formatted(note, number);
    }

    private List<String> of(Clause clause, SectionNumbers numbers) {
        List<Section> within = clause.within();
        List<String> path = new ArrayList<>(ChangeWords.path(
                within.stream().map(Section::title).map(wording::fill).toList()));
        if (!within.isEmpty()) {
            String numbered = numbers.of(within.getLast().id()) + " " + path.removeLast();
            path.add(numbered.strip());
        }
        return path;
    }
}
