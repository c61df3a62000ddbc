package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Block;
import org.policybook.document.Section;
import org.policybook.governance.ChecklistAnswers;
import org.policybook.governance.Forms;
import org.policybook.render.ShownDate;

/// The approval checklist as an appendix: every stage's criteria with what was confirmed, by whom and when.
record ChecklistAppendix(ChecklistAnswers answers, String language, GeneratedAppendix appendix) {
    static final String TITLE = "Approval checklist";
    private static final ChecklistAnswers.Stage NOBODY_YET =
            new ChecklistAnswers.Stage(Map.of(), Optional.empty(), "", Optional.empty());

    /// @param language how dates are written
    static Section of(List<Forms.ChecklistStage> stages, ChecklistAnswers answers, String language) {
        ChecklistAppendix checklist = new ChecklistAppendix(answers, language, new GeneratedAppendix("checklist"));
        stages.forEach(checklist::stage);
        return checklist.appendix.section(TITLE);
    }

    private void stage(Forms.ChecklistStage stage) {
        ChecklistAnswers.Stage answer = answers.stages().getOrDefault(stage.id(), NOBODY_YET);
        List<Block.Row> lines = new ArrayList<>();
        for (Forms.Named criterion : stage.criteria()) {
            ChecklistAnswers.Criterion given = answer.criteria().get(criterion.id());
            lines.add(appendix.row(
                    criterion.label(),
                    given == null ? "not answered" : given.met() ? "yes" : "no",
                    given == null ? "" : given.comment()));
        }
        appendix.table(lines, stage.label(), "Met", "Comment");
        appendix.paragraph(signature(stage, answer));
    }

    /// `Policy approval stage: approved. Staff Partnership Committee, May 2017.`
    private String signature(Forms.ChecklistStage stage, ChecklistAnswers.Stage answer) {
        String outcome = answer.outcome().map(given -> given.replace('-', ' ')).orElse("");
        if (answer.by().isEmpty()) {
            return "%s: not signed yet.".formatted(stage.label());
        }
        return "%s: %s%s%s."
                .formatted(
                        stage.label(),
                        outcome.isEmpty() ? "" : outcome + ". ",
                        answer.by(),
                        answer.on().map(on -> ", " + ShownDate.of(on, language)).orElse(""));
    }
}
