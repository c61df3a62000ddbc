package org.policybook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policybook.intake.Manuscript.Part;

/// Takes the title out of a manuscript, and headings that only announce the contents list.
final class ManuscriptTitle {
    private static final Pattern CONTENTS = Pattern.compile(
            "(?i)(?:(?:table|list) of )?(?:contents|figures|tables|illustrations)(?: page| list)?:?|cynnwys");

    private ManuscriptTitle() {}

    static void take(List<Part> parts, Facts facts) {
        dropContentsHeadings(parts);
        marked(parts).or(() -> leading(parts)).ifPresent(title -> {
            parts.remove(title);
            facts.add(
                    Fact.TITLE,
                    title.plain().replaceAll("[\\s:]+$", ""),
                    new Place(title.number(), title.plain()),
                    Certainty.LIKELY);
        });
    }

    private static void dropContentsHeadings(List<Part> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            boolean bare = i + 1 == parts.size()
                    || parts.get(i + 1) instanceof Part.Contents
                    || parts.get(i + 1) instanceof Part.Heading;
            if (bare
                    && parts.get(i) instanceof Part.Heading heading
                    && CONTENTS.matcher(heading.plain().strip()).matches()) {
                parts.set(i, new Part.Contents(heading.number()));
            }
        }
    }

    /// The first that the document marks as its title, before any section.
    private static Optional<Part.Heading> marked(List<Part> parts) {
        return headings(parts).stream().findFirst().filter(heading -> heading.depth() == 0);
    }

    private static Optional<Part.Heading> leading(List<Part> parts) {
        List<Part.Heading> headings = headings(parts);
        List<HeadingLine> lines = new ArrayList<>();
        List<Line> before = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Heading heading) {
                Line line = new Line(
                        heading.number(), "#".repeat(Math.clamp(heading.depth(), 1, 6)) + " " + heading.plain());
                lines.add(new HeadingLine(
                        before.size(),
                        before.size(),
                        line,
                        HeadingNumber.of(heading.plain()),
                        HeadingLine.Mark.HASHES,
                        false));
            } else if (lines.isEmpty()) {
                ManuscriptIntake.lines(part).forEach(before::add);
            }
        }
        return TitleLine.among(lines, before).map(title -> headings.getFirst());
    }

    private static List<Part.Heading> headings(List<Part> parts) {
        return parts.stream()
                .filter(Part.Heading.class::isInstance)
                .map(Part.Heading.class::cast)
                .toList();
    }
}
