package org.policybook.web.settings;

import java.util.List;

/// What the forms about the organisation and its bodies ask.
final class GovernanceAsked {
    private GovernanceAsked() {}

    static List<Asked> organisation() {
        return List.of(
                Asked.line("name", "Name", "In full, as it stands on documents"),
                Asked.line("short-name", "Short name", "What its texts call it, such as the Trust"),
                Asked.lines("languages", "Languages", "One a line, its first language first: en-GB, cy"),
                Asked.line(
                        "site-url", "Address of its policies on the web", "Leave empty when they are nowhere public"),
                Asked.line(
                        "check-url",
                        "Address at which a printed copy is checked",
                        "{code} stands for the code on the copy"));
    }

    static List<Asked> posts() {
        return List.of(Asked.lines("posts", "Posts", "One a line. Name posts, never people."));
    }

    static List<Asked> committees() {
        return List.of(Asked.rows(
                "committees",
                "Committees",
                "committee",
                Asked.line("name", "Name", ""),
                Asked.choice("chair", "Chair", "", Options::posts),
                Asked.number("quorum", "Quorum", "Members that must be present"),
                Asked.number("approvers", "Signatures that an approval needs", "1 when left empty"),
                Asked.choices("members", "Members who may sign", "Any post may when none is chosen", Options::posts),
                Asked.choices("approves", "Approves documents of these types", "", Options::types)));
    }

    static List<Asked> reviews() {
        return List.of(Asked.group(
                "review-rule",
                "Review rule",
                Asked.months("every", "Months between reviews", "Such as 36 for three years"),
                Asked.months("first", "Months to the first review", "Leave empty when it is the same"),
                Asked.months("lead", "Months before the date at which a review begins", "Leave empty for 6 months"),
                Asked.months(
                        "extension-limit",
                        "Months by which a review can be put off at most",
                        "Leave empty for no limit"),
                Asked.lines("triggers", "What brings a review forward", "One a line"),
                Asked.choice("bank-holidays", "Bank holidays kept", "", Options::regions)));
    }

    static List<Asked> reminders() {
        return List.of(Asked.group(
                "reminders",
                "Reminders",
                new Asked.One(
                        "before",
                        "Days before the review is due",
                        "With commas, such as 180, 90, 30, 7. These are used when it is left empty.",
                        new Asked.Kind.Numbers()),
                Asked.number("overdue-weeks", "Once it is overdue: every so many weeks", "1 when left empty"),
                Asked.choice("overdue-on", "On this day of the week", "Monday when none is chosen", Options::weekdays),
                Asked.rows(
                        "escalate",
                        "Who else is told when it is overdue",
                        "step",
                        Asked.choice("to", "Who", "", Options::postsAndCommittees),
                        Asked.number("overdue-days", "After so many days", "")),
                Asked.yesNo("working-days-only", "Send nothing at weekends and on bank holidays"),
                new Asked.One(
                        "unread",
                        "Days after which people are reminded of what they have not read",
                        "With commas. 14 and 28 are used when it is left empty.",
                        new Asked.Kind.Numbers())));
    }
}
