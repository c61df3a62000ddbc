package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The contents list of a document: the best witness of its headings. It is left out of the text, since
/// every rendering makes its own.
///
/// @param start the index of its first line, or the number of lines when there is none
/// @param end the index behind its last line
record ContentsList(int start, int end, List<Entry> entries) {
    private static final Pattern LEADER = Pattern.compile("\\t| {2}|\\.{3}|…");
    private static final Pattern NUMBER_CELL = Pattern.compile("^(\\d[\\d.]*)\\t");
    private static final Pattern TITLE = Pattern.compile("(?i)(?:table of )?contents(?: page| list)?:?|cynnwys|index");
    private static final int FEWEST = 3;
    private static final int MOST = 500;

    /// One line of the list, without its page.
    ///
    /// @param rest the key of its words without their number
    /// @param whole the key with it
    record Entry(HeadingNumber number, Place place, String rest, String whole) {
        static Entry of(HeadingNumber number, Place place) {
            return new Entry(number, place, Line.key(number.rest()), Line.key(number.whole()));
        }

        boolean names(Entry heading) {
            if (number.appendix() && heading.number.appendix()) {
                return number.label().equals(heading.number.label());
            }
            return Alike.keys(rest, heading.rest) || Alike.keys(whole, heading.whole);
        }
    }

    static ContentsList in(List<Line> lines) {
        int scanned = Math.min(lines.size(), 2000);
        for (int i = 0; i < scanned; i++) {
            boolean titled = isTitle(lines.get(i));
            if (titled || entry(lines.get(i)).isPresent()) {
                ContentsList list = from(lines, i, titled ? i + 1 : i);
                if (list.entries.size() >= FEWEST) {
                    return list;
                }
            }
        }
        return new ContentsList(lines.size(), lines.size(), List.of());
    }

    boolean isPresent() {
        return !entries.isEmpty();
    }

    boolean names(HeadingNumber heading) {
        Entry asEntry = Entry.of(heading, Place.DOCUMENT);
        return entries.stream().anyMatch(entry -> entry.names(asEntry));
    }

    boolean covers(int index) {
        return index >= start && index < end;
    }

    private static boolean isTitle(Line line) {
        return line.isShort() && TITLE.matcher(line.plain()).matches();
    }

    private static ContentsList from(List<Line> lines, int start, int first) {
        List<Entry> entries = new ArrayList<>();
        int end = first;
        for (int i = first; i < lines.size() && entries.size() < MOST; i++) {
            Optional<Entry> entry = entry(lines.get(i));
            if (entry.isEmpty() && !lines.get(i).isBlank()) {
                break;
            }
            if (entry.isPresent()) {
                entries.add(entry.get());
                end = i + 1;
            }
        }
        return new ContentsList(start, end, entries);
    }

    private static Optional<Entry> entry(Line line) {
        if (!line.isShort() || line.isBlank()) {
            return Optional.empty();
        }
        return wordsBeforePage(line.text())
                .map(words -> NUMBER_CELL.matcher(words).replaceFirst("$1 ").replace("\t", ""))
                .map(words -> Entry.of(HeadingNumber.of(Line.plain(words)), line.place()));
    }

    /// What stands before a page number and its leader: a tab, dots, or a wide gap.
    private static Optional<String> wordsBeforePage(String text) {
        int page = text.length();
        while (page > 0 && text.length() - page < 5 && Character.isDigit(text.charAt(page - 1))) {
            page--;
        }
        int leader = page;
        while (leader > 0 && " .…\t".indexOf(text.charAt(leader - 1)) >= 0) {
            leader--;
        }
        boolean led = LEADER.matcher(text.substring(leader, page)).find();
        boolean paged = page < text.length() && text.length() - page < 5;
        return leader > 0 && led && paged ? Optional.of(text.substring(0, leader)) : Optional.empty();
    }
}
