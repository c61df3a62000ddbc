package org.policybook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// The proposal of a [ThreeWayMerge] after somebody chose what to keep of the places that both changed.
public final class SettledText {
    /// What stands at a place from now on.
    public sealed interface Choice {
        record Yours() implements Choice {}

        record Theirs() implements Choice {}

        /// Theirs first.
        record Both() implements Choice {}

        record Own(List<String> lines) implements Choice {
            public Own {
                lines = List.copyOf(lines);
            }
        }

        /// Not chosen yet: the place keeps its marks.
        record Open() implements Choice {}
    }

    private enum Place {
        TEXT,
        YOURS,
        THEIRS
    }

    private final IntFunction<Choice> choices;
    private final List<String> text = new ArrayList<>();
    private final List<String> yours = new ArrayList<>();
    private final List<String> theirs = new ArrayList<>();
    private Place place = Place.TEXT;
    private int number;

    private SettledText(IntFunction<Choice> choices) {
        this.choices = choices;
    }

    /// @param choices by the number of the place, counted from 1
    public static String of(String proposal, IntFunction<Choice> choices) {
        SettledText settled = new SettledText(choices);
        proposal.lines().forEach(settled::line);
        return String.join("\n", settled.text) + "\n";
    }

    private void line(String line) {
        if (place == Place.TEXT && line.equals(ThreeWayMerge.YOURS)) {
            place = Place.YOURS;
        } else if (place == Place.YOURS && line.equals(ThreeWayMerge.MIDDLE)) {
            place = Place.THEIRS;
        } else if (place == Place.THEIRS && line.equals(ThreeWayMerge.THEIRS)) {
            settle();
        } else {
            switch (place) {
                case TEXT -> text.add(line);
                case YOURS -> yours.add(line);
                case THEIRS -> theirs.add(line);
            }
        }
    }

    private void settle() {
        switch (choices.apply(++number)) {
            case Choice.Yours keep -> text.addAll(yours);
            case Choice.Theirs keep -> text.addAll(theirs);
            case Choice.Both keep -> both();
            case Choice.Own(List<String> lines) -> text.addAll(lines);
            case Choice.Open open -> text.addAll(new ThreeWayMerge.Conflict(0, yours, theirs).marked());
        }
        yours.clear();
        theirs.clear();
        place = Place.TEXT;
    }

    /// Items of a list and rows of a table follow each other; anything else is parted by an empty line.
    private void both() {
        text.addAll(theirs);
        boolean together =
                yours.isEmpty() || theirs.isEmpty() || yours.getFirst().matches("\\s*(?:[-*+]|\\d+[.)]|\\|).*");
        if (!together) {
            text.add("");
        }
        text.addAll(yours);
    }
}
