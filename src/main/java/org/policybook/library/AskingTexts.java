package org.policybook.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Clause;
import org.policybook.document.Clauses;
import org.policybook.document.LeadIns;
import org.policybook.document.Parameters;
import org.policybook.document.Policy;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;

/// What published versions ask of whomever, of each policy for its newest version; so that a question about another
/// role need not read all texts again. Up to a certain size: what is beyond is read each time. Safe for several
/// threads.
final class AskingTexts {
    private static final long MOST_LETTERS = 48L << 20;

    private final Map<PolicyId, Asking> known = new HashMap<>();
    private long letters;

    /// A version's clauses that may ask something of somebody, in reading order.
    record Asking(VersionNumber version, String title, List<Line> lines) {
        Asking {
            lines = List.copyOf(lines);
        }

        private long letters() {
            return lines.stream()
                    .mapToLong(line -> line.clause().text().length()
                            + line.leadIn().map(String::length).orElse(0))
                    .sum();
        }
    }

    /// @param leadIn the words before its list, or nothing
    record Line(Clause clause, Optional<String> leadIn) {}

    static Asking read(PolicyId policy, VersionNumber version, String text) {
        Policy parsed = Parameters.fill(PolicyText.parse(text).policy());
        List<Clause> clauses = Clauses.of(parsed);
        LeadIns leadIns = LeadIns.of(clauses);
        List<Line> lines = new ArrayList<>();
        for (Clause clause : clauses) {
            Optional<String> leadIn = leadIns.of(clause.id());
            if (clause.kind() != Clause.Kind.HEADING && RoleSentences.mayAsk(clause, leadIn)) {
                lines.add(new Line(clause, leadIn));
            }
        }
        return new Asking(
                version, parsed.frontMatter().title().orElse(policy.policy().value()), lines);
    }

    synchronized Optional<Asking> find(PolicyId policy, VersionNumber version) {
        return Optional.ofNullable(known.get(policy))
                .filter(asking -> asking.version().equals(version));
    }

    synchronized void keep(PolicyId policy, Asking asking) {
        Asking before = known.remove(policy);
        letters -= before == null ? 0 : before.letters();
        if (letters + asking.letters() <= MOST_LETTERS) {
            known.put(policy, asking);
            letters += asking.letters();
        }
    }
}
