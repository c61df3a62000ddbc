package org.policybook.document;

import java.util.ArrayList;
import java.util.List;

/// Reads and writes policies as structured Markdown with YAML front matter.
public final class PolicyText {
    private PolicyText() {}

    /// Understands a policy file's bytes.
    ///
    /// @throws BadInput when they are not UTF-8 text, or too many
    public static ParsedPolicy parse(byte[] content) {
        return parse(decode(content));
    }

    /// The text of a policy file's bytes.
    ///
    /// @throws BadInput when they are not UTF-8 text, or too many
    public static String decode(byte[] content) {
        return SourceText.decode(content);
    }

    /// Understands a policy's text. What is wrong with it is told in [ParsedPolicy#problems], all of it at
    /// once, in the order of the text; what is not understood is kept as written.
    ///
    /// @throws BadInput when the text cannot be read at all: nested too deep to be meant
    public static ParsedPolicy parse(String text) {
        SourceText source = SourceText.of(text);
        List<Problem> problems = new ArrayList<>(fenceProblems(source));
        FrontMatter frontMatter = FrontMatter.EMPTY;
        if (source.hasFrontMatter()) {
            ParsedYaml yaml = Yaml.read(source.yaml(), 2);
            problems.addAll(yaml.problems());
            frontMatter = new FrontMatter(yaml.fields());
            if (yaml.problems().stream().noneMatch(problem -> problem.rule().equals("yaml"))) {
                problems.addAll(FrontMatterCheck.of(yaml));
            }
        }
        ParsedPolicy body = NestingGuard.read(frontMatter, source);
        problems.addAll(body.problems());
        return new ParsedPolicy(body.policy(), problems, body.places());
    }

    /// Only the front matter of a policy's text, as far as it can be read.
    public static FrontMatter frontMatter(String text) {
        SourceText source = SourceText.of(text);
        return source.hasFrontMatter()
                ? new FrontMatter(Yaml.read(source.yaml(), 2).fields())
                : FrontMatter.EMPTY;
    }

    private static List<Problem> fenceProblems(SourceText source) {
        return switch (source.state()) {
            case COMPLETE -> List.of();
            case WITHOUT_FRONT_MATTER ->
                List.of(
                        Problem.error(
                                "front-matter-missing",
                                1,
                                1,
                                "The file does not begin with front matter. Begin it with a line ---, then lines such as \"format: 1\" and \"title: …\", then a line ---."));
            case UNCLOSED ->
                List.of(Problem.error(
                        "front-matter-unclosed",
                        1,
                        1,
                        "The front matter that begins here never ends. Put a line --- behind its last field."));
        };
    }

    /// Writes a policy in canonical form, such that reading it gives an equal policy and formatting that
    /// gives the same text.
    public static String format(Policy policy) {
        StringBuilder text = new StringBuilder(1 << 14);
        FrontMatterText.format(policy.frontMatter(), text);
        new MarkdownWriter(text).body(policy);
        return text.toString();
    }
}
