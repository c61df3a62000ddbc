package org.policybook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policybook.diff.Harmonisation;
import org.policybook.diff.KeyChange;
import org.policybook.document.Clause;
import org.policybook.document.Section;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tells how the policies of two organisations lie to each other.
///
/// @param one what to call the one policy
record HarmonisationPrinter(Harmonisation harmonisation, String one, String other) {
    List<String> lines() {
        List<Harmonisation.Match> differing = harmonisation.matches().stream()
                .filter(match -> !match.differing().isEmpty())
                .toList();
        List<Harmonisation.Match> alike = harmonisation.matches().stream()
                .filter(match -> match.differing().isEmpty())
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("A: " + one);
        lines.add("B: " + other);
        lines.add("%s match, %d of them with another value; %d only in A, %d only in B."
                .formatted(
                        Counted.of(harmonisation.matches().size(), "clauses"),
                        differing.size(),
                        harmonisation.onlyOne().size(),
                        harmonisation.onlyOther().size()));
        matches("The same duty with another value", differing, lines);
        matches("Matching clauses", alike, lines);
        clauses("Only in A", harmonisation.onlyOne(), lines);
        clauses("Only in B", harmonisation.onlyOther(), lines);
        return lines;
    }

    private static void matches(String title, List<Harmonisation.Match> matches, List<String> lines) {
        if (!matches.isEmpty()) {
            lines.add("");
            lines.add(title);
        }
        for (Harmonisation.Match match : matches) {
            lines.add("");
            if (!match.differing().isEmpty()) {
                lines.add("  ! " + kinds(match));
            }
            clause("  A  ", match.one(), lines);
            clause("  B  ", match.other(), lines);
        }
    }

    private static void clause(String label, Clause clause, List<String> lines) {
        lines.add(label + headings(clause));
        lines.addAll(Wrapped.lines(text(clause), "       ", "       "));
    }

    private static void clauses(String title, List<Clause> clauses, List<String> lines) {
        if (!clauses.isEmpty()) {
            lines.add("");
            lines.add(title);
        }
        String told = "";
        for (Clause clause : clauses) {
            if (!headings(clause).equals(told)) {
                told = headings(clause);
                lines.add("  " + told);
            }
            lines.addAll(Wrapped.lines(text(clause), "    · ", "      "));
        }
    }

    private static String text(Clause clause) {
        return clause.text().replace("\t", " | ");
    }

    private static String kinds(Harmonisation.Match match) {
        return match.differing().stream().map(KeyChange.Kind::label).collect(Collectors.joining(", "));
    }

    private static String headings(Clause clause) {
        return clause.within().stream().map(Section::title).collect(Collectors.joining(" › "));
    }

    ObjectNode document() {
        ObjectNode document = Json.object();
        ArrayNode matches = document.putArray("matches");
        for (Harmonisation.Match match : harmonisation.matches()) {
            ObjectNode node = matches.addObject();
            node.put("likeness", Double.parseDouble(String.format(Locale.ROOT, "%.2f", match.likeness())));
            ArrayNode differing = node.putArray("differing");
            match.differing().forEach(kind -> differing.add(kind.label()));
            clause(match.one(), node.putObject("one"));
            clause(match.other(), node.putObject("other"));
        }
        ArrayNode onlyOne = document.putArray("onlyOne");
        harmonisation.onlyOne().forEach(clause -> clause(clause, onlyOne.addObject()));
        ArrayNode onlyOther = document.putArray("onlyOther");
        harmonisation.onlyOther().forEach(clause -> clause(clause, onlyOther.addObject()));
        return document;
    }

    private static void clause(Clause clause, ObjectNode node) {
        node.put("clause", clause.id().value());
        node.put("heading", headings(clause));
        node.put("text", clause.text());
    }
}
