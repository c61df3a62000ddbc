package org.policybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the launcher on the packaged program, as a user would.
class LauncherIT {
    private static final Path LAUNCHER = Path.of("policybook").toAbsolutePath();
    private static final String LIBRARY =
            Path.of("target/rehearsal").toAbsolutePath().toString();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aCommandRunsWithoutBuildingAgain() throws Exception {
        Run run = run(LAUNCHER, "--data", LIBRARY, "list");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("calderbrook-hospital/social-media");
        assertThat(run.err()).doesNotContain("Building", "WARNING").startsWith("Adopted: riverside-surgery/");
    }

    @Test
    void itRunsFromAnotherFolderThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("pb"), LAUNCHER);

        Run run = run(link, "show", "riverside-surgery/social-media@1.0#scope", "--data", LIBRARY);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("riverside-surgery/social-media@1.0");
    }

    @Test
    void theExitCodeIsTheCommands() throws Exception {
        Run run = run(LAUNCHER, "list");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is no library in policybook-data");
    }

    @Test
    void theStartUpCacheFitsTheProgram() throws Exception {
        Run run = run(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                "-XX:AOTMode=on",
                "-XX:AOTCache=" + Path.of("target/policybook.aot").toAbsolutePath(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                Path.of("target/policybook.jar").toAbsolutePath().toString(),
                "--version");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    /// What a process said, and how it ended.
    private record Run(int code, String out, String err) {}

    private Run run(Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("it ends by itself").isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
