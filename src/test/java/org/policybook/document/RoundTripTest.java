package org.policybook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is parsed and formatted reads back as the same policy, and formatting that changes nothing more.
@Tag("thorough")
class RoundTripTest {
    @Test
    void textsMadeAtRandomFromThePartsOfTheFormat() {
        Random random = new Random(20261121);
        for (int round = 0; round < 4_000; round++) {
            String text = "---\nformat: 1\ntitle: T\n---\n\n" + RandomMarkdown.text(random);
            assertRoundTrip(text, "round " + round);
        }
    }

    @Test
    void theSampleLibrary() throws IOException {
        assertAll(files(Path.of("policy-repo"), ".md"), 1);
    }

    @Test
    void realPoliciesOfAnotherHouse() throws IOException {
        Path corpus = Path.of("../shared/corpora/site-policy");
        Assumptions.assumeTrue(Files.isDirectory(corpus), "the corpus is not here");
        assertAll(files(corpus, ".md"), 7);
    }

    @Test
    void realPoliciesAsTheyCameFromPdf() throws IOException {
        Path seeds = Path.of("../shared/seeds");
        Assumptions.assumeTrue(Files.isDirectory(seeds), "the seeds are not here");
        assertAll(files(seeds, ".txt"), 1);
    }

    private static void assertAll(List<Path> files, int every) throws IOException {
        assertThat(files).isNotEmpty();
        for (int i = 0; i < files.size(); i += every) {
            assertRoundTrip(
                    Files.readString(files.get(i), StandardCharsets.UTF_8),
                    files.get(i).toString());
        }
    }

    private static void assertRoundTrip(String text, String what) {
        Policy parsed = PolicyText.parse(text).policy();
        String formatted = PolicyText.format(parsed);
        Policy again = PolicyText.parse(formatted).policy();

        assertThat(again.equals(parsed))
                .as("%s reads back differently%n%s", what, firstDifference(parsed, again))
                .isTrue();
        assertThat(PolicyText.format(again)).as(what).isEqualTo(formatted);
    }

    private static String firstDifference(Policy before, Policy after) {
        String[] a = before.toString().replace("[", "[\n").split("\n", -1);
        String[] b = after.toString().replace("[", "[\n").split("\n", -1);
        int at = 0;
        while (at < Math.min(a.length, b.length) && a[at].equals(b[at])) {
            at++;
        }
        return String.join(" ", List.of(a).subList(Math.max(0, at - 12), Math.min(a.length, at + 12)))
                + "\n"
                + String.join(" ", List.of(b).subList(Math.max(0, at - 12), Math.min(b.length, at + 12)));
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new ArrayList<>();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
