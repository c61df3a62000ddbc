package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Control pages that stand under a heading of their own, such as "Document control", before the text begins.
final class ControlSections {
    private static final Pattern NAMED = Pattern.compile(
            "(?i).*\\b(?:document|policy|version) (?:control|details|information|approval|summary)\\b.*|control (?:page|sheet).*|approval");
    /// The way to find out whether a copy is the current one belongs to that copy.
    private static final Pattern COPY_CHECK = Pattern.compile("(?i)copy code .*");
    private static final int FEWEST = 2;

    private ControlSections() {}

    /// The headings without those of leading control pages, whose lines thereby become part of the cover.
    static List<HeadingLine> withoutLeading(List<HeadingLine> headings, List<Line> lines) {
        int first = 0;
        while (first + 1 < headings.size() && isControl(headings, first, lines)) {
            first++;
        }
        return new ArrayList<>(headings.subList(first, headings.size()));
    }

    private static boolean isControl(List<HeadingLine> headings, int at, List<Line> lines) {
        HeadingLine heading = headings.get(at);
        int begin = heading.line().number();
        int end = headings.get(at + 1).line().number();
        List<Line> inside = lines.stream()
                .filter(line -> line.number() > begin && line.number() < end && !line.isBlank())
                .toList();
        if (heading.number().numbered() || inside.isEmpty()) {
            return false;
        }
        if (COPY_CHECK.matcher(inside.getFirst().plain()).matches()) {
            return true;
        }
        long rows = inside.stream().filter(Line::isTabbed).count();
        long labelled = inside.stream().filter(ControlSections::isLabelled).count();
        boolean mostly = NAMED.matcher(heading.words()).matches() || labelled * 2 >= rows;
        return labelled >= FEWEST && rows * 2 >= inside.size() && mostly;
    }

    private static boolean isLabelled(Line line) {
        return line.isTabbed()
                && line.cells().getFirst().length() <= Line.SHORT
                && ControlLabels.label(line.cells().getFirst()).isPresent();
    }
}
