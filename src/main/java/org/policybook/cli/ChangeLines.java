package org.policybook.cli;

import java.util.List;
import java.util.function.Consumer;
import org.policybook.diff.PolicyDiff;
import org.policybook.diff.TextReport;
import org.policybook.document.PolicyText;
import org.policybook.library.ComparePolicies;

/// A comparison in few lines, under a heading.
final class ChangeLines {
    private static final int MOST = 20;

    private ChangeLines() {}

    static void tell(String heading, String before, String after, Consumer<String> out) {
        tell(
                heading,
                ComparePolicies.compare(
                        PolicyText.parse(before).policy(),
                        PolicyText.parse(after).policy()),
                out);
    }

    static void tell(String heading, PolicyDiff changed, Consumer<String> out) {
        List<String> lines = TextReport.of(changed);
        out.accept(heading);
        lines.stream().limit(MOST).forEach(line -> out.accept("  " + line));
        if (lines.size() > MOST) {
            out.accept("  … and %s more.".formatted(Counted.of(lines.size() - MOST, "lines")));
        }
    }
}
