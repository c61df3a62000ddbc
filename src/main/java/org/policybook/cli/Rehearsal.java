package org.policybook.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Goes once through the everyday commands over the sample library, so that the build can keep what the
/// Java machine learns about them as the start-up cache. Every class met here is loaded at every start,
/// so commands that take seconds anyway (demo, PDF, Word) stay out of it. Of no use otherwise.
public final class Rehearsal {
    private static final String POLICY = "calderbrook-hospital/social-media";

    private Rehearsal() {}

    /// @param args the folder of the sample library
    public static void main(String[] args) {
        SwiftStart.apply();
        for (List<String> command : List.of(
                List.of("list"),
                List.of("show", POLICY),
                List.of("show", POLICY, "--json"),
                List.of("search", "photographs of patients"),
                List.of("search", "photographs", "--json"),
                List.of("history", POLICY),
                List.of("diff", POLICY + "@2.1", POLICY),
                List.of("check", POLICY),
                List.of("reviews"))) {
            run(Stream.concat(command.stream(), Stream.of("--data", args[0])).toArray(String[]::new));
        }
    }

    private static void run(String... args) {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(nowhere, nowhere, false);
        int code = new Policybook(terminal, Map.of(), Clock.system(ZoneOffset.UTC)).run(args);
        if (code != ExitCode.DONE) {
            throw new IllegalStateException("The rehearsal of \"%s\" failed".formatted(String.join(" ", args)));
        }
    }
}
