package org.policybook.governance.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policybook.document.Section;

/// The monitoring section says who watches that the policy is kept, how, and how often. Sentences about when the
/// policy itself is reviewed do not count.
final class MonitoringCheck {
    private MonitoringCheck() {}

    static List<Reason> judge(Case draft) {
        Optional<Section> section = Sections.about(draft.policy(), "monitoring");
        return section.map(found -> judge(found, draft))
                .orElseGet(
                        () -> List.of(
                                Reason.fault(
                                        "There is no section on monitoring.",
                                        "Add \"## Monitoring {#monitoring}\" to policy.md: who checks that the policy is kept, how, and how often.")));
    }

    private static List<Reason> judge(Section section, Case draft) {
        String all = Sections.words(draft.policy(), section);
        if (!draft.isEnglish()) {
            return List.of(
                    all.isBlank()
                            ? missing(section, List.of("any words"))
                            : Reason.evidence("\"%s\" has words; what they say is not judged in this language."
                                    .formatted(section.title())));
        }
        MonitoringWords words = MonitoringWords.in(all, Posts.of(draft));
        List<String> lacking = new ArrayList<>();
        if (words.who().isEmpty()) {
            lacking.add("who does it (a post or a committee)");
        }
        if (words.how().isEmpty()) {
            lacking.add("how (such as an audit, a survey or figures)");
        }
        if (words.often().isEmpty()) {
            lacking.add("how often (such as every quarter)");
        }
        return List.of(lacking.isEmpty() ? evidence(words) : missing(section, lacking));
    }

    private static Reason missing(Section section, List<String> lacking) {
        return Reason.fault(
                "\"%s\" does not say %s."
                        .formatted(section.title(), lacking.stream().collect(Collectors.joining(", or "))),
                section.id(),
                "Write it in that section of policy.md.");
    }

    private static Reason evidence(MonitoringWords words) {
        return Reason.evidence("Who: %s. How: %s. How often: %s."
                .formatted(
                        words.who().orElse(""),
                        words.how().orElse(""),
                        words.often().orElse("")));
    }
}
