package org.policybook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.Problem;
import org.policybook.document.SourceSpan;
import org.policybook.governance.Finding;

/// What one rule notes about one text. Every message ends with why that matters and how to mend it.
final class Notes {
    private final RuleCard card;
    private final Problem.Severity severity;
    private final ParsedPolicy parsed;
    private final List<Finding> findings = new ArrayList<>();

    Notes(RuleCard card, Problem.Severity severity, ParsedPolicy parsed) {
        this.card = card;
        this.severity = severity;
        this.parsed = parsed;
    }

    /// @param what what is wrong there, as a sentence
    void at(ClauseId clause, String what) {
        SourceSpan place = parsed.place(clause).orElse(new SourceSpan(0, 0, 0));
        add(Optional.of(clause), place, what);
    }

    void at(Optional<ClauseId> clause, String what) {
        clause.ifPresentOrElse(id -> at(id, what), () -> ofAll(what));
    }

    /// About the text as a whole, or its front matter.
    void ofAll(String what) {
        add(Optional.empty(), new SourceSpan(0, 0, 0), what);
    }

    private void add(Optional<ClauseId> clause, SourceSpan place, String what) {
        findings.add(new Finding(
                card.name(), severity, clause, place.firstLine(), place.column(), what + " " + card.advice()));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
