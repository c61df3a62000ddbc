package org.policybook.library.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.library.PolicyTimeline;

/// The way of a draft to a version, as the journal tells it.
///
/// @param steps of the draft that became the version, oldest first; never empty
record Passage(PolicyTimeline policy, Published version, List<DraftEvent> steps) {
    Passage {
        steps = List.copyOf(steps);
    }

    /// Those versions of a policy whose drafts took a step here; what was decided elsewhere has none.
    static List<Passage> of(PolicyTimeline policy) {
        List<Passage> passages = new ArrayList<>();
        List<DraftEvent> steps = new ArrayList<>();
        for (GovernanceEvent event : policy.record().events()) {
            if (event instanceof DraftEvent step) {
                steps.add(step);
            } else if (event instanceof Published version && !steps.isEmpty()) {
                DraftEvent.Target last = steps.getLast().target();
                List<DraftEvent> own = steps.stream()
                        .filter(step -> step.target().draft().equals(last.draft()))
                        .toList();
                if (last.revision().equals(version.draft())) {
                    passages.add(new Passage(policy, version, own));
                }
                steps.removeAll(own);
            }
        }
        return passages;
    }

    /// A stretch of the way.
    enum Stage {
        CONSULTATION("Consultation"),
        REVIEW("Review by groups"),
        APPROVAL("Decision of the committee"),
        PUBLICATION("From decision to publication"),
        ALL("First step to publication");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// How long a stage took; empty where the draft did not go through it.
    Optional<Duration> took(Stage stage) {
        return switch (stage) {
            case CONSULTATION ->
                between(first(DraftEvent.ConsultationOpened.class), last(DraftEvent.ConsultationClosed.class));
            case REVIEW -> between(last(DraftEvent.Submitted.class), last(DraftEvent.Reviewed.class));
            case APPROVAL ->
                between(
                        last(DraftEvent.Reviewed.class).or(() -> last(DraftEvent.Submitted.class)),
                        last(DraftEvent.Decided.class));
            case PUBLICATION -> between(last(DraftEvent.Decided.class), Optional.of(version.recordedAt()));
            case ALL -> between(Optional.of(steps.getFirst().recordedAt()), Optional.of(version.recordedAt()));
        };
    }

    private static Optional<Duration> between(Optional<Instant> from, Optional<Instant> to) {
        return from.flatMap(start -> to.filter(end -> !end.isBefore(start)).map(end -> Duration.between(start, end)));
    }

    private Optional<Instant> first(Class<? extends DraftEvent> kind) {
        return steps.stream().filter(kind::isInstance).findFirst().map(DraftEvent::recordedAt);
    }

    private Optional<Instant> last(Class<? extends DraftEvent> kind) {
        return steps.stream()
                .filter(kind::isInstance)
                .reduce((before, after) -> after)
                .map(DraftEvent::recordedAt);
    }
}
