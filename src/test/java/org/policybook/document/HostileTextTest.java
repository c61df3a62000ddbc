package org.policybook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts made to hurt a reader: each is read or refused in a short time, and never overflows the stack.
@Tag("thorough")
class HostileTextTest {
    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final String FRONT_MATTER = "---\nformat: 1\ntitle: T\n---\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ", ">", "- ", "- - ", "1. ", "*a ", "**a", "_*", "*_", "***", "~~a", "[a](", "[", "![", "[a][", "]",
                        "<!A", "<a@b.",
                "<a ", "</", "<!--", "<?", "`", "`a``", "``` ", "&", "&#", "\\", "|", "| ", "|-", ":", "a\n: ",
                        "[^a]: ", "[^a]", "{{",
                "{{a", "{#", "[a]: b\n", "#", "###### ", "\t", "  - \n", "<a@", "\"", "~", "**_a", "a\n\n:"
            })
    void seventyFiveKilobytesOfOneThing(String piece) {
        String body = piece.repeat(75_000 / piece.length());

        assertTimeoutPreemptively(SHORT, () -> readOrRefused(FRONT_MATTER + body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "[", "- ", "1) "})
    void tooMuchOfItIsRefusedWithItsLine(String piece) {
        String text = FRONT_MATTER + "\nPurpose.\n\n" + piece.repeat(5_000) + "end";

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> PolicyText.parse(text))
                .withMessageContaining("Line 8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a _b ", "~~a **b ", "*a **b "})
    void stressWithinStress(String opening) {
        String closing = new StringBuilder(opening).reverse().toString();
        String text = FRONT_MATTER + opening.repeat(7_000) + "c" + closing.repeat(7_000);

        assertTimeoutPreemptively(SHORT, () -> readOrRefused(text));
    }

    @Test
    void everyLevelOfAListIsAnotherLine() {
        StringBuilder text = new StringBuilder(FRONT_MATTER);
        for (int depth = 0; depth < 3_000; depth++) {
            text.append("  ".repeat(depth)).append("- a\n");
        }

        assertTimeoutPreemptively(SHORT, () -> readOrRefused(text.toString()));
    }

    @Test
    void tenThousandEqualParagraphsHaveIdsOfTheirOwn() {
        String text = FRONT_MATTER + "\n## Duties\n" + "\nStaff must read this.\n".repeat(10_000);

        Policy policy =
                assertTimeoutPreemptively(SHORT, () -> PolicyText.parse(text).policy());

        assertThat(Clauses.of(policy))
                .extracting(Clause::id)
                .doesNotHaveDuplicates()
                .hasSize(10_001);
    }

    @Test
    void aFootnoteUsedTenThousandTimesIsKeptOnce() {
        String text = FRONT_MATTER + "\n" + "a[^n] ".repeat(10_000) + "\n\n[^n]: " + "long ".repeat(1_000);

        Policy policy =
                assertTimeoutPreemptively(SHORT, () -> PolicyText.parse(text).policy());

        assertThat(PolicyText.format(policy)).hasSizeLessThan(2 * text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "a:\n "})
    void deepYaml(String piece) {
        String yaml = "x: " + piece.repeat(20_000);

        ParsedYaml parsed = assertTimeoutPreemptively(SHORT, () -> Yaml.read(yaml, 2));

        assertThat(parsed.problems()).extracting(Problem::rule).containsOnly("yaml");
    }

    @Test
    void anAliasBombIsRefused() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            yaml.append("a%1$d: &a%1$d [*a%2$d, *a%2$d, *a%2$d, *a%2$d]%n".formatted(i, i - 1));
        }

        ParsedYaml parsed = assertTimeoutPreemptively(SHORT, () -> Yaml.read(yaml.toString(), 2));

        assertThat(parsed.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("yaml");
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).contains("Anchors");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: !!java.net.URL [x]", "title: !secret x"})
    void tagsAreRefused(String yaml) {
        assertThat(Yaml.read(yaml, 1).problems()).extracting(Problem::rule).containsExactly("yaml");
    }

    @Test
    void bytesThatAreNoText() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2};
        byte[] withNul = "a\0b".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> PolicyText.parse(picture))
                .withMessageContaining("UTF-8");
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> PolicyText.parse(withNul))
                .withMessageContaining("UTF-8");
    }

    @Test
    void fiftyMegabytes() {
        byte[] large = new byte[50_000_000];

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> assertTimeoutPreemptively(SHORT, () -> PolicyText.parse(large)))
                .withMessageContaining("50,000,000");
    }

    private static void readOrRefused(String text) {
        try {
            Policy policy = PolicyText.parse(text).policy();
            assertThat(PolicyText.format(policy)).isNotEmpty();
        } catch (BadInput refused) {
            assertThat(refused).hasMessageContaining("nest");
        }
    }
}
