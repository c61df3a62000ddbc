package org.policybook.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.policybook.document.Policy;
import org.policybook.document.PolicyText;

/// Real histories: every two consecutive versions of eight public policies, where their folder is at hand.
@Tag("thorough")
class SitePolicyTest {
    private static final Path CORPUS = Path.of(System.getProperty("site-policy", "../shared/corpora/site-policy"));
    private static final Duration LONGEST = Duration.ofSeconds(2);

    @Test
    void everyTwoConsecutiveVersionsAreCompared() throws IOException {
        List<Path> policies = folders();
        int pairs = 0;
        for (Path policy : policies) {
            List<Path> versions = files(policy);
            for (int i = 1; i < versions.size(); i++) {
                check(versions.get(i - 1), versions.get(i));
                pairs++;
            }
        }
        assertThat(pairs).isGreaterThan(100);
    }

    @Test
    void consecutiveVersionsMergeWithTheTextTheyCameFrom() throws IOException {
        for (Path policy : folders()) {
            List<Path> versions = files(policy);
            for (int i = 1; i < versions.size(); i++) {
                String base = PolicyText.format(read(versions.get(i - 1)));
                String edited = PolicyText.format(read(versions.get(i)));
                assertThat(ThreeWayMerge.of(base, edited, base).text())
                        .as(versions.get(i).toString())
                        .isEqualTo(edited);
                assertThat(ThreeWayMerge.of(base, base, edited).text())
                        .as(versions.get(i).toString())
                        .isEqualTo(edited);
            }
        }
    }

    private static void check(Path before, Path after) throws IOException {
        Policy was = read(before);
        Policy is = read(after);
        long start = System.nanoTime();
        PolicyDiff diff = PolicyComparison.of(was, is);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        assertThat(Replay.of(was, diff.changes())).as(after.toString()).isEqualTo(Replay.texts(is));
    }

    private static List<Path> folders() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: there is no " + CORPUS);
        return list(CORPUS).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> files(Path policy) throws IOException {
        return list(policy).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return new ArrayList<>(found.sorted().toList());
        }
    }

    private static Policy read(Path file) throws IOException {
        return PolicyText.parse(Files.readAllBytes(file)).policy();
    }
}
