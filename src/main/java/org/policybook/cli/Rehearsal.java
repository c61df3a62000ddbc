package org.policybook.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Goes once through the everyday commands over a library of its own, so that the build can keep what
/// the Java machine learns about them as the start-up cache. Of no use otherwise.
public final class Rehearsal {
    private static final String POLICY = "calderbrook-hospital/social-media";

    private Rehearsal() {}

    /// @throws IOException when there is no room for the rehearsal's library
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("policybook-rehearsal");
        try {
            rehearse(folder.resolve("library").toString());
        } finally {
            remove(folder);
        }
    }

    private static void rehearse(String data) {
        run("demo", "--no-serve", "--data", data);
        for (String[] command : List.of(
                new String[] {"list"},
                new String[] {"show", POLICY},
                new String[] {"show", POLICY, "--json"},
                new String[] {"show", POLICY, "--format", "html"},
                new String[] {"search", "photographs of patients"},
                new String[] {"search", "photographs", "--json"},
                new String[] {"history", POLICY},
                new String[] {"diff", POLICY + "@2.1", POLICY},
                new String[] {"check"},
                new String[] {"reviews"},
                new String[] {"org", "list"})) {
            Stream<String> words = Stream.concat(Stream.of(command), Stream.of("--data", data));
            run(words.toArray(String[]::new));
        }
    }

    private static void run(String... args) {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(nowhere, nowhere, false);
        int code = new Policybook(terminal, Map.of(), Clock.system(ZoneOffset.UTC)).run(args);
        if (code == ExitCode.BAD_INPUT || code == ExitCode.FAILED) {
            throw new IllegalStateException("The rehearsal of \"%s\" failed".formatted(String.join(" ", args)));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
