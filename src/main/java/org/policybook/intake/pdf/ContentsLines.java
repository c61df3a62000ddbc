package org.policybook.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A contents list whose page numbers stand right behind the words: they are set apart, so that no entry is
/// taken for a heading.
final class ContentsLines {
    private static final Pattern TITLE = Pattern.compile("(?i)(?:table of )?contents(?: page| list)?:?|cynnwys");
    private static final Pattern ENTRY = Pattern.compile("(\\S.*?)[\\s.]+(\\d{1,3})");
    private static final int FEWEST = 3;

    private ContentsLines() {}

    static List<TextLine> setApart(List<TextLine> lines) {
        List<TextLine> changed = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (TITLE.matcher(lines.get(i).words()).matches()) {
                int end = end(lines, i + 1);
                for (int j = i + 1; end - i > FEWEST && j < end; j++) {
                    changed.set(j, apart(lines.get(j)));
                }
                i = Math.max(i, end - 1);
            }
        }
        return changed;
    }

    private static int end(List<TextLine> lines, int from) {
        int end = from;
        while (end < lines.size() && ENTRY.matcher(lines.get(end).words()).matches()) {
            end++;
        }
        return end;
    }

    private static TextLine apart(TextLine line) {
        Matcher entry = ENTRY.matcher(line.words());
        if (!entry.matches()) {
            return line;
        }
        return line.with(List.of(
                new Segment(line.x(), line.right() - 1, entry.group(1)),
                new Segment(line.right() - 1, line.right(), entry.group(2))));
    }
}
