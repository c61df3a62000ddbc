package org.policybook.library;

import org.policybook.diff.ThreeWayMerge;
import org.policybook.document.PolicyText;

/// Two changes of one text put together, and the texts they come from.
///
/// @param base what both began from; empty when they began from nothing
public record ProposedText(String base, String yours, String theirs, ThreeWayMerge merge) {
    static ProposedText of(String base, String yours, String theirs) {
        return new ProposedText(
                base, yours, theirs, ThreeWayMerge.of(canonical(base), canonical(yours), canonical(theirs)));
    }

    public boolean isClean() {
        return merge.conflicts().isEmpty();
    }

    /// As the program writes it; nothing stays nothing.
    static String canonical(String text) {
        return text.isBlank() ? "" : PolicyText.format(PolicyText.parse(text).policy());
    }
}
