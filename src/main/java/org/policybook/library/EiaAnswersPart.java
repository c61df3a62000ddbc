package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.EiaForm;
import org.policybook.governance.Forms;
import org.policybook.render.MeetingPack.Column;
import org.policybook.render.MeetingPack.Part;

/// Every answer to the equality impact assessment of a draft, as its form asks for them.
final class EiaAnswersPart {
    private EiaAnswersPart() {}

    /// Empty without a form or without an assessment.
    static List<Part> of(OpenDraft draft) {
        Optional<EiaForm> form = draft.organisation().forms().eia();
        Optional<EiaAnswers> answers = draft.reading().eia();
        return form.isEmpty() || answers.isEmpty()
                ? List.of()
                : List.of(
                        details(form.orElseThrow(), answers.orElseThrow()),
                        characteristics(form.orElseThrow(), answers.orElseThrow()),
                        questions(form.orElseThrow(), answers.orElseThrow()));
    }

    private static Part details(EiaForm form, EiaAnswers answers) {
        return new Part(
                "Details of the assessment",
                List.of(),
                List.of(),
                form.details().stream()
                        .filter(detail -> answers.details().containsKey(detail.id()))
                        .map(detail -> List.of(detail.label(), answers.details().getOrDefault(detail.id(), "")))
                        .toList());
    }

    private static Part characteristics(EiaForm form, EiaAnswers answers) {
        List<List<String>> rows = new ArrayList<>();
        for (Forms.Named asked : form.characteristics()) {
            Optional<EiaAnswers.Impact> impact =
                    Optional.ofNullable(answers.characteristics().get(asked.id()));
            rows.add(List.of(
                    asked.label(),
                    impact.map(EiaAnswers.Impact::impact).orElse("Not answered"),
                    impact.map(EiaAnswers.Impact::reason).orElse(""),
                    impact.map(EiaAnswers.Impact::mitigation).orElse("")));
        }
        return new Part(
                "Impact by characteristic",
                List.of(),
                List.of(
                        new Column("Characteristic", 20),
                        new Column("Impact", 14),
                        new Column("Why", 36),
                        new Column("What is done about it", 30)),
                rows);
    }

    private static Part questions(EiaForm form, EiaAnswers answers) {
        List<List<String>> rows = new ArrayList<>();
        form.questions()
                .forEach(question -> Optional.ofNullable(answers.questions().get(question.id()))
                        .ifPresent(answer -> rows.add(List.of(question.text(), words(answer)))));
        form.partTwo()
                .ifPresent(part -> part.fields()
                        .forEach(field -> Optional.ofNullable(answers.partTwo().get(field.id()))
                                .ifPresent(answer -> rows.add(List.of(field.label(), answer)))));
        return new Part("Questions and answers", List.of(), List.of(), rows);
    }

    private static String words(EiaAnswers.Answer answer) {
        return answer.comment().isBlank() ? answer.answer() : "%s. %s".formatted(answer.answer(), answer.comment());
    }
}
