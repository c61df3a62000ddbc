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
/// Java machine learns about them as a start-up cache. Every class of a cache is loaded at every start with
/// it, so there are two: one for the quick commands, one for those that make documents. Of no use otherwise.
public final class Rehearsal {
    private static final String POLICY = "calderbrook-hospital/social-media";

    private Rehearsal() {}

    private static final List<List<String>> EVERYDAY = List.of(
            List.of("list"),
            List.of("show", POLICY),
            List.of("show", POLICY, "--json"),
            List.of("search", "photographs of patients"),
            List.of("search", "photographs", "--json"),
            List.of("history", POLICY),
            List.of("diff", POLICY + "@2.1", POLICY),
            List.of("check", POLICY),
            List.of("reviews"));

    /// @param args the folder of the sample library, and for the cache of documents a folder to put them into
    public static void main(String[] args) {
        SwiftStart.apply();
        List<List<String>> commands = args.length == 1 ? EVERYDAY : documents(args[1]);
        for (List<String> command : commands) {
            run(Stream.concat(command.stream(), Stream.of("--data", args[0])).toArray(String[]::new));
        }
    }

    /// As issued for once, which keeps them; marked for the rest.
    private static List<List<String>> documents(String folder) {
        return List.of(
                List.of("render", POLICY + "@1.0", "-o", folder + "/issued.pdf"),
                List.of("render", POLICY, "--marked", "-o", folder + "/rehearsal.pdf"),
                List.of("render", POLICY, "--marked", "-o", folder + "/rehearsal.docx"),
                List.of("render", POLICY, "--marked", "-o", folder + "/rehearsal.html"));
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
