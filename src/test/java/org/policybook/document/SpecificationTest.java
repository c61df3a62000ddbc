package org.policybook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs every example of `spec/policy-format.md`.
class SpecificationTest {
    private static final String FRONT_MATTER = "---\nformat: 1\ntitle: T\n---\n";

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        return SpecificationExample.in(specification()).stream()
                .map(example -> DynamicTest.dynamicTest(
                        "line %d, %s".formatted(example.line(), example.name()), () -> run(example)));
    }

    @Test
    void coversEveryPartOfTheFormat() throws IOException {
        List<SpecificationExample> examples = SpecificationExample.in(specification());

        assertThat(examples).hasSizeGreaterThan(55);
        assertThat(examples.stream().map(SpecificationExample::kind).distinct()).hasSize(4);
    }

    private static void run(SpecificationExample example) {
        String made = switch (example.kind()) {
            case CANONICAL -> canonical(example.before());
            case CLAUSES -> clauses(example.before());
            case FRONT_MATTER -> frontMatter(example.before());
            case PROBLEMS -> problems(example.before());
        };
        assertThat(made).isEqualTo(example.expected());
    }

    private static String canonical(String body) {
        String written = formatted(FRONT_MATTER + "\n" + body);
        assertThat(formatted(written)).as("written a second time").isEqualTo(written);
        return written.substring(FRONT_MATTER.length() + 1);
    }

    private static String formatted(String text) {
        return PolicyText.format(PolicyText.parse(text).policy());
    }

    private static String clauses(String body) {
        return Clauses.of(PolicyText.parse(FRONT_MATTER + body).policy()).stream()
                .map(clause -> clause.kind() + " " + clause.id() + "\n")
                .collect(Collectors.joining());
    }

    private static String frontMatter(String yaml) {
        String written = formatted("---\n" + yaml + "---\n");
        return written.substring("---\n".length(), written.length() - "---\n".length());
    }

    private static String problems(String text) {
        return PolicyText.parse(text).problems().stream()
                .peek(problem -> assertThat(problem.message()).matches("(?s).+[.?]"))
                .map(problem -> problem.line() + " " + problem.rule() + "\n")
                .collect(Collectors.joining());
    }

    private static String specification() throws IOException {
        try (InputStream text =
                Objects.requireNonNull(SpecificationTest.class.getResourceAsStream("/spec/policy-format.md"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
