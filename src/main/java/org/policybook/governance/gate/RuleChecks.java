package org.policybook.governance.gate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.policybook.governance.BuiltInCheck;
import org.policybook.governance.Finding;

/// What the rules of the format and of the organisation found. Every error stands in the way of one gate: an
/// error that belongs to none of the others is one of form.
final class RuleChecks {
    private static final Set<String> REFERENCES = Set.of("broken-reference");
    private static final Set<String> PARAMETERS = Set.of("unfilled-parameter");
    static final String EIA = "eia-";
    static final String CHECKLIST = "checklist-";

    private RuleChecks() {}

    static List<Reason> requiredFields(Case draft) {
        List<Reason> faults = draft.faults(finding -> finding.isError()
                && !REFERENCES.contains(finding.rule())
                && !PARAMETERS.contains(finding.rule())
                && !judgedBy(BuiltInCheck.EIA, EIA, finding, draft)
                && !judgedBy(BuiltInCheck.CHECKLIST, CHECKLIST, finding, draft));
        return orElse(faults, "Well formed, and nothing that it must have is missing.");
    }

    private static boolean judgedBy(BuiltInCheck check, String rules, Finding finding, Case draft) {
        return finding.rule().startsWith(rules)
                && check.isAlwaysOn(draft.organisation().forms());
    }

    static List<Reason> references(Case draft) {
        return orElse(draft.faults(REFERENCES), "Every reference that can be checked leads somewhere.");
    }

    static List<Reason> parameters(Case draft) {
        return orElse(draft.faults(PARAMETERS), "No parameter is without a value.");
    }

    static List<Reason> orElse(List<Reason> faults, String evidence) {
        return faults.isEmpty() ? List.of(Reason.evidence(evidence)) : faults;
    }

    static List<Reason> join(List<Reason> some, List<Reason> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
