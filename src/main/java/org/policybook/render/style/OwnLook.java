package org.policybook.render.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policybook.document.FieldReader;
import org.policybook.document.PlacedProblem;
import org.policybook.document.Problem;
import org.policybook.document.Value;

/// Judges what an organisation says of its look: its form, and whether its colours can be read.
final class OwnLook {
    /// As in the accessibility guidelines (WCAG 2.2, 1.4.3).
    private static final double READABLE = 4.5;

    private static final String PAPER = "ffffff";

    private OwnLook() {}

    static List<PlacedProblem> problems(HouseStyle behind, Value.Fields own) {
        FieldReader reader = FieldReader.of(own, path -> 0);
        HouseStyle.Colours colours =
                new StyleFile(reader).style(behind.name(), behind).colours();
        reader.finish();
        List<PlacedProblem> problems = new ArrayList<>();
        reader.placed().forEach(found -> problems.add(new PlacedProblem("look." + found.path(), found.problem())));
        contrast("accent", colours.accent(), PAPER, "white paper, and white words upon it", problems);
        contrast("quiet", colours.quiet(), PAPER, "white paper", problems);
        contrast("ink", colours.ink(), PAPER, "white paper", problems);
        contrast("tint", colours.tint(), colours.ink(), "the text upon it", problems);
        return problems;
    }

    private static void contrast(String name, String colour, String other, String place, List<PlacedProblem> problems) {
        double contrast = Contrast.between(colour, other);
        if (contrast < READABLE) {
            problems.add(new PlacedProblem(
                    "look.colours." + name,
                    Problem.error(
                            "contrast",
                            0,
                            0,
                            String.format(
                                    Locale.UK,
                                    "#%s cannot be read well: its contrast to %s is %.1f to 1, and %.1f is needed. Choose a %s colour.",
                                    colour,
                                    place,
                                    contrast,
                                    READABLE,
                                    name.equals("tint") ? "lighter" : "darker"))));
        }
    }
}
