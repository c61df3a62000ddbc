package org.policybook.governance;

import java.util.List;
import java.util.Optional;
import org.policybook.document.FieldReader;

/// Reads the form of equality impact assessment in `organisation.yaml`.
final class EiaFormFile {
    private EiaFormFile() {}

    static EiaForm read(FieldReader form) {
        EiaForm read = new EiaForm(
                form.text("title").orElse("Equality impact assessment"),
                form.each("details", EiaFormFile::named),
                form.each("characteristics", EiaFormFile::named),
                impacts(form),
                form.each(
                        "questions",
                        question -> new EiaForm.Question(
                                question.required("id"), question.required("text"), question.texts("answers"))),
                form.each(
                        "outcomes",
                        outcome -> new EiaForm.Outcome(
                                outcome.required("id"),
                                outcome.required("label"),
                                outcome.flag("blocks"),
                                outcome.flag("part-two"))),
                form.within("part-two", EiaFormFile::partTwo));
        if (read.partTwo().isEmpty() && read.outcomes().stream().anyMatch(EiaForm.Outcome::partTwo)) {
            form.report(
                    "missing-field",
                    "part-two",
                    "An outcome of the form demands part-two, which the form does not have. Add \"part-two: {fields: …}\".");
        }
        return read;
    }

    private static EiaForm.Impacts impacts(FieldReader form) {
        List<String> words = form.texts("impacts");
        List<String> stated = form.texts("adverse");
        stated.stream()
                .filter(impact -> !words.contains(impact))
                .forEach(impact -> form.report(
                        "unknown-impact",
                        "adverse",
                        "\"%s\" is not one of the form's impacts: %s.".formatted(impact, String.join(", ", words))));
        return new EiaForm.Impacts(
                words, stated.isEmpty() ? usual(words).stream().toList() : stated);
    }

    private static Optional<String> usual(List<String> words) {
        return words.stream().filter(EiaForm.NEGATIVE::equals).findFirst();
    }

    private static EiaForm.PartTwo partTwo(FieldReader part) {
        return new EiaForm.PartTwo(
                part.text("title").orElse("Part 2"), part.each("fields", EiaFormFile::named), part.flag("actions"));
    }

    private static Forms.Named named(FieldReader entry) {
        return new Forms.Named(entry.required("id"), entry.required("label"));
    }
}
