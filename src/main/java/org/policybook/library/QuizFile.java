package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import org.policybook.document.BadInput;
import org.policybook.document.FieldReader;
import org.policybook.document.ParsedYaml;
import org.policybook.document.Problem;
import org.policybook.document.Yaml;

/// Reads the questions about a version.
///
/// ```yaml
/// questions:
///   - question: Who may speak to a journalist?
///     answers: [Everybody, The Practice Manager, Nobody]
///     right: 2
/// ```
final class QuizFile {
    private QuizFile() {}

    /// @throws BadInput telling everything wrong
    static List<QuizQuestion> read(String text) {
        ParsedYaml yaml = Yaml.read(text, 1);
        FieldReader file = FieldReader.of(yaml.fields(), yaml);
        List<QuizQuestion> questions = file.each("questions", QuizFile::question);
        if (questions.isEmpty()) {
            file.report("missing-field", "questions", "The file has no questions.");
        }
        file.finish();
        List<Problem> problems = new ArrayList<>(yaml.problems());
        problems.addAll(file.problems());
        if (!problems.isEmpty()) {
            throw new BadInput("The questions cannot be used. "
                    + String.join(
                            " ",
                            problems.stream()
                                    .map(problem -> "Line %d: %s".formatted(problem.line(), problem.message()))
                                    .toList()));
        }
        return questions;
    }

    private static QuizQuestion question(FieldReader entry) {
        QuizQuestion question =
                new QuizQuestion(entry.required("question"), entry.texts("answers"), entry.number("right", 0));
        if (question.answers().size() < 2) {
            entry.report("wrong-form", "answers", "A question needs at least two answers.");
        } else if (question.right() < 1 || question.right() > question.answers().size()) {
            entry.report(
                    "wrong-form",
                    "right",
                    "right is the number of the right answer, from 1 to %d."
                            .formatted(question.answers().size()));
        }
        return question;
    }
}
