package org.policybook.governance.lifecycle;

import java.util.Optional;
import java.util.function.Supplier;
import org.policybook.governance.GovernanceEvent;

/// The reasons against a step, in the order in which they are asked: the first one found refuses it.
final class Refusals {
    private Optional<Step.Refused> first = Optional.empty();

    /// @param message the state, the rule and what would be needed; asked for only when it refuses
    Refusals when(boolean refused, String rule, Supplier<String> message) {
        if (first.isEmpty() && refused) {
            first = Optional.of(new Step.Refused(rule, message.get()));
        }
        return this;
    }

    Refusals when(Optional<String> message, String rule) {
        return when(message.isPresent(), rule, message::orElseThrow);
    }

    boolean any() {
        return first.isPresent();
    }

    Step otherwise(Supplier<GovernanceEvent> event) {
        return first.isPresent() ? first.get() : new Step.Taken(event.get());
    }
}
