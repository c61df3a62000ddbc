package org.policybook.governance.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.policybook.document.FrontMatter;
import org.policybook.document.Policy;
import org.policybook.governance.Finding;
import org.policybook.governance.Organisation;

/// What is judged, by whose rules, and on what day.
record Case(GateFacts facts, Organisation organisation, LocalDate today) {
    Policy policy() {
        return facts.text().parsed().policy();
    }

    FrontMatter frontMatter() {
        return policy().frontMatter();
    }

    /// English is what the checks of the text's words know.
    boolean isEnglish() {
        return frontMatter().language().orElse("en").startsWith("en");
    }

    /// What the rules found, as faults.
    List<Reason> faults(Predicate<Finding> which) {
        return facts.text().findings().stream()
                .filter(which)
                .map(finding -> new Reason(Reason.Kind.FAULT, finding.message(), finding.clause(), ""))
                .toList();
    }

    List<Reason> faults(Set<String> rules) {
        return faults(finding -> rules.contains(finding.rule()));
    }
}
