package org.policybook.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The program in a process of its own, which publishes into the library of a site.
final class OtherProcess {
    private final Path library;
    private final Path files;

    /// @param files an empty folder
    OtherProcess(Path library, Path files) {
        this.library = library;
        this.files = files;
    }

    /// Publishes version 1.0 of a policy of Calderbrook Hospital.
    ///
    /// @param facts lines of the front matter, such as `classification: public`
    Process publish(String policy, String facts, String words) {
        String text = """
                ---
                format: 1
                title: %s
                type: policy
                language: en-GB
                owner: Director of Nursing
                author: Policy Officer
                %s
                ---

                ## Rules

                %s
                """.formatted(policy, facts.strip(), words);
        Path file = files.resolve(policy + ".md");
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.policybook.cli.Policybook",
                            "--data",
                            library.toString(),
                            "import",
                            file.toString(),
                            "--org",
                            "calderbrook-hospital",
                            "--policy",
                            policy,
                            "--version",
                            "1.0",
                            "--approved",
                            "2026-11-20",
                            "--approved-by",
                            "Workforce Committee"))
                    .redirectErrorStream(true)
                    .redirectOutput(files.resolve(policy + ".log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until it is done.
    void finish(String policy, Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor())
                .as(Files.readString(files.resolve(policy + ".log"), StandardCharsets.UTF_8))
                .isZero();
    }
}
