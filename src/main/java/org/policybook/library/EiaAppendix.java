package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.Block;
import org.policybook.document.PartialDate;
import org.policybook.document.Section;
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.EiaForm;
import org.policybook.governance.Forms;

/// The equality impact assessment as an appendix: the organisation's form with the answers in it.
record EiaAppendix(EiaForm form, EiaAnswers answers, GeneratedAppendix appendix) {

    private static final int EVIDENCE = 3;

    static Section of(EiaForm form, EiaAnswers answers, GeneratedAppendix appendix) {
        EiaAppendix eia = new EiaAppendix(form, answers, appendix);
        eia.details();
        eia.characteristics();
        eia.questions();
        eia.partTwo();
        eia.actions();
        eia.outcome();
        return appendix.section(form.title());
    }

    private void details() {
        List<Block.Row> lines = new ArrayList<>();
        for (Forms.Named detail : form.details()) {
            lines.add(appendix.row(detail.label(), detail(detail)));
        }
        table(lines, "fact", "answer");
    }

    /// Dates as people write them.
    private String detail(Forms.Named detail) {
        String given = answers.details().getOrDefault(detail.id(), "");
        try {
            return given.length() < "2017-02".length() ? given : appendix.shown(PartialDate.parse(given));
        } catch (BadInput notADate) {
            return given;
        }
    }

    /// The evidence has a column only where somebody gave some apart from the reason.
    private void characteristics() {
        boolean evidence = answers.characteristics().values().stream()
                .anyMatch(impact -> !impact.evidence().isBlank());
        List<Block.Row> lines = new ArrayList<>();
        for (Forms.Named characteristic : form.characteristics()) {
            EiaAnswers.@Nullable Impact impact = answers.characteristics().get(characteristic.id());
            List<String> cells = new ArrayList<>(List.of(
                    characteristic.label(),
                    impact == null ? appendix.label("answer.none") : appendix.known("impact", impact.impact()),
                    impact == null ? "" : impact.reason(),
                    impact == null ? "" : impact.evidence(),
                    impact == null ? "" : impact.mitigation()));
            if (!evidence) {
                cells.remove(EVIDENCE);
            }
            lines.add(appendix.row(cells.toArray(String[]::new)));
        }
        if (evidence) {
            table(lines, "characteristic", "impact", "why", "evidence", "mitigation");
        } else {
            table(lines, "characteristic", "impact", "reason", "mitigation");
        }
    }

    private void partTwo() {
        List<Block.Row> lines = new ArrayList<>();
        form.partTwo()
                .ifPresent(part -> part.fields().stream()
                        .filter(field -> answers.partTwo().containsKey(field.id()))
                        .forEach(field -> lines.add(
                                appendix.row(field.label(), answers.partTwo().getOrDefault(field.id(), "")))));
        appendix.table(lines, form.partTwo().map(EiaForm.PartTwo::title).orElse(""), appendix.label("eia.answer"));
    }

    private void questions() {
        List<Block.Row> lines = new ArrayList<>();
        for (EiaForm.Question question : form.questions()) {
            EiaAnswers.@Nullable Answer answer = answers.questions().get(question.id());
            lines.add(
                    answer == null
                            ? appendix.row(question.text(), appendix.label("answer.none"), "")
                            : appendix.row(
                                    question.text(), appendix.known("answer", answer.answer()), answer.comment()));
        }
        table(lines, "question", "answer", "comment");
    }

    private void table(List<Block.Row> lines, String... headings) {
        appendix.table(
                lines,
                Stream.of(headings)
                        .map(heading -> appendix.label("eia." + heading))
                        .toArray(String[]::new));
    }

    private void actions() {
        List<Block.Row> lines = new ArrayList<>();
        for (EiaAnswers.Action action : answers.actions()) {
            lines.add(appendix.row(
                    action.action(),
                    action.lead(),
                    action.by().map(appendix::shown).orElse(""),
                    action.review().map(appendix::shown).orElse("")));
        }
        table(lines, "action", "lead", "by", "review");
    }

    private void outcome() {
        answers.outcome()
                .ifPresent(id -> appendix.paragraph("%s: %s."
                        .formatted(
                                appendix.label("eia.outcome"),
                                form.outcome(id).map(EiaForm.Outcome::label).orElse(id))));
        answers.declared()
                .ifPresent(declared -> appendix.paragraph("%s: %s%s."
                        .formatted(
                                appendix.label("eia.declared"),
                                declared.by(),
                                declared.on()
                                        .map(day -> ", " + appendix.shown(day))
                                        .orElse(""))));
    }
}
