package org.policybook.library;

import org.policybook.diff.PolicyComparison;
import org.policybook.diff.PolicyDiff;
import org.policybook.document.Policy;
import org.policybook.render.html.DocumentTemplates;
import org.policybook.render.html.RedlinePage;

/// Tells what changed between two texts.
public final class ComparePolicies {
    private ComparePolicies() {}

    public static PolicyDiff compare(Policy before, Policy after) {
        return PolicyComparison.of(before, after);
    }

    /// A comparison as one page of HTML.
    ///
    /// @param from what to call the text before
    /// @param to what to call the text after
    public static String html(PolicyDiff diff, String title, String from, String to) {
        return new RedlinePage(DocumentTemplates.shipped()).html(diff, title, from, to);
    }
}
