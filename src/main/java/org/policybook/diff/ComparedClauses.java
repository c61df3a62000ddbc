package org.policybook.diff;

import java.util.List;
import org.policybook.document.Clause;
import org.policybook.document.Policy;

/// The clauses of a text in the order in which they are compared, which [Side#index] counts: reading
/// order, those of the footnotes last.
public final class ComparedClauses {
    private ComparedClauses() {}

    public static List<Clause> of(Policy policy) {
        return Outline.of(policy).clauses();
    }
}
