package org.policybook.governance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.LifecycleGrid;

/// Every step in every stage of a draft, against the grid in `lifecycle.txt`. What ends a draft, and what may be done
/// with one that has ended, needs a library: see [org.policybook.cli.EndedDraftsGridTest].
class DraftGridTest {
    private static final Map<String, Consumer<DraftOnPaper>> STATES = new LinkedHashMap<>();
    private static final Map<String, Function<DraftOnPaper, Step>> STEPS = new LinkedHashMap<>();

    static {
        STATES.put("draft", draft -> {});
        STATES.put("in-consultation", draft -> {
            draft.consult();
            draft.comment();
            draft.answer();
        });
        STATES.put("in-review", DraftOnPaper::submit);
        STATES.put("awaiting-approval", draft -> {
            draft.submit();
            draft.confirm("duties", "training");
        });
        STATES.put("approved", draft -> {
            draft.submit();
            draft.confirm("duties", "training");
            draft.sign(DraftOnPaper.MASTER, "Harbour Master");
        });
        STATES.put("returned", draft -> {
            draft.submit();
            draft.sendBack("duties");
        });

        STEPS.put("consult", DraftOnPaper::consult);
        STEPS.put("comment", DraftOnPaper::comment);
        STEPS.put("answer", DraftOnPaper::answer);
        STEPS.put("close", DraftOnPaper::close);
        STEPS.put("submit", DraftOnPaper::submit);
        STEPS.put("review-confirm", draft -> draft.confirm("duties", "training"));
        STEPS.put("review-return", draft -> draft.sendBack("duties"));
        STEPS.put("approve", draft -> draft.sign(DraftOnPaper.MASTER, "Harbour Master"));
        STEPS.put("refuse", draft -> draft.refuse(DraftOnPaper.PILOT, "Pilot"));
        STEPS.put(
                "correct-minute",
                draft -> draft.correct(
                        DraftOnPaper.MASTER,
                        "Harbour Master",
                        new DraftEvent.Minute("QP/26/12", "Harbour Master", 3, DraftOnPaper.TODAY),
                        "The wrong number"));
        STEPS.put("waive", DraftOnPaper::waive);
        STEPS.put("give-up", DraftOnPaper::giveUp);
    }

    @Test
    void everyStepInEveryStage() throws IOException {
        new LifecycleGrid("Drafts").holds(STATES.keySet(), STEPS.keySet(), (state, step) -> {
            DraftOnPaper draft = in(state);
            return told(Objects.requireNonNull(STEPS.get(step)).apply(draft), draft);
        });
    }

    @Test
    void anEditInEveryStage() throws IOException {
        new LifecycleGrid("Drafts").holds(STATES.keySet(), List.of("edit"), (state, edit) -> {
            DraftOnPaper draft = in(state);
            draft.edit();
            return draft.progress().stage().toString();
        });
    }

    /// A stage that is new needs its rows.
    @Test
    void theGridHasEveryStageAndEveryEvent() throws IOException {
        LifecycleGrid grid = new LifecycleGrid("Drafts");
        TreeSet<String> stages = new TreeSet<>(List.of("given-up", "published"));
        Arrays.stream(DraftStage.values()).map(DraftStage::toString).forEach(stages::add);
        TreeSet<String> steps = new TreeSet<>(List.of("edit", "publish"));
        steps.addAll(STEPS.keySet());

        assertThat(new TreeSet<>(grid.states())).isEqualTo(stages);
        assertThat(new TreeSet<>(grid.steps())).isEqualTo(steps);
        assertThat(STEPS).as("one step for each kind of event").hasSize(kinds() + 2);
    }

    /// A review and a decision have two ways each.
    private static int kinds() {
        return DraftEvent.class.getPermittedSubclasses().length;
    }

    private static DraftOnPaper in(String state) {
        DraftOnPaper draft = new DraftOnPaper();
        Objects.requireNonNull(STATES.get(state)).accept(draft);
        assertThat(draft.progress().stage()).hasToString(state);
        return draft;
    }

    private static String told(Step step, DraftOnPaper draft) {
        return switch (step) {
            case Step.Taken taken ->
                taken.event() instanceof DraftEvent.GivenUp
                        ? "given-up"
                        : draft.progress().stage().toString();
            case Step.Refused refused -> "refused %s: %s".formatted(refused.rule(), refused.message());
        };
    }
}
