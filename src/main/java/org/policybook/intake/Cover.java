package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands before the first section: title, control page, contents list, and perhaps some prose.
///
/// @param headings those of the text, without the title
/// @param prose the lines that stay in the text, before the first section
record Cover(List<HeadingLine> headings, List<Line> prose) {
    /// Reads the facts of the cover into `facts`, and tells in `dropped` what is left out of the text.
    static Cover read(
            List<Line> lines, List<HeadingLine> all, ContentsList contents, Facts facts, List<Warning> dropped) {
        List<HeadingLine> listed = new ArrayList<>(all.stream()
                .filter(heading -> heading.index() >= contents.start() || !contents.isPresent() || isHashed(heading))
                .toList());
        Optional<HeadingLine> title = TitleLine.among(listed, lines);
        title.ifPresent(line -> {
            listed.removeFirst();
            facts.add(Fact.TITLE, line.words(), line.line().place(), Certainty.LIKELY);
        });
        List<HeadingLine> headings = ControlSections.withoutLeading(listed, lines);
        int end = end(headings, lines, contents);
        List<Line> page = new ArrayList<>(lines.subList(0, end));
        title.ifPresent(line -> page.remove(line.line()));
        listed.subList(0, listed.size() - headings.size()).forEach(heading -> page.remove(heading.line()));
        List<Line> rest = new ArrayList<>(restOfCover(controlPage(page, facts, dropped), facts, dropped));
        rest.addAll(behindContents(lines, headings, contents, end));
        return new Cover(List.copyOf(headings), List.copyOf(rest));
    }

    private static int end(List<HeadingLine> headings, List<Line> lines, ContentsList contents) {
        if (headings.isEmpty()) {
            return contents.isPresent() ? contents.start() : coverOfPlainText(lines);
        }
        return Math.min(contents.start(), headings.getFirst().index());
    }

    /// Reads the control page, and hands back the lines that are no part of it.
    private static List<Line> controlPage(List<Line> page, Facts facts, List<Warning> dropped) {
        List<Line> leftover = ControlPage.read(page, facts);
        if (leftover.size() < page.size()) {
            Line first = page.stream()
                    .filter(line -> !leftover.contains(line))
                    .findFirst()
                    .orElse(page.getFirst());
            dropped.add(
                    new Warning("The control page was read for its facts and left out of the text.", first.place()));
        }
        return leftover;
    }

    private static boolean isHashed(HeadingLine heading) {
        return heading.mark() == HeadingLine.Mark.HASHES;
    }

    /// Without any heading, the cover ends where prose begins.
    private static int coverOfPlainText(List<Line> lines) {
        int end = 0;
        while (end < lines.size() && lines.get(end).isShort() && !TitleLine.isProse(lines.get(end))) {
            end++;
        }
        return end;
    }

    /// Lines between the contents list and the first heading, or after a cover without headings.
    private static List<Line> behindContents(
            List<Line> lines, List<HeadingLine> headings, ContentsList contents, int end) {
        int from = contents.start() == end && contents.isPresent() ? contents.end() : end;
        int to = headings.isEmpty() ? lines.size() : headings.getFirst().index();
        return from < to ? lines.subList(from, to) : List.of();
    }

    private static List<Line> restOfCover(List<Line> leftover, Facts facts, List<Warning> dropped) {
        List<Line> prose = new ArrayList<>(leftover);
        if (!facts.has(Fact.TITLE)) {
            TitleLine.onCover(leftover).ifPresent(line -> {
                facts.add(Fact.TITLE, line.plain(), line.place(), Certainty.LIKELY);
                prose.remove(line);
            });
        }
        for (Line line : leftover) {
            Optional<WrittenDate> date = line.isShort() ? WrittenDate.all(line.plain()) : Optional.empty();
            if (date.isPresent()) {
                facts.add(Fact.DOCUMENT_DATE, line.plain(), line.place(), Certainty.LIKELY);
                prose.remove(line);
            } else if (line.isTabbed() && !line.isBlank()) {
                dropped.add(new Warning("A line of the control page without a fact was left out.", line.place()));
                prose.remove(line);
            }
        }
        return prose;
    }
}
