package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Joins lines into paragraphs, lists and tables: lines broken at a margin, and what a page end parted.
final class Pieces {
    private static final Pattern CLOSED = Pattern.compile("[.:;!?]$|[.!?][\"'’”)]$");
    private static final int BROKEN = 40;

    private final Layout layout;
    private final List<Piece> done = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Piece.Item> items = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private boolean blank;
    private String lastLine = "";

    private Pieces(Layout layout) {
        this.layout = layout;
    }

    static List<Piece> of(List<Line> lines, Layout layout) {
        Pieces pieces = new Pieces(layout);
        lines.forEach(pieces::take);
        pieces.close();
        return List.copyOf(pieces.done);
    }

    private void take(Line line) {
        if (line.isBlank()) {
            blank = true;
            return;
        }
        boolean row = line.isTabbed() && (tabsInside(line) || (!rows.isEmpty() && !blank));
        Optional<ListMarker> marker = row ? Optional.empty() : ListMarker.of(line);
        if (marker.isPresent()) {
            takeItem(marker.get());
        } else if (line.isTabbed()) {
            takeRow(line);
        } else {
            takeText(line.text());
        }
        blank = false;
        lastLine = line.text();
    }

    /// A table row that begins with a number or bullet cell.
    private static boolean tabsInside(Line line) {
        return ListMarker.of(line)
                .map(marker -> marker.text().strip().indexOf('\t') >= 0)
                .orElse(true);
    }

    private void takeItem(ListMarker marker) {
        if (items.isEmpty()) {
            close();
        }
        items.add(new Piece.Item(marker, marker.text().strip()));
    }

    private void takeRow(Line line) {
        if (rows.isEmpty() || blank) {
            close();
        }
        rows.add(List.of(line.raw().split("\t", -1)));
    }

    private void takeText(String text) {
        if (!items.isEmpty() && (!blank || runsOn(items.getLast().text(), text))) {
            Piece.Item last = items.removeLast();
            items.add(new Piece.Item(last.marker(), joined(last.text(), text)));
        } else if (!words.isEmpty() && (blank ? runsOn(words, text) : continues(text))) {
            join(text);
        } else {
            close();
            words.append(text);
        }
    }

    /// A sentence parted by a page's end: it stops without a mark, and goes on in lower case.
    private static boolean runsOn(CharSequence before, String text) {
        return before.length() >= BROKEN
                && !CLOSED.matcher(tail(before)).find()
                && Character.isLowerCase(text.codePointAt(0));
    }

    private boolean continues(String text) {
        return !layout.unwrapped()
                || Character.isLowerCase(text.codePointAt(0))
                || (lastLine.length() <= Layout.WIDE
                        && !CLOSED.matcher(tail(lastLine)).find());
    }

    private void join(String text) {
        if (!endsWithHyphen(words)) {
            words.append(' ');
        }
        words.append(text);
    }

    private static String joined(String before, String text) {
        return endsWithHyphen(before) ? before + text : before + " " + text;
    }

    private static boolean endsWithHyphen(CharSequence text) {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1));
    }

    private static String tail(CharSequence text) {
        return text.subSequence(Math.max(0, text.length() - 3), text.length()).toString();
    }

    private void close() {
        if (!words.isEmpty()) {
            done.add(new Piece.Words(words.toString()));
            words.setLength(0);
        }
        if (!items.isEmpty()) {
            done.add(new Piece.Items(List.copyOf(items)));
            items.clear();
        }
        if (!rows.isEmpty()) {
            done.add(new Piece.Rows(List.copyOf(rows)));
            rows.clear();
        }
    }
}
