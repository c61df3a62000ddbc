package org.policybook.intake;

import java.util.List;

/// What stands around a line.
final class Surroundings {
    private final List<Line> lines;
    private final Layout layout;

    Surroundings(List<Line> lines, Layout layout) {
        this.lines = lines;
        this.layout = layout;
    }

    /// Nothing runs on into the line from above.
    boolean startsBlock(int index) {
        return blank(index - 1) || (layout.unwrapped() && endsParagraph(lines.get(index - 1)));
    }

    boolean standsAlone(int index) {
        return startsBlock(index) && (blank(index + 1) || layout.unwrapped());
    }

    /// Alone, and prose or a list comes next, perhaps after one more line of its kind.
    boolean standsBeforeText(int index) {
        boolean alone = startsBlock(index) && (blank(index + 1) || (layout.unwrapped() && isProse(index + 1)));
        int next = nextWritten(index);
        return alone && (isText(next) || (mayBeHeading(next) && isText(nextWritten(next))));
    }

    /// A neighbour carries the number before or after.
    boolean inNumberedList(int index) {
        int number = number(index);
        int above = previousWritten(index);
        int below = nextWritten(index);
        return number >= 0 && (number(below) == number + 1 || (number > 1 && number(above) == number - 1));
    }

    boolean isTextBetween(int from, int to) {
        return nextWritten(from) < to;
    }

    private int number(int index) {
        if (outside(index)) {
            return -2;
        }
        return ListMarker.of(lines.get(index)).map(ListMarker::number).orElse(-2);
    }

    private boolean isText(int index) {
        return !outside(index) && (isProse(index) || ListMarker.begins(lines.get(index)));
    }

    private boolean isProse(int index) {
        if (outside(index)) {
            return false;
        }
        String text = lines.get(index).text();
        return text.length() >= 40 && text.indexOf('\t') < 0 && text.indexOf(' ') > 0;
    }

    private boolean mayBeHeading(int index) {
        return !outside(index)
                && lines.get(index).text().length() <= 70
                && blank(index - 1)
                && blank(index + 1)
                && !lines.get(index).isTabbed();
    }

    private static boolean endsParagraph(Line line) {
        return line.raw().length() > Layout.WIDE || line.text().endsWith(".");
    }

    private int nextWritten(int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    private int previousWritten(int index) {
        int previous = index - 1;
        while (previous >= 0 && lines.get(previous).isBlank()) {
            previous--;
        }
        return previous;
    }

    private boolean outside(int index) {
        return index < 0 || index >= lines.size();
    }

    private boolean blank(int index) {
        return outside(index) || lines.get(index).isBlank();
    }
}
