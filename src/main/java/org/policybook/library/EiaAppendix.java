package org.policybook.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.policybook.document.Anchor;
import org.policybook.document.Block;
import org.policybook.document.Inline;
import org.policybook.document.PartialDate;
import org.policybook.document.Section;
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.EiaForm;
import org.policybook.governance.Forms;

/// The equality impact assessment as an appendix: the organisation's form with the answers in it.
final class EiaAppendix {
    private static final int LEVEL = 2;

    private final EiaForm form;
    private final EiaAnswers answers;
    private final List<Block> blocks = new ArrayList<>();
    private int rows;

    private EiaAppendix(EiaForm form, EiaAnswers answers) {
        this.form = form;
        this.answers = answers;
    }

    static Section of(EiaForm form, EiaAnswers answers) {
        EiaAppendix appendix = new EiaAppendix(form, answers);
        appendix.details();
        appendix.characteristics();
        appendix.questions();
        appendix.actions();
        appendix.outcome();
        return new Section(
                Anchor.derived("generated-eia"), LEVEL, true, words(form.title()), appendix.blocks, List.of());
    }

    private void details() {
        List<Block.Row> lines = new ArrayList<>();
        for (Forms.Named detail : form.details()) {
            lines.add(row(detail.label(), answers.details().getOrDefault(detail.id(), "")));
        }
        table(lines, "Fact", "Answer");
    }

    private void characteristics() {
        List<Block.Row> lines = new ArrayList<>();
        for (Forms.Named characteristic : form.characteristics()) {
            EiaAnswers.Impact impact = answers.characteristics()
                    .getOrDefault(characteristic.id(), new EiaAnswers.Impact("not answered", "", ""));
            lines.add(row(characteristic.label(), impact.impact(), impact.reason(), impact.mitigation()));
        }
        table(lines, "Protected characteristic", "Impact", "Reason and evidence", "Mitigation");
    }

    private void questions() {
        List<Block.Row> lines = new ArrayList<>();
        for (EiaForm.Question question : form.questions()) {
            EiaAnswers.Answer answer =
                    answers.questions().getOrDefault(question.id(), new EiaAnswers.Answer("not answered", ""));
            lines.add(row(question.text(), answer.answer(), answer.comment()));
        }
        table(lines, "Question", "Answer", "Comment");
    }

    private void actions() {
        List<Block.Row> lines = new ArrayList<>();
        for (EiaAnswers.Action action : answers.actions()) {
            lines.add(row(
                    action.action(),
                    action.lead(),
                    action.by().map(PartialDate::toString).orElse("")));
        }
        table(lines, "Action", "Lead", "By");
    }

    private void outcome() {
        answers.outcome()
                .ifPresent(id -> paragraph("Outcome: "
                        + form.outcome(id).map(EiaForm.Outcome::label).orElse(id) + "."));
        answers.declared()
                .ifPresent(declared -> paragraph("Declared by the %s%s."
                        .formatted(
                                declared.by(),
                                declared.on().map(on -> " on " + on).orElse(""))));
    }

    /// A table without the last columns that nobody has filled in.
    private void table(List<Block.Row> lines, String... headings) {
        if (lines.isEmpty()) {
            return;
        }
        int filled = headings.length;
        while (filled > 1 && isEmpty(lines, filled - 1)) {
            filled--;
        }
        int width = filled;
        List<Block.Row> narrow = lines.stream()
                .map(line -> new Block.Row(line.anchor(), line.cells().subList(0, width)))
                .toList();
        blocks.add(new Block.Table(
                anchor("table"),
                Collections.nCopies(width, Block.Alignment.UNSET),
                row(Arrays.copyOf(headings, width)),
                narrow));
    }

    private static boolean isEmpty(List<Block.Row> lines, int column) {
        return lines.stream()
                .allMatch(line -> line.cells().get(column).content().isEmpty());
    }

    private Block.Row row(String... cells) {
        List<Block.Cell> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(new Block.Cell(words(cell)));
        }
        return new Block.Row(anchor("row"), row);
    }

    private void paragraph(String text) {
        blocks.add(new Block.Paragraph(anchor("paragraph"), words(text)));
    }

    private Anchor anchor(String kind) {
        return Anchor.derived("generated-eia-" + kind + "-" + ++rows);
    }

    private static List<Inline> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text));
    }
}
