package org.policybook.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Lays the contents list beside the headings found. Where the list names one heading between two
/// neighbours and the text has another there, they are the same section under two names: the text's name
/// is kept and the difference reported.
final class ContentsMatch {
    private final List<HeadingLine> headings;
    private final List<ContentsList.Entry> entries;
    private final List<Warning> warnings = new ArrayList<>();
    private int heading;

    private ContentsMatch(List<HeadingLine> headings, ContentsList contents) {
        this.headings = new ArrayList<>(headings);
        this.entries = contents.entries();
    }

    record Matched(List<HeadingLine> headings, List<Warning> warnings) {}

    static Matched of(List<HeadingLine> headings, ContentsList contents) {
        ContentsMatch match = new ContentsMatch(headings, contents);
        List<ContentsList.Entry> unmatched = new ArrayList<>();
        for (ContentsList.Entry entry : match.entries) {
            int at = match.find(entry);
            if (at < 0) {
                unmatched.add(entry);
            } else {
                match.gap(unmatched, at);
                unmatched.clear();
                match.heading = at + 1;
            }
        }
        match.gap(unmatched, headings.size());
        return new Matched(List.copyOf(match.headings), List.copyOf(match.warnings));
    }

    private int find(ContentsList.Entry entry) {
        for (int i = heading; i < headings.size(); i++) {
            if (entry.names(ContentsList.Entry.of(headings.get(i).number(), entry.place()))) {
                return i;
            }
        }
        return -1;
    }

    /// @param end the index of the heading that ends the gap
    private void gap(List<ContentsList.Entry> unmatched, int end) {
        int from = heading;
        for (ContentsList.Entry entry : unmatched) {
            int other = closest(entry, from, end);
            if (other < 0) {
                warnings.add(new Warning(
                        "The contents list names \"%s\", which the text does not have as a heading."
                                .formatted(entry.number().rest()),
                        entry.place()));
            } else {
                HeadingLine line = headings.get(other);
                headings.set(other, line.asListed());
                warnings.add(new Warning(
                        "The contents list says \"%s\" where the text says \"%s\"; the text's heading was kept."
                                .formatted(entry.number().rest(), line.words()),
                        line.line().place()));
                from = other + 1;
            }
        }
    }

    /// The heading in the gap that shares most words with the entry, the first among equals. A numbered
    /// entry stands only for a heading of its number.
    private int closest(ContentsList.Entry entry, int from, int end) {
        int best = -1;
        int most = -1;
        for (int i = from; i < end; i++) {
            HeadingNumber number = headings.get(i).number();
            boolean may = !headings.get(i).listed()
                    && !number.appendix()
                    && number.parts().equals(entry.number().parts());
            int shared = may ? shared(entry.number().rest(), number.rest()) : -1;
            if (shared > most) {
                best = i;
                most = shared;
            }
        }
        return best;
    }

    private static int shared(String one, String other) {
        Set<String> words = words(one);
        words.retainAll(words(other));
        return words.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
                .map(Line::key)
                .filter(word -> word.length() > 3)
                .toList());
    }
}
