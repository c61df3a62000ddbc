package org.policybook.governance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policybook.governance.LifecycleGrid;
import org.policybook.governance.PolicyStatus;
import org.policybook.governance.VersionEvent;

/// Every step in every state of version 1.0, against the grid in `lifecycle.txt`.
class VersionGridTest {
    private static final Map<String, Consumer<VersionsOnPaper>> STATES = new LinkedHashMap<>();
    private static final Map<String, Function<VersionsOnPaper, String>> STEPS = new LinkedHashMap<>();

    static {
        STATES.put("scheduled", versions -> versions.publish("1.0", "2027-01-01", "2029-11"));
        STATES.put("in-force", versions -> versions.publish("1.0", "2025-01-01", "2026-12"));
        STATES.put("past-review", versions -> versions.publish("1.0", "2023-06-01", "2026-06"));
        STATES.put("suspended", versions -> {
            versions.publish("1.0", "2025-01-01", "2026-12");
            versions.suspend();
        });
        STATES.put("withdrawn", versions -> {
            versions.publish("1.0", "2025-01-01", "2026-12");
            versions.withdraw();
        });
        STATES.put("superseded", versions -> {
            versions.publish("1.0", "2022-01-01", "2025-11");
            versions.publish("2.0", "2026-01-01", "2026-12");
        });

        STEPS.put("suspend", versions -> versions.told(versions.suspend()));
        STEPS.put("reinstate", versions -> versions.told(versions.reinstate()));
        STEPS.put("withdraw", versions -> versions.told(versions.withdraw()));
        STEPS.put("extend", versions -> versions.told(versions.extend("2027-03")));
        STEPS.put("reaffirm", versions -> versions.told(versions.reaffirm()));
        STEPS.put("trigger", versions -> versions.told(versions.trigger("2026-11-30")));
        STEPS.put("correct", versions -> versions.told(versions.correct("owner", "Pilot", "Clerk")));
        STEPS.put("publish-next", versions -> {
            versions.publish("3.0", "2026-11-21", "2029-11");
            return versions.state();
        });
    }

    @Test
    void everyStepInEveryState() throws IOException {
        new LifecycleGrid("Versions").holds(STATES.keySet(), STEPS.keySet(), (state, step) -> {
            VersionsOnPaper versions = new VersionsOnPaper();
            Objects.requireNonNull(STATES.get(state)).accept(versions);
            assertThat(versions.state()).isEqualTo(state);
            return Objects.requireNonNull(STEPS.get(step)).apply(versions);
        });
    }

    @Test
    void theGridHasEveryStateAndEveryEvent() throws IOException {
        LifecycleGrid grid = new LifecycleGrid("Versions");
        TreeSet<String> states = new TreeSet<>(List.of("past-review"));
        Stream.of(PolicyStatus.values())
                .filter(status -> status != PolicyStatus.DRAFT)
                .map(PolicyStatus::toString)
                .forEach(states::add);
        int kinds = VersionEvent.class.getPermittedSubclasses().length
                - 1
                + VersionEvent.Halt.class.getPermittedSubclasses().length;

        assertThat(new TreeSet<>(grid.states())).isEqualTo(states);
        assertThat(grid.steps()).isEqualTo(STEPS.keySet());
        assertThat(STEPS)
                .as("one step for each kind of event, and publish-next")
                .hasSize(kinds + 1);
    }
}
