package org.policybook.web.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policybook.document.PlacedProblem;
import org.policybook.document.Problem;
import org.policybook.web.FieldProblem;

/// Puts what is wrong with a file beside the fields of the form that it was made from.
final class PlacedProblems {
    private final Map<String, String> labels = new LinkedHashMap<>();

    /// @param form its fields, as they are drawn
    PlacedProblems(List<Shown> form) {
        form.forEach(this::take);
    }

    private void take(Shown shown) {
        switch (shown) {
            case Shown.Field field -> {
                if (!field.drawn().equals("hidden")) {
                    labels.put(field.id(), field.label());
                }
            }
            case Shown.Group group -> {
                labels.put(group.id(), group.label());
                group.fields().forEach(this::take);
            }
            case Shown.Rows rows -> {
                labels.put(rows.id(), rows.label());
                for (Shown.Row row : rows.rows()) {
                    labels.put(row.id(), row.title().isEmpty() ? "The new " + rows.one() : row.title());
                    row.fields().forEach(this::take);
                }
            }
        }
    }

    List<FieldProblem> beside(List<PlacedProblem> problems) {
        List<FieldProblem> placed = new ArrayList<>();
        for (PlacedProblem problem : problems) {
            String id = field(problem.path());
            placed.add(new FieldProblem(id, told(problem, labels.getOrDefault(id, ""))));
        }
        return placed;
    }

    /// The problems of a text that is shown as it is, by their lines.
    static List<FieldProblem> inText(List<PlacedProblem> problems) {
        return problems.stream()
                .map(PlacedProblem::problem)
                .map(problem -> new FieldProblem("text", line(problem) + problem.message()))
                .toList();
    }

    private static String line(Problem problem) {
        return problem.line() > 0 ? "Line %d: ".formatted(problem.line()) : "";
    }

    /// The id of the field that a path is about, or of what it is in.
    private String field(String path) {
        String id = path.replace("[", "-").replace("]", "").replace('.', '-');
        while (!id.isEmpty() && !labels.containsKey(id)) {
            id = id.substring(0, Math.max(0, id.lastIndexOf('-')));
        }
        return id;
    }

    private static String told(PlacedProblem placed, String label) {
        Problem problem = placed.problem();
        if (problem.rule().equals("missing-field") && !label.isEmpty()) {
            return "%s: fill this in.".formatted(label);
        }
        String plain = problem.message();
        return plain.startsWith(placed.path() + ":") && !label.isEmpty()
                ? label + plain.substring(placed.path().length())
                : plain;
    }
}
