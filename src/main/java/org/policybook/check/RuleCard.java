package org.policybook.check;

import org.policybook.document.Problem;

/// What a rule is called and how much it matters. `src/docs/checks.md` has a section for each.
///
/// @param name stable, such as `date-without-year`
/// @param severity unless the organisation says otherwise
/// @param why one sentence: what goes wrong when the finding is left
/// @param mend one sentence or two
public record RuleCard(String name, Problem.Severity severity, String why, String mend) {
    /// Why and how to mend it, which every finding of the rule ends with.
    public String advice() {
        return why + " " + mend;
    }

    static RuleCard warning(String name, String why, String mend) {
        return new RuleCard(name, Problem.Severity.WARNING, why, mend);
    }

    static RuleCard advice(String name, String why, String mend) {
        return new RuleCard(name, Problem.Severity.ADVICE, why, mend);
    }
}
