package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.policybook.intake.Manuscript.Part;

/// Control tables that stand among the sections, often at the very end: read for their facts, and taken out
/// of the text with the heading that announces them.
final class ControlTables {
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:document|version|policy)?\\s*(?:control|information|details)(?: (?:sheet|page|table|information))?"
                    + "|document (?:and )?(?:version )?control.*");
    private static final int FEWEST = 3;

    private ControlTables() {}

    static List<Part> takeOut(List<Part> parts, Facts facts, List<Warning> dropped) {
        List<Part> kept = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Grid grid && isControl(grid, isAnnounced(kept))) {
                read(grid, facts, dropped);
            } else if (part instanceof Part.Text && isAnnounced(kept) && isLabelled(part)) {
                ControlPage.read(ManuscriptIntake.lines(part).toList(), facts);
                dropped.add(new Warning(
                        "A line of the control page was read for its facts and left out of the text.",
                        ManuscriptIntake.lines(part)
                                .findFirst()
                                .map(Line::place)
                                .orElse(Place.DOCUMENT)));
            } else {
                closeAnnouncement(kept, part);
                kept.add(part);
            }
        }
        if (isAnnounced(kept)) {
            kept.removeLast();
        }
        return List.copyOf(kept);
    }

    /// Two or four columns whose first (and third) cells are labels of control pages.
    private static boolean isControl(Part.Grid grid, boolean announced) {
        int columns = grid.table().columns().size();
        long labelled = grid.rows().stream().filter(ControlTables::isLabelled).count();
        boolean shaped = columns == 2 || columns == 4;
        return shaped
                && labelled * 2 > grid.rows().size()
                && (announced
                        || (labelled >= FEWEST && labelled * 4 >= grid.rows().size() * 3L));
    }

    private static boolean isLabelled(Part part) {
        List<Line> lines = ManuscriptIntake.lines(part).toList();
        return !lines.isEmpty() && lines.stream().allMatch(line -> ControlLabels.startsWithLabel(line.plain()));
    }

    private static boolean isLabelled(List<String> row) {
        String label = row.getFirst();
        return row.size() > 1
                && label.length() <= Line.SHORT
                && ControlLabels.label(Line.plain(label)).isPresent();
    }

    private static boolean isAnnounced(List<Part> kept) {
        return !kept.isEmpty() && announces(kept.getLast());
    }

    private static boolean announces(Part part) {
        return part instanceof Part.Heading heading
                && ANNOUNCED
                        .matcher(heading.plain().strip().toLowerCase(Locale.ROOT))
                        .matches();
    }

    private static void read(Part.Grid grid, Facts facts, List<Warning> dropped) {
        List<Line> leftover = ControlPage.read(ManuscriptIntake.lines(grid).toList(), facts);
        dropped.add(new Warning(
                "A control table was read for its facts and left out of the text.", new Place(grid.number(), "")));
        leftover.stream()
                .filter(line -> !line.isBlank())
                .forEach(line -> dropped.add(
                        new Warning("A line of the control table without a fact was left out.", line.place())));
    }

    /// A heading of a control table that was taken out goes with it, unless something else stands under it.
    private static void closeAnnouncement(List<Part> kept, Part next) {
        if (next instanceof Part.Heading heading
                && isAnnounced(kept)
                && kept.getLast() instanceof Part.Heading announcing
                && heading.depth() <= announcing.depth()) {
            kept.removeLast();
        }
    }
}
