package org.policybook.governance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.document.FrontMatter;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.Problem;
import org.policybook.document.SourceSpan;

/// Holds a policy against the format, the library it lives in and its organisation's rules. Errors stop
/// a publication.
public final class PolicyCheck {
    private final ParsedPolicy parsed;
    private final Optional<Organisation> organisation;
    private final List<Finding> findings = new ArrayList<>();

    private PolicyCheck(ParsedPolicy parsed, Optional<Organisation> organisation) {
        this.parsed = parsed;
        this.organisation = organisation;
        parsed.problems().forEach(problem -> findings.add(Finding.of(problem)));
    }

    /// What a check looks at.
    ///
    /// @param eia the answers to the equality impact assessment, where there are any
    /// @param checklist the answers to the approval checklist, where there are any
    /// @param draft whether the text is an author's draft, in which the system's fields must not stand
    public record Subject(
            ParsedPolicy parsed, Optional<EiaAnswers> eia, Optional<ChecklistAnswers> checklist, boolean draft) {}

    /// Everything found, errors first, then in the order of the text.
    public static List<Finding> of(Subject subject, Organisation organisation, KnownPolicies known) {
        PolicyCheck check = new PolicyCheck(subject.parsed(), Optional.of(organisation));
        FieldRules.check(check, organisation);
        TextRules.check(check, organisation, known);
        if (subject.draft()) {
            check.systemFields();
        }
        EiaRules.check(check, organisation, subject.eia());
        ChecklistRules.check(check, organisation, subject.checklist());
        return check.sorted();
    }

    /// What can be told of a text that belongs to no organisation yet: its format, its parameters, its
    /// pictures.
    public static List<Finding> ofText(ParsedPolicy parsed) {
        PolicyCheck check = new PolicyCheck(parsed, Optional.empty());
        TextRules.ofItself(check);
        ReferenceRules.unchecked(check);
        return check.sorted();
    }

    private List<Finding> sorted() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparingInt(Finding::line)
                        .thenComparingInt(Finding::column))
                .toList();
    }

    private void systemFields() {
        for (String field : FrontMatter.SYSTEM_FIELDS) {
            if (frontMatter().value(field).isPresent()) {
                error(
                        "system-field",
                        Optional.empty(),
                        "\"%s\" is written when the policy is published. Remove it from the draft.".formatted(field));
            }
        }
    }

    ParsedPolicy parsed() {
        return parsed;
    }

    FrontMatter frontMatter() {
        return parsed.policy().frontMatter();
    }

    /// The rules for this type of document, where the organisation has some.
    Optional<Rules.DocumentType> type() {
        return organisation.flatMap(owner -> frontMatter().type().flatMap(owner.rules()::type));
    }

    void error(String rule, Optional<ClauseId> clause, String message) {
        add(Problem.Severity.ERROR, rule, clause, message);
    }

    void warning(String rule, Optional<ClauseId> clause, String message) {
        add(Problem.Severity.WARNING, rule, clause, message);
    }

    void advice(String rule, Optional<ClauseId> clause, String message) {
        add(Problem.Severity.ADVICE, rule, clause, message);
    }

    private void add(Problem.Severity severity, String rule, Optional<ClauseId> clause, String message) {
        SourceSpan place = clause.flatMap(parsed::place).orElse(new SourceSpan(0, 0, 0));
        findings.add(new Finding(rule, severity, clause, place.firstLine(), place.column(), message));
    }
}
