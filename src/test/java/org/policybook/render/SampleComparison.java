package org.policybook.render;

import java.time.Instant;
import java.util.Optional;
import org.policybook.diff.PolicyComparison;

/// Comparisons for the tests of all that shows them.
public final class SampleComparison {
    private SampleComparison() {}

    public static Comparison of(String before, String after) {
        ControlledDocument from = SampleDocument.of(before, DocumentStatus.of(DocumentStatus.Kind.IN_FORCE));
        ControlledDocument to = SampleDocument.of(after, DocumentStatus.of(DocumentStatus.Kind.IN_FORCE));
        return new Comparison(
                new Comparison.Text("version 1.0", from),
                new Comparison.Text("version 1.1", to),
                PolicyComparison.of(from.policy(), to.policy()),
                new Reviser("Practice Manager", Optional.of(Instant.parse("2018-10-23T09:30:15.250Z"))));
    }
}
