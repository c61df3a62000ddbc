package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.lifecycle.Step;

/// Criteria that a group confirms on what the program found, or why it cannot.
record FoundAnswers(List<DraftEvent.Criterion> criteria, Optional<Step.Refused> refused) {
    static final FoundAnswers NONE = new FoundAnswers(List.of(), Optional.empty());

    private static final String RULE = "evidence";

    FoundAnswers {
        criteria = List.copyOf(criteria);
    }

    static FoundAnswers of(List<String> asked, Map<String, Evidence> found) {
        List<DraftEvent.Criterion> criteria = new ArrayList<>();
        for (String id : asked) {
            Optional<Evidence> evidence = Optional.ofNullable(found.get(id));
            if (evidence.filter(Evidence::satisfied).isEmpty()) {
                return new FoundAnswers(List.of(), Optional.of(new Step.Refused(RULE, lacking(id, evidence))));
            }
            criteria.add(
                    new DraftEvent.Criterion(id, true, evidence.orElseThrow().words()));
        }
        return new FoundAnswers(criteria, Optional.empty());
    }

    private static String lacking(String id, Optional<Evidence> evidence) {
        return evidence.map(seen ->
                        "What was found does not speak for %s: %s Send it back with --not-met and --action, or say what else was looked at: --confirm %s=\"…\"."
                                .formatted(id, seen.words(), id))
                .orElseGet(() ->
                        "The program finds no evidence for %s by itself. Say what was looked at: --confirm %s=\"…\"."
                                .formatted(id, id));
    }
}
