package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Block;
import org.policybook.document.Section;
import org.policybook.governance.ChecklistAnswers;
import org.policybook.governance.Forms;

/// The approval checklist: every stage's criteria with what was confirmed, by whom and when.
record ChecklistAppendix(ChecklistAnswers answers, GeneratedAppendix appendix) {
    private static final ChecklistAnswers.Stage NOBODY_YET =
            new ChecklistAnswers.Stage(Map.of(), Optional.empty(), "", Optional.empty());

    static Section of(List<Forms.ChecklistStage> stages, ChecklistAnswers answers, GeneratedAppendix appendix) {
        ChecklistAppendix checklist = new ChecklistAppendix(answers, appendix);
        stages.forEach(checklist::stage);
        return appendix.section(appendix.label("checklist"));
    }

    private void stage(Forms.ChecklistStage stage) {
        ChecklistAnswers.Stage answer = answers.stages().getOrDefault(stage.id(), NOBODY_YET);
        List<Block.Row> lines = new ArrayList<>();
        for (Forms.Criterion criterion : stage.criteria()) {
            ChecklistAnswers.Criterion given = answer.criteria().get(criterion.id());
            lines.add(appendix.row(
                    criterion.label(),
                    appendix.label(given == null ? "answer.none" : given.met() ? "answer.yes" : "answer.no"),
                    given == null ? "" : given.comment()));
        }
        appendix.table(lines, stage.label(), appendix.label("checklist.met"), appendix.label("checklist.comment"));
        appendix.paragraph(signature(stage, answer));
    }

    /// `Policy approval stage: approved. Staff Partnership Committee, May 2017.`
    private String signature(Forms.ChecklistStage stage, ChecklistAnswers.Stage answer) {
        if (answer.by().isEmpty()) {
            return "%s: %s.".formatted(stage.label(), appendix.label("checklist.unsigned"));
        }
        return "%s: %s%s%s."
                .formatted(
                        stage.label(),
                        answer.outcome()
                                .map(given -> appendix.known("outcome", given) + ". ")
                                .orElse(""),
                        answer.by(),
                        answer.on().map(on -> ", " + appendix.shown(on)).orElse(""));
    }
}
