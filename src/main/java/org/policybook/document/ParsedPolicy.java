package org.policybook.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a text was understood to say: the policy, all that is wrong with the text, and where each clause
/// stands. A text with problems still gives a policy, as far as it goes.
public record ParsedPolicy(Policy policy, List<Problem> problems, Map<ClauseId, SourceSpan> places) {
    public ParsedPolicy {
        problems = List.copyOf(problems);
        places = Map.copyOf(places);
    }

    public Optional<SourceSpan> place(ClauseId clause) {
        return Optional.ofNullable(places.get(clause));
    }
}
