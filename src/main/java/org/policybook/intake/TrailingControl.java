package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A control page that stands behind the text, as lines with labels under a line such as "Document control".
///
/// @param rest the lines without it
/// @param control its lines; none without one
record TrailingControl(List<Line> rest, List<Line> control) {
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)(?:document|policy|version) (?:control|details|information)(?: (?:page|sheet))?:?|control (?:page|sheet)");
    private static final int FEWEST = 3;

    TrailingControl {
        rest = List.copyOf(rest);
        control = List.copyOf(control);
    }

    static TrailingControl of(List<Line> lines) {
        boolean behind = false;
        for (int i = 0; i < lines.size(); i++) {
            behind |= TitleLine.isProse(lines.get(i));
            if (behind && ANNOUNCED.matcher(lines.get(i).plain()).matches()) {
                int end = end(lines, i + 1);
                List<Line> control = lines.subList(i + 1, end);
                if (control.stream().filter(line -> !line.isBlank()).count() >= FEWEST) {
                    List<Line> rest = new ArrayList<>(lines.subList(0, i));
                    rest.addAll(lines.subList(end, lines.size()));
                    return new TrailingControl(rest, control);
                }
            }
        }
        return new TrailingControl(lines, List.of());
    }

    private static int end(List<Line> lines, int from) {
        int end = from;
        while (end < lines.size() && (lines.get(end).isBlank() || isLabelled(lines.get(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isLabelled(Line line) {
        return !line.isTabbed()
                ? ControlLabels.startsWithLabel(line.plain())
                : ControlLabels.label(line.cells().getFirst()).isPresent();
    }
}
