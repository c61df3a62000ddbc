package org.policybook.check;

import java.util.HashSet;
import java.util.Set;
import org.policybook.document.Clause;

/// A person named in the text.
final class PersonalName implements Rule {
    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "personal-name",
                "People leave and posts stay: the policy is out of date on the day they go, and holds personal data.",
                "Name the post instead.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        Set<String> told = new HashSet<>();
        for (Clause clause : text.clauses()) {
            if (clause.kind() != Clause.Kind.HEADING) {
                People.in(clause.text())
                        .filter(told::add)
                        .forEach(name -> notes.at(clause.id(), "\"%s\" is a person's name.".formatted(name)));
            }
        }
    }
}
