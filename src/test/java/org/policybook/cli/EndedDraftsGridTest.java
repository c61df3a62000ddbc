package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.governance.LifecycleGrid;

/// What the grid in `lifecycle.txt` says of publishing in each stage, and of drafts that were published or given up.
class EndedDraftsGridTest {
    private static final String KEYS = """
            ---
            format: 1
            title: Keys
            type: policy
            author: Safety Adviser
            ---

            ## Duties {#duties}

            Wardens must sign for each key.

            ## Training {#training}

            Wardens show new staff the board.
            """;
    private static final Map<String, String> STEPS = new LinkedHashMap<>();
    private static final Map<String, List<String>> STATES = new LinkedHashMap<>();

    static {
        STEPS.put("edit", "save harbour/keys keys.md -m Written");
        STEPS.put("consult", "consult harbour/keys --invite Pilot");
        STEPS.put("comment", "consult harbour/keys --comment Long");
        STEPS.put("answer", "consult harbour/keys --answer 1 -m Shortened");
        STEPS.put("close", "consult harbour/keys --close");
        STEPS.put("submit", "submit harbour/keys -m Safer");
        STEPS.put("review-confirm", "review harbour/keys --confirm duties=Read --confirm training=Read --as Reader");
        STEPS.put("review-return", "review harbour/keys --not-met duties=Vague --action Mend --as Reader");
        STEPS.put("approve", "decide harbour/keys --approve --post Pilot --minute QP/1 --present 3 --as Pilot");
        STEPS.put(
                "refuse",
                "decide harbour/keys --refuse --post Clerk --minute QP/1 --present 3 --action Mend --as Clerk");
        STEPS.put("correct-minute", "correct-minute harbour/keys --post Pilot --minute QP/2 -m Mistyped --as Pilot");
        STEPS.put("waive", "waive harbour/keys references --post Pilot -m Haste --as Pilot");
        STEPS.put("give-up", "give-up harbour/keys -m Enough");
        STEPS.put("publish", "publish harbour/keys -m First");

        STATES.put("draft", List.of());
        STATES.put("in-consultation", List.of("consult", "comment", "answer"));
        STATES.put("in-review", List.of("submit"));
        STATES.put("awaiting-approval", List.of("submit", "review-confirm"));
        STATES.put("approved", List.of("submit", "review-confirm", "approve"));
        STATES.put("returned", List.of("submit", "review-return"));
        STATES.put("given-up", List.of("give-up"));
        STATES.put("published", List.of("submit", "review-confirm", "approve", "publish"));
    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void onlyWhatIsApprovedIsPublished() throws IOException {
        new LifecycleGrid("Drafts")
                .holds(STATES.keySet().stream().limit(6).toList(), List.of("publish"), (state, step) -> {
                    CommandLineRun policybook = in(state);
                    return told(type(policybook, step), step, policybook);
                });
    }

    /// A new draft is begun in each of its own; every other step changes nothing.
    @Test
    void whatEndedIsNotGoneOnWith() throws IOException {
        LifecycleGrid grid = new LifecycleGrid("Drafts");
        for (String state : List.of("given-up", "published")) {
            CommandLineRun policybook = in(state);
            List<String> steps = STEPS.keySet().stream().skip(1).toList();
            grid.holds(List.of(state), steps, (same, step) -> told(type(policybook, step), step, policybook));
            grid.holds(List.of(state), List.of("edit"), (same, edit) -> told(type(policybook, edit), edit, policybook));
        }
    }

    private CommandLineRun in(String state) {
        CommandLineRun policybook = new CommandLineRun(folder.resolve(state));
        policybook.run("init");
        policybook.run("org", "add", file("organisation.yaml", LifecycleGrid.ORGANISATION));
        assertThat(type(policybook, "edit").code()).isZero();
        for (String step : Objects.requireNonNull(STATES.get(state))) {
            CommandLineRun.Result result = type(policybook, step);
            assertThat(result.code()).as(result.text()).isZero();
        }
        return policybook;
    }

    private CommandLineRun.Result type(CommandLineRun policybook, String step) {
        String[] words = Objects.requireNonNull(STEPS.get(step)).split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].equals("keys.md") ? file("keys.md", KEYS) : words[i];
        }
        return policybook.run(words);
    }

    /// A step that names a draft which is not there is bad input.
    private static String told(CommandLineRun.Result result, String step, CommandLineRun policybook) {
        if (result.code() == ExitCode.BAD_INPUT) {
            return "refused no-draft: " + result.text();
        }
        if (result.code() == ExitCode.REFUSED) {
            return "refused stage: " + result.text();
        }
        return step.equals("publish")
                ? "published"
                : policybook
                        .run("progress", "harbour/keys", "--json")
                        .json()
                        .at("/stage")
                        .asString();
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
