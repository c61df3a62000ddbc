package org.policybook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Whole processes of `./policybook show` and `search` on the sample library, beside `pandoc` writing the
/// same policy's Markdown as HTML. The three take turns, so that all meet the same machine. Run it in the
/// project's folder, built: `./policybook --version` builds.
public final class StartBenchmark {
    private static final String POLICY = "calderbrook-hospital/social-media";
    private static final String LAUNCHER =
            Path.of("policybook").toAbsolutePath().toString();
    private static final double LONGEST_MILLIS = 500;
    private static final double HIGHEST_RATIO = 4;

    private final Path folder;

    private StartBenchmark(Path folder) {
        this.folder = folder;
    }

    /// @param arguments the number of rounds; 15 when absent
    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        new StartBenchmark(Files.createTempDirectory("start-benchmark")).measure(rounds);
    }

    private void measure(int rounds) {
        run(policybook("demo", "--no-serve"));
        run(policybook("render", POLICY, "--format", "md", "-o", markdown()));
        List<String> html = List.of(
                "pandoc", markdown(), "-o", folder.resolve("policy.html").toString());
        List<String> show = policybook("show", POLICY);
        List<String> search = policybook("search", "photographs of patients");
        List<Duration> htmlTimes = new ArrayList<>();
        List<Duration> showTimes = new ArrayList<>();
        List<Duration> searchTimes = new ArrayList<>();
        List.of(html, show, search).forEach(StartBenchmark::run);
        for (int round = 0; round < rounds; round++) {
            htmlTimes.add(run(html));
            showTimes.add(run(show));
            searchTimes.add(run(search));
        }
        double peer = millis(htmlTimes, rounds / 2);
        print("pandoc", htmlTimes, "");
        print("show", showTimes, verdict(showTimes, peer));
        print("search", searchTimes, verdict(searchTimes, peer));
    }

    private String markdown() {
        return folder.resolve("policy.md").toString();
    }

    private List<String> policybook(String... words) {
        return Stream.concat(
                        Stream.of(LAUNCHER),
                        Stream.concat(
                                Stream.of(words),
                                Stream.of("--data", folder.resolve("library").toString())))
                .toList();
    }

    private static Duration run(List<String> command) {
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            long begin = System.nanoTime();
            int code = process.start().waitFor();
            Duration taken = Duration.ofNanos(System.nanoTime() - begin);
            if (code != ExitCode.DONE) {
                throw new IllegalStateException("%s ended with %d".formatted(String.join(" ", command), code));
            }
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String verdict(List<Duration> times, double peer) {
        double median = millis(times, times.size() / 2);
        return String.format(
                Locale.ROOT,
                ", median %.1f times pandoc's (target %.0f ms and %.0f times)",
                median / peer,
                LONGEST_MILLIS,
                HIGHEST_RATIO);
    }

    private static void print(String name, List<Duration> times, String verdict) {
        System.out.printf(
                Locale.ROOT,
                "%-6s %d processes: %4.0f ms least, %4.0f ms median, %4.0f ms most%s%n",
                name,
                times.size(),
                millis(times, 0),
                millis(times, times.size() / 2),
                millis(times, times.size() - 1),
                verdict);
    }

    /// @param place 0 for the shortest
    private static double millis(List<Duration> durations, int place) {
        List<Duration> sorted = new ArrayList<>(durations);
        Collections.sort(sorted);
        return sorted.get(place).toNanos() / 1e6;
    }
}
