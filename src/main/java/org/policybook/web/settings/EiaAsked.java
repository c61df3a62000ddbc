package org.policybook.web.settings;

import java.util.List;

/// What the form about the equality impact assessment asks.
final class EiaAsked {
    private static final List<Asked> NAMED = List.of(Asked.id("label"), Asked.line("label", "What people read", ""));

    private EiaAsked() {}

    static List<Asked> form() {
        return List.of(new Asked.Group(
                "eia",
                "Equality impact assessment",
                List.of(
                        Asked.line("title", "Title", ""),
                        new Asked.Rows("details", "What is asked first", "detail", NAMED),
                        new Asked.Rows("characteristics", "Characteristics", "characteristic", NAMED),
                        Asked.lines("impacts", "What an impact may be called", "One a line"),
                        Asked.lines(
                                "adverse", "Which of them need a mitigation", "One a line; negative when left empty"),
                        new Asked.Rows(
                                "questions",
                                "Questions",
                                "question",
                                List.of(
                                        Asked.id("text"),
                                        Asked.words("text", "Question", ""),
                                        Asked.lines(
                                                "answers",
                                                "Answers to choose from",
                                                "One a line; any words when left empty"))),
                        new Asked.Rows(
                                "outcomes",
                                "Outcomes",
                                "outcome",
                                List.of(
                                        Asked.id("label"),
                                        Asked.line("label", "What people read", ""),
                                        Asked.yesNo("blocks", "It stops publication"),
                                        Asked.yesNo("part-two", "It asks for the second part"))),
                        new Asked.Group(
                                "part-two",
                                "The second part, when an adverse impact stays",
                                List.of(
                                        Asked.line("title", "Title", ""),
                                        new Asked.Rows("fields", "What is told in words", "field", NAMED),
                                        Asked.yesNo(
                                                "actions", "Actions are asked for, each with its lead and date"))))));
    }
}
