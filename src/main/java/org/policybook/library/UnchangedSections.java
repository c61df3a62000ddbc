package org.policybook.library;

import java.util.List;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.Policy;

/// Whether sections say the same in two texts of a policy.
final class UnchangedSections {
    private UnchangedSections() {}

    /// @param sections their ids; the whole text when empty
    static boolean between(Policy before, Policy after, List<String> sections) {
        return sections.isEmpty()
                ? words(Clauses.of(before)).equals(words(Clauses.of(after)))
                : sections.stream().allMatch(id -> words(before, id).equals(words(after, id)));
    }

    private static List<String> words(Policy policy, String section) {
        return words(Clauses.of(policy).stream()
                .filter(clause -> clause.within().stream()
                        .anyMatch(above -> above.id().value().equals(section)))
                .toList());
    }

    private static List<String> words(List<Clause> clauses) {
        return clauses.stream().map(clause -> clause.id() + " " + clause.text()).toList();
    }
}
