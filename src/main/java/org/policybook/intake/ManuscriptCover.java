package org.policybook.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.intake.Manuscript.Part;

/// What stands in a manuscript before its first section: title, control page, contents list, and perhaps
/// some prose.
final class ManuscriptCover {
    /// Longer lines of a cover are text.
    private static final int SHORT = 110;

    private final List<Part> parts;
    private final Facts facts;
    private final List<Warning> dropped;

    private ManuscriptCover(List<Part> parts, Facts facts, List<Warning> dropped) {
        this.parts = new ArrayList<>(parts);
        this.facts = facts;
        this.dropped = dropped;
    }

    /// Reads the facts of the cover, and tells in `dropped` what is left out of the text.
    ///
    /// @return the parts that are left
    static List<Part> read(List<Part> parts, Facts facts, List<Warning> dropped) {
        ManuscriptCover cover = new ManuscriptCover(parts, facts, dropped);
        cover.read();
        return List.copyOf(cover.parts);
    }

    private void read() {
        ManuscriptTitle.take(parts, facts);
        List<Part> page = parts.subList(0, end());
        boolean covered = facts.has(Fact.TITLE) || page.stream().anyMatch(Part.Contents.class::isInstance);
        List<Line> lines = new ArrayList<>();
        List<List<Line>> own = new ArrayList<>();
        for (Part part : page) {
            own.add(ManuscriptIntake.lines(part).toList());
            lines.addAll(own.getLast());
        }
        Set<Line> leftover = Collections.newSetFromMap(new IdentityHashMap<>());
        leftover.addAll(ControlPage.read(lines, facts));
        if (leftover.size() < lines.size()) {
            dropped.add(new Warning(
                    "The control page was read for its facts and left out of the text.",
                    lines.getFirst().place()));
        }
        takeTitleLine(lines.stream().filter(leftover::contains).toList(), leftover);
        List<Part> kept = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            List<Line> left = own.get(i).stream().filter(leftover::contains).toList();
            if (stays(page.get(i), own.get(i), left, covered)) {
                kept.add(page.get(i));
            }
        }
        page.clear();
        parts.addAll(0, kept);
    }

    private int end() {
        int end = 0;
        while (end < parts.size() && !(parts.get(end) instanceof Part.Heading)) {
            end++;
        }
        return end < parts.size() ? end : endOfPlainCover();
    }

    /// Without any heading, the cover ends where prose begins.
    private int endOfPlainCover() {
        int end = 0;
        while (end < parts.size() && ManuscriptIntake.lines(parts.get(end)).noneMatch(TitleLine::isProse)) {
            end++;
        }
        return end;
    }

    private void takeTitleLine(List<Line> left, Set<Line> leftover) {
        if (!facts.has(Fact.TITLE)) {
            Optional<Line> title = TitleLine.onCover(left);
            title.ifPresent(line -> {
                facts.add(Fact.TITLE, line.plain(), line.place(), Certainty.LIKELY);
                leftover.remove(line);
            });
        }
    }

    private boolean stays(Part part, List<Line> own, List<Line> left, boolean covered) {
        return switch (part) {
            case Part.Contents contents -> false;
            case Part.Heading heading -> true;
            case Part.Grid grid -> {
                boolean control = left.size() * 2 < own.size();
                if (control) {
                    left.stream().filter(line -> !line.isBlank()).forEach(this::tellLeftOut);
                }
                yield !control;
            }
            case Part.Text text ->
                own.isEmpty() || (!left.isEmpty() && !left.stream().allMatch(line -> isResidue(line, covered)));
        };
    }

    /// A date or a short line of a title page, such as the organisation's name.
    private boolean isResidue(Line line, boolean covered) {
        if (line.isShort() && WrittenDate.all(line.plain()).isPresent()) {
            facts.add(Fact.DOCUMENT_DATE, line.plain(), line.place(), Certainty.LIKELY);
            return true;
        }
        boolean residue =
                covered && line.raw().length() <= SHORT && !line.text().endsWith(".");
        if (residue && !line.isBlank()) {
            tellLeftOut(line);
        }
        return residue;
    }

    private void tellLeftOut(Line line) {
        dropped.add(new Warning("A line of the cover was left out of the text.", line.place()));
    }
}
