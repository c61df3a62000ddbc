package org.policybook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.check.RuleCard;
import org.policybook.document.Problem;
import org.policybook.governance.Finding;
import org.policybook.library.Officer;

/// The findings of one text as lines: worst first, and those of one rule together under its advice, so that
/// it is read once.
final class FindingLines {
    private static final int SHOWN = 5;

    private final boolean all;
    private final List<String> lines = new ArrayList<>();

    private FindingLines(boolean all) {
        this.all = all;
    }

    private record Kind(Problem.Severity severity, String rule) {
        String label() {
            return "%s (%s)".formatted(CheckReport.severity(severity), rule);
        }
    }

    /// @param all whether a rule that found many tells every place
    static List<String> of(List<Finding> findings, boolean all) {
        FindingLines report = new FindingLines(all);
        Map<Kind, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(
                        new Kind(finding.severity(), finding.rule()), kind -> new ArrayList<>())
                .add(finding));
        byRule.forEach(report::rule);
        return report.lines;
    }

    private void rule(Kind kind, List<Finding> findings) {
        Optional<RuleCard> card = Officer.check().card(kind.rule());
        if (findings.size() == 1 || card.isEmpty()) {
            findings.forEach(finding -> line(kind.label() + " " + place(finding) + finding.message(), "  "));
            return;
        }
        line(
                "%s, %s: %s"
                        .formatted(
                                kind.label(),
                                Counted.of(findings.size(), "places"),
                                card.get().advice()),
                "  ");
        int shown = all || findings.size() == SHOWN + 1 ? findings.size() : SHOWN;
        findings.stream().limit(shown).forEach(finding -> line(place(finding) + what(finding, card.get()), "    "));
        if (findings.size() > shown) {
            line(
                    "and %s, which --all and --json tell."
                            .formatted(Counted.of(findings.size() - shown, "more places")),
                    "    ");
        }
    }

    /// The message without the advice that stands above it.
    private static String what(Finding finding, RuleCard card) {
        String message = finding.message();
        return message.endsWith(card.advice())
                ? message.substring(0, message.length() - card.advice().length())
                        .strip()
                : message;
    }

    /// Where it is: the line, or in a document that has none of its own, the clause.
    private static String place(Finding finding) {
        if (finding.line() > 0) {
            return "line %d: ".formatted(finding.line());
        }
        return finding.clause().map("#%s: "::formatted).orElse("");
    }

    private void line(String words, String indent) {
        Wrapped.lines(words, indent, indent + "  ").forEach(lines::add);
    }
}
