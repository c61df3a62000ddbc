package org.policybook.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policybook.diff.RandomPolicy;
import org.policybook.document.PolicyText;
import org.policybook.render.Comparison;
import org.policybook.render.SampleComparison;

/// Accepting every tracked change gives the document after, rejecting every one the document before.
@Tag("thorough")
class DocxRedlinePropertiesTest {
    private final DocxRedline redline = new DocxRedline();
    private final DocxDocument plain = new DocxDocument();

    record Pair(Path before, Path after) {
        @Override
        public String toString() {
            return before + " to " + after.getName(after.getNameCount() - 2);
        }
    }

    /// Every two texts of a policy that follow each other in name.
    static List<Pair> consecutiveVersions() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("policy-repo"))) {
            List<Path> texts =
                    files.filter(file -> file.endsWith("policy.md")).sorted().toList();
            List<Pair> pairs = new ArrayList<>();
            for (int i = 1; i < texts.size(); i++) {
                if (policy(texts.get(i)).equals(policy(texts.get(i - 1)))) {
                    pairs.add(new Pair(texts.get(i - 1), texts.get(i)));
                }
            }
            assertThat(pairs).hasSizeGreaterThan(8);
            return pairs;
        }
    }

    private static Path policy(Path text) {
        return text.subpath(0, 4);
    }

    @ParameterizedTest
    @MethodSource("consecutiveVersions")
    void holdsForTheSampleLibrary(Pair pair) throws IOException {
        check(Files.readString(pair.before()), Files.readString(pair.after()), pair.toString());
    }

    @Test
    void holdsForGeneratedEdits() {
        for (int seed = 0; seed < 250; seed++) {
            RandomPolicy text = new RandomPolicy(seed);
            String before = text.text();
            for (int edits = seed % 12; edits >= 0; edits--) {
                text.edit();
            }
            check(before, text.text(), "seed " + seed);
        }
    }

    @Test
    void holdsForTextsWithNothingInCommon() {
        for (int seed = 0; seed < 50; seed++) {
            check(new RandomPolicy(seed).text(), new RandomPolicy(1_000_000 + seed).text(), "seed " + seed);
        }
    }

    private void check(String before, String after, String what) {
        assertThat(PolicyText.parse(before).policy()).isNotNull();
        Comparison comparison = SampleComparison.of(before, after);
        byte[] docx = redline.write(comparison).bytes();
        assertThat(text(Revised.rejected(docx))).as(what + ", rejected").isEqualTo(plainText(comparison.before()));
        assertThat(text(Revised.accepted(docx))).as(what + ", accepted").isEqualTo(plainText(comparison.after()));
    }

    /// A document without what stands before and after its text.
    private List<String> plainText(Comparison.Text text) {
        List<String> lines = Revised.accepted(plain.write(text.document()).bytes());
        int contents = last(lines, "TOC");
        List<String> title = List.of(lines.stream()
                .filter(line -> line.startsWith("Title: "))
                .findFirst()
                .orElseThrow());
        return Stream.of(title, lines.subList(contents + 1, last(lines, "FrontHeading: ") - history(lines)))
                .flatMap(List::stream)
                .map(DocxRedlinePropertiesTest::words)
                .toList();
    }

    /// The lines of the version history, which stands before the statements.
    private static int history(List<String> lines) {
        int statements = last(lines, "FrontHeading: ");
        int history = last(lines.subList(0, statements), "FrontHeading: ");
        return statements - history;
    }

    /// The text of a redline, behind its cover.
    private static List<String> text(List<String> lines) {
        return lines.subList(last(lines, "Title: "), lines.size()).stream()
                .map(DocxRedlinePropertiesTest::words)
                .toList();
    }

    private static String words(String line) {
        return line.substring(line.indexOf(": ") + 2);
    }

    private static int last(List<String> lines, String style) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).startsWith(style)) {
                return i;
            }
        }
        return -1;
    }
}
