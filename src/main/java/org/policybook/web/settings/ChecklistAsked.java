package org.policybook.web.settings;

import java.util.List;

/// What the forms about the approval checklist and the gates ask.
final class ChecklistAsked {
    private ChecklistAsked() {}

    static List<Asked> checklist() {
        return List.of(Asked.rows(
                "checklist",
                "Stages",
                "stage",
                Asked.id("label"),
                Asked.line("label", "Name of the stage", ""),
                Asked.line("by", "Who confirms it", "Such as Reviewing group"),
                Asked.rows(
                        "criteria",
                        "Criteria",
                        "criterion",
                        Asked.id("text"),
                        Asked.words("text", "What is confirmed", ""),
                        Asked.choice("evidence", "Evidence shown beside it", "", Options::evidence),
                        Asked.lines(
                                "about",
                                "Sections it is about",
                                "Their ids, one a line, such as training. While they stay as they are, it stays confirmed.")),
                Asked.lines(
                        "outcomes",
                        "What the stage may decide",
                        "One a line, such as approved. Leave empty for a stage that only confirms.")));
    }

    static List<Asked> gates() {
        return List.of(Asked.rows(
                "gates",
                "Gates",
                "gate",
                Asked.id("name", "label"),
                Asked.shownLabel(),
                Asked.group(
                        "applies-when",
                        "When it is required",
                        Asked.choices(
                                "type", "For these types of document", "For all when none is chosen", Options::types),
                        Asked.choices("change", "For these changes", "For all when none is chosen", Options::changes)),
                Asked.rows(
                        "passes-when",
                        "What passes it",
                        "condition",
                        Asked.choice("check", "Either: a check of the program", "", Options::checks),
                        Asked.choice("stage", "or: a stage of the checklist that is confirmed", "", Options::stages),
                        Asked.line(
                                "section", "or: a section that is there, with words in it", "Its id, such as training"),
                        Asked.choice("field", "or: a fact that is filled in", "", Options::facts),
                        Asked.lines("is", "The fact must be one of these", "One a line; anything when left empty")),
                Asked.choices(
                        "waived-by", "Who may waive it", "Nobody when none is chosen", Options::postsAndCommittees),
                Asked.lines("waiver-reasons", "Reasons that count for a waiver", "One a line; any when left empty")));
    }
}
