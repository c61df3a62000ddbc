package org.policybook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// A part of `lifecycle.txt`: what comes of each step in each state.
public final class LifecycleGrid {
    /// The organisation for which the grid holds.
    public static final String ORGANISATION = """
            format: 1
            id: harbour
            name: Harbour Council
            posts: [Harbour Master, Wharfinger, Pilot, Clerk, Safety Adviser]
            committees:
              - name: Quay Panel
                chair: Harbour Master
                quorum: 3
                approvers: 1
                members: [Wharfinger, Pilot, Clerk]
                approves: [policy]
            review-rule: {every: P3Y, extension-limit: P1Y}
            checklist:
              - id: review
                label: Review
                by: Reading group
                criteria:
                  - {id: duties, text: The duties are plain., about: [duties]}
                  - {id: training, text: Training was thought of., about: [training]}
            """;

    private record Cell(String state, String step) {}

    private final Map<Cell, String> results = new LinkedHashMap<>();

    /// @param part `Drafts` or `Versions`
    public LifecycleGrid(String part) throws IOException {
        String heading = "== " + part;
        List<String> lines = text().lines()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("== "))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        for (String line : lines) {
            String[] columns = line.split("\\|", 3);
            assertThat(results.put(new Cell(columns[0].strip(), columns[1].strip()), columns[2].strip()))
                    .as(line)
                    .isNull();
        }
    }

    private static String text() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(LifecycleGrid.class.getResourceAsStream("/governance/lifecycle.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public Set<String> states() {
        return results.keySet().stream().map(Cell::state).collect(Collectors.toSet());
    }

    public Set<String> steps() {
        return results.keySet().stream().map(Cell::step).collect(Collectors.toSet());
    }

    /// Tries every step in every state, and tells of each cell that is missing or different.
    ///
    /// @param tried the next state; or `refused RULE: MESSAGE`, of which the grid has the beginning or a part
    public void holds(Iterable<String> states, Iterable<String> steps, BiFunction<String, String, String> tried) {
        List<String> faults = new ArrayList<>();
        for (String state : states) {
            for (String step : steps) {
                String result = tried.apply(state, step);
                if (!fits(results.getOrDefault(new Cell(state, step), "no row"), result)) {
                    faults.add("%-21s | %-14s | %s".formatted(state, step, result));
                }
            }
        }
        assertThat(faults.stream().collect(Collectors.joining("\n"))).isEmpty();
    }

    private static boolean fits(String expected, String result) {
        if (!expected.startsWith("refused ")) {
            return expected.equals(result);
        }
        String[] words = expected.split(": ", 2);
        return result.startsWith(words[0] + ": ") && result.contains(words[1]);
    }
}
