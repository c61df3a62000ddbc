package org.policybook.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands as the shell would, over one library, on 21 November 2026.
final class CommandLineRun {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    private final Path data;
    private final Clock clock;

    CommandLineRun(Path data) {
        this(data, CLOCK);
    }

    private CommandLineRun(Path data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /// The same library at another time.
    CommandLineRun at(String instant) {
        return new CommandLineRun(data, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    /// What a command said, and how it ended.
    record Result(int code, String out, String err) {
        /// All that was said, without its line breaks.
        String text() {
            return (out + " " + err).replaceAll("\\s+", " ");
        }

        JsonNode json() {
            return JsonMapper.builder().build().readTree(out);
        }
    }

    Path data() {
        return data;
    }

    /// @param args the command and its arguments; the library folder is put behind the command's name
    Result run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(1, List.of("--data", data.toString()));
        return run(clock, all.toArray(String[]::new));
    }

    /// Runs exactly these arguments.
    static Result bare(String... args) {
        return run(CLOCK, args);
    }

    private static Result run(Clock clock, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
        int code = new Policybook(terminal, Map.of(), clock).run(args);
        return new Result(code, out.toString(), err.toString());
    }
}
