package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognises the headings of a text: by marks, by numbers that follow on, by the contents list, by bold
/// or capitals, and last by standing alone before prose.
final class Headings {
    private static final Pattern TITLE_LIKE = Pattern.compile("[\\p{Lu}\\d'‘\"“\\[({].*[\\p{L}\\p{N})\\]?'’\"”}:]");
    private static final int LONGEST = 120;

    private final List<Line> lines;
    private final ContentsList contents;
    private final Layout layout;
    private final Surroundings around;
    private final List<HeadingLine> found = new ArrayList<>();
    private final NumberSequence sequence = new NumberSequence();

    private Headings(List<Line> lines, ContentsList contents) {
        this.lines = lines;
        this.contents = contents;
        this.layout = Layout.of(lines);
        this.around = new Surroundings(lines, layout);
    }

    static List<HeadingLine> in(List<Line> lines, ContentsList contents) {
        Headings headings = new Headings(lines, contents);
        for (int i = 0; i < lines.size(); i++) {
            if (!contents.covers(i)) {
                headings.read(i);
            }
        }
        return headings.withAppendixTitles();
    }

    /// Joins `Appendix A` with the title on the line below it.
    private List<HeadingLine> withAppendixTitles() {
        List<HeadingLine> joined = new ArrayList<>();
        for (HeadingLine heading : found) {
            HeadingLine last = joined.isEmpty() ? heading : joined.getLast();
            boolean title = last.number().untitledAppendix()
                    && !heading.anchored()
                    && !around.isTextBetween(last.index(), heading.index());
            if (title) {
                joined.removeLast();
                joined.add(last.titled(heading));
            } else {
                joined.add(heading);
            }
        }
        return List.copyOf(joined);
    }

    private void read(int index) {
        Line line = lines.get(index);
        if (line.isBlank() || !line.isShort() || line.text().indexOf('\t') >= 0) {
            return;
        }
        HeadingNumber number = HeadingNumber.of(line.plain());
        if (number.rest().codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        boolean listed = contents.names(number);
        mark(index, number, listed).ifPresent(mark -> {
            found.add(new HeadingLine(index, index, line, number, mark, listed));
            sequence.take(number);
        });
    }

    private Optional<HeadingLine.Mark> mark(int index, HeadingNumber number, boolean listed) {
        Line line = lines.get(index);
        if (line.hashes() > 0) {
            return Optional.of(HeadingLine.Mark.HASHES);
        }
        if (line.text().length() > LONGEST || !TITLE_LIKE.matcher(number.rest()).matches()) {
            return Optional.empty();
        }
        if (line.isBold() && around.standsAlone(index)) {
            return Optional.of(HeadingLine.Mark.BOLD);
        }
        return isBare(index, number, listed) ? Optional.of(HeadingLine.Mark.NONE) : Optional.empty();
    }

    private boolean isBare(int index, HeadingNumber number, boolean listed) {
        if (number.rest().endsWith(":") || ControlLabels.isLabelled(number.whole()) || isBulleted(index)) {
            return false;
        }
        if (listed || number.appendix()) {
            return around.startsBlock(index) && !(number.numbered() && around.inNumberedList(index));
        }
        if (number.numbered()) {
            return isNumbered(index, number);
        }
        return isAlone(index, number.rest());
    }

    private boolean isBulleted(int index) {
        return ListMarker.of(lines.get(index))
                .filter(marker -> !marker.ordered())
                .isPresent();
    }

    /// A number the contents list does not know is a heading's when it follows on from the last one.
    private boolean isNumbered(int index, HeadingNumber number) {
        if (layout.hashed() || !around.startsBlock(index) || around.inNumberedList(index)) {
            return false;
        }
        return number.depth() > 1 ? sequence.isPlausible(number) : !contents.isPresent() && sequence.isNextTop(number);
    }

    private boolean isAlone(int index, String words) {
        boolean terms = isInGlossary() && (contents.isPresent() || sequence.hasBegun());
        return !layout.hashed()
                && !terms
                && words.length() <= 70
                && words.split(" ", 11).length <= 9
                && around.standsBeforeText(index);
    }

    private boolean isInGlossary() {
        return !found.isEmpty() && found.getLast().isGlossary();
    }
}
