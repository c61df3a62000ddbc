package org.policybook.web.settings;

import java.util.List;

/// What the form about the equality impact assessment asks.
final class EiaAsked {
    private EiaAsked() {}

    static List<Asked> form() {
        return List.of(Asked.group(
                "eia",
                "Equality impact assessment",
                Asked.line("title", "Title", ""),
                Asked.rows("details", "What is asked first", "detail", Asked.id("label"), Asked.shownLabel()),
                Asked.rows(
                        "characteristics", "Characteristics", "characteristic", Asked.id("label"), Asked.shownLabel()),
                Asked.lines("impacts", "What an impact may be called", "One a line"),
                Asked.lines("adverse", "Which of them need a mitigation", "One a line; negative when left empty"),
                Asked.rows(
                        "questions",
                        "Questions",
                        "question",
                        Asked.id("text"),
                        Asked.words("text", "Question", ""),
                        Asked.lines("answers", "Answers to choose from", "One a line; any words when left empty")),
                Asked.rows(
                        "outcomes",
                        "Outcomes",
                        "outcome",
                        Asked.id("label"),
                        Asked.shownLabel(),
                        Asked.yesNo("blocks", "It stops publication"),
                        Asked.yesNo("part-two", "It asks for the second part")),
                Asked.group(
                        "part-two",
                        "The second part, when an adverse impact stays",
                        Asked.line("title", "Title", ""),
                        Asked.rows("fields", "What is told in words", "field", Asked.id("label"), Asked.shownLabel()),
                        Asked.yesNo("actions", "Actions are asked for, each with its lead and date"))));
    }
}
