package org.policybook.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the title among the first headings and the lines of a cover. A line is a title when it names a kind
/// of document, or stands above all other headings; never because it merely comes first.
final class TitleLine {
    private static final String KIND =
            "(?:polic(?:y|ies)|procedures?|guidelines?|guidance|protocol|strategy|framework|standards?"
                    + "|statement|handbook|code of (?:conduct|practice)|plan|polisi|gweithdrefn)";
    private static final Pattern NAMES_KIND = Pattern.compile(
            "(?i)(?:\\S.* )?" + KIND + "(?: (?:and|&) " + KIND + ")?(?: \\([^)]*\\))?|" + KIND + " (?:on|for)\\b.*");
    private static final Set<String> SECTIONS = Set.of(
            "introduction",
            "purpose",
            "scope",
            "contents",
            "executive summary",
            "summary",
            "background",
            "definitions",
            "document control",
            "aim",
            "aims",
            "overview",
            "foreword",
            "policy statement",
            "statement");
    private static final int LONGEST = 120;

    static final Warning MISSING = new Warning(
            "The document has no title line; no title was taken. Give it one before the draft is submitted.",
            Place.DOCUMENT);

    private TitleLine() {}

    /// The first heading, when it is the document's title and not a section's.
    static Optional<HeadingLine> among(List<HeadingLine> headings, List<Line> lines) {
        if (headings.isEmpty()) {
            return Optional.empty();
        }
        HeadingLine first = headings.getFirst();
        boolean alone = headings.stream().skip(1).noneMatch(other -> level(other) <= level(first));
        boolean titled =
                names(first.words()) || (alone && headings.size() > 1 && first.mark() == HeadingLine.Mark.HASHES);
        boolean leads = lines.subList(0, first.index()).stream().noneMatch(TitleLine::isProse);
        return titled && leads && !first.anchored() && !isSection(first.words())
                ? Optional.of(first)
                : Optional.empty();
    }

    /// A line of the cover that names a kind of document.
    static Optional<Line> onCover(List<Line> cover) {
        for (Line line : cover) {
            if (isProse(line)) {
                return Optional.empty();
            }
            String words = line.plain();
            if (line.isShort() && words.length() <= LONGEST && names(words) && !isSection(words)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    static boolean isProse(Line line) {
        return line.raw().length() > 60
                && line.text().endsWith(".")
                && line.text().indexOf('\t') < 0;
    }

    static boolean names(String words) {
        return words.length() <= LONGEST
                && !words.endsWith(".")
                && NAMES_KIND.matcher(words).matches();
    }

    private static boolean isSection(String words) {
        return SECTIONS.contains(words.toLowerCase(Locale.ROOT));
    }

    private static int level(HeadingLine heading) {
        return switch (heading.mark()) {
            case HASHES -> heading.line().hashes();
            case BOLD, NONE -> 7;
        };
    }
}
