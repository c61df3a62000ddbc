package org.policybook.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table of past versions in the text. It stays there; its rows are told, and its references and versions are held
/// against what
/// the control page says.
final class HistoryTable {
    private static final String PAST = "past version";

    private HistoryTable() {}

    static void check(List<Line> lines, FoundMetadata found, Facts facts) {
        for (int i = 0; i < lines.size(); i++) {
            if (isHeader(lines.get(i))) {
                List<String> header = lines.get(i).cells();
                tellVersions(lines, i, column(header, Fact.VERSION), facts);
                checkReferences(lines, i + 1, column(header, Fact.REFERENCE), found, facts);
                checkVersions(lines, i + 1, column(header, Fact.VERSION), found, facts);
            }
        }
    }

    /// The past versions, each with all that its row says.
    private static void tellVersions(List<Line> lines, int header, int column, Facts facts) {
        for (int i = header + 1; column >= 0 && i < lines.size() && lines.get(i).isTabbed(); i++) {
            List<String> cells = lines.get(i).cells();
            String version = cell(lines.get(i), column);
            String rest = IntStream.range(0, cells.size())
                    .filter(each -> each != column && !cells.get(each).isBlank())
                    .mapToObj(cells::get)
                    .collect(Collectors.joining("; "));
            if (version.matches(".*\\d.*") && !rest.isEmpty()) {
                facts.addOther(
                        new FoundMetadata.Labelled(PAST, version, Line.plain(rest)),
                        lines.get(i).place());
            }
        }
    }

    private static boolean isHeader(Line line) {
        if (!line.isTabbed() || !line.isShort()) {
            return false;
        }
        List<String> cells = line.cells();
        boolean dated =
                cells.stream().anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains("date"));
        boolean told = cells.stream()
                .anyMatch(cell ->
                        cell.toLowerCase(Locale.ROOT).matches(".*(?:change|amendment|revision|comment|reason).*"));
        return dated && told && (column(cells, Fact.REFERENCE) >= 0 || column(cells, Fact.VERSION) >= 0);
    }

    private static int column(List<String> header, Fact fact) {
        return IntStream.range(0, header.size())
                .filter(i -> ControlLabels.label(header.get(i))
                        .flatMap(ControlLabels.Label::fact)
                        .equals(Optional.of(fact)))
                .findFirst()
                .orElse(-1);
    }

    private static void checkReferences(List<Line> lines, int first, int column, FoundMetadata found, Facts facts) {
        Optional<Found<String>> reference = found.words(Fact.REFERENCE);
        for (int i = first;
                column >= 0
                        && reference.isPresent()
                        && i < lines.size()
                        && lines.get(i).isTabbed();
                i++) {
            String written = cell(lines.get(i), column);
            if (!written.isEmpty()
                    && !Line.key(written).equals(Line.key(reference.get().value()))) {
                facts.warn(
                        "The change history gives the reference \"%s\", the control page \"%s\" (%s)."
                                .formatted(
                                        written,
                                        reference.get().value(),
                                        reference.get().place()),
                        lines.get(i).place());
            }
        }
    }

    /// The version of the document should be one of its history.
    private static void checkVersions(List<Line> lines, int first, int column, FoundMetadata found, Facts facts) {
        Optional<Found<String>> version = found.words(Fact.VERSION);
        int last = first;
        boolean told = false;
        while (last < lines.size() && lines.get(last).isTabbed()) {
            String written = cell(lines.get(last), Math.max(column, 0)).replaceAll("(?i)^v(?:ersion)? ?", "");
            told |= version.isPresent() && samePlace(written, version.get().value());
            last++;
        }
        if (column >= 0 && version.isPresent() && last > first && !told) {
            facts.warn(
                    "The change history does not name version %s, which the document gives itself."
                            .formatted(version.get().value()),
                    lines.get(first).place());
        }
    }

    private static boolean samePlace(String one, String other) {
        return one.replaceAll("(?:\\.0)+$", "").equals(other.replaceAll("(?:\\.0)+$", ""));
    }

    private static String cell(Line line, int column) {
        List<String> cells = line.cells();
        return column < cells.size() ? cells.get(column) : "";
    }
}
