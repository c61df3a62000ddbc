package org.policybook.web.manage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policybook.governance.PolicyStatus;

/// A step that a policy manager takes with what is published, and what has to be said for it.
public enum Act {
    EXTEND(
            "Put the review off",
            "The version in force stays as it is, and its review is due later. The record keeps who agreed, and why.",
            new Field("to", "New review date", "date", ""),
            new Field("approved-by", "Who agreed to it", "text", "A committee or a post"),
            new Field("approved-on", "When they agreed", "date", "").optional(),
            new Field("reason", "Why it can wait", "area", "")),
    REAFFIRM(
            "Reaffirm without a change",
            "The text was reviewed and stands as it is. The next review follows from the rule, or from the date you give.",
            new Field("due", "Next review date", "date", "Leave empty to follow the organisation's rule").optional(),
            new Field("approved-by", "Who reviewed it", "text", "A committee or a post"),
            new Field("approved-on", "When they did", "date", "").optional(),
            new Field("references", "How the references were checked", "area", "And with what result").optional(),
            new Field("sources", "Sources consulted", "area", "One a line")),
    SUSPEND(
            "Suspend",
            "From that day the policy is not in force, and readers are told so, until it is reinstated.",
            new Field("from", "From", "date", ""),
            new Field("reason", "Why", "area", "Readers see this")),
    REINSTATE(
            "Reinstate",
            "From that day the suspended policy is in force again.",
            new Field("from", "From", "date", ""),
            new Field("reason", "Why", "area", "Readers see this")),
    WITHDRAW(
            "Withdraw",
            "From that day the policy is not in force any more. It stays readable in the history. This cannot be taken back.",
            new Field("from", "From", "date", ""),
            new Field("reason", "Why", "area", "Readers see this")),
    CORRECT(
            "Correct a fact",
            "The text as published does not change. The record shows the wrong fact, the right one, and who corrected it.",
            new Field("version", "Version", "text", "Such as 2.2"),
            new Field("field", "Fact", "choice", ""),
            new Field("value", "What it should be", "text", "A date as year-month-day, such as 2026-11-21"),
            new Field("reason", "Why", "area", ""));

    private final String title;
    private final String meaning;
    // List.of makes one that cannot change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Field> fields;

    /// @param kind `date`, `text`, `area` or `choice`
    public record Field(String name, String label, String kind, String hint, boolean required) {
        Field(String name, String label, String kind, String hint) {
            this(name, label, kind, hint, true);
        }

        private Field optional() {
            return new Field(name, label, kind, hint, false);
        }
    }

    Act(String title, String meaning, Field... fields) {
        this.title = title;
        this.meaning = meaning;
        this.fields = List.of(fields);
    }

    /// Those that make sense for a policy as it stands today.
    static List<Act> offered(PolicyStatus status) {
        return Arrays.stream(values()).filter(act -> act.suits(status)).toList();
    }

    private boolean suits(PolicyStatus status) {
        return switch (this) {
            case EXTEND, REAFFIRM, WITHDRAW -> status != PolicyStatus.WITHDRAWN;
            case SUSPEND -> status != PolicyStatus.SUSPENDED && status != PolicyStatus.WITHDRAWN;
            case REINSTATE -> status == PolicyStatus.SUSPENDED;
            case CORRECT -> true;
        };
    }

    /// As in addresses: `extend`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    public List<Field> fields() {
        return fields;
    }

    static Optional<Act> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
