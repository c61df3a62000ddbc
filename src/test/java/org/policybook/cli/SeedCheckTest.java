package org.policybook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Five real documents, imported and checked: what a careful officer finds in them, rule by rule and place by
/// place, and nothing else. They are not part of the project: the test looks for them beside it, or where
/// `-Dpolicybook.seeds` says.
class SeedCheckTest {
    private static final Path SEEDS = Path.of(System.getProperty("policybook.seeds", "../shared/seeds"));

    /// How easily a text reads, which no other document contradicts.
    private static final Set<String> STYLE = Set.of("long-sentence", "reading-age");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommandLineRun policybook;

    @BeforeEach
    void anOrganisation() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "The seed documents are not beside the project; set -Dpolicybook.seeds.");
        policybook = new CommandLineRun(folder.resolve("library"));
        policybook.run("init");
        policybook.run(
                "org",
                "add",
                Files.writeString(folder.resolve("o.yaml"), "format: 1\nid: harbour\nname: Harbour Council\n")
                        .toString());
    }

    @Test
    void hospitalTrust() throws IOException {
        assertThat(found("000"))
                .containsExactly(
                        "duty-without-actor | Equality Impact Assessment (EIA) Form",
                        "duty-without-actor | Policy approval checklist",
                        "incomplete-monitoring | Monitoring",
                        "personal-contact | Equality Impact Assessment (EIA) Form",
                        "personal-name | Equality Impact Assessment (EIA) Form",
                        "personal-name | Equality Impact Assessment (EIA) Form",
                        "personal-name | Equality Impact Assessment (EIA) Form",
                        "personal-name | Version Control",
                        "placeholder | Policy approval stage",
                        "placeholder | Policy approval stage",
                        "placeholder | Policy review stage",
                        "review-overdue | control page",
                        "superseded-name | Definitions",
                        "superseded-name | Definitions",
                        "superseded-name | Definitions",
                        "superseded-name | Definitions",
                        "superseded-name | Introduction",
                        "undefined-abbreviation | References",
                        "undefined-abbreviation | Supporting policies",
                        "unsure-import | control page");
    }

    @Test
    void welshBoards() throws IOException {
        assertThat(found("001"))
                .containsExactly(
                        "incomplete-monitoring | Monitoring and compliance",
                        "superseded-name | Definitions",
                        "superseded-name | Maintenance of this policy",
                        "superseded-name | Scope and application",
                        "superseded-name | before the first heading",
                        "unbalanced-bracket | Definitions",
                        "undefined-abbreviation | before the first heading",
                        "unsure-import | control page",
                        "unsure-import | control page",
                        "unused-term | Definitions");
    }

    @Test
    void communityTrust() throws IOException {
        assertThat(found("002"))
                .containsExactly(
                        "ambiguous-interval | MONITORING",
                        "approval-order | control page",
                        "approval-order | control page",
                        "date-without-year | control page",
                        "date-without-year | control page",
                        "duty-without-actor | Additional Users",
                        "duty-without-actor | Additional Users",
                        "duty-without-actor | Approval Process",
                        "duty-without-actor | Approval Process",
                        "duty-without-actor | Approval Process",
                        "nothing-follows | REFERENCES",
                        "nothing-follows | before the first heading",
                        "review-overdue | control page",
                        "superseded-name | PRINCIPLES OF USE",
                        "superseded-name | SAFEGUARDING",
                        "undefined-abbreviation | Responding to complaints",
                        "undefined-abbreviation | before the first heading",
                        "unsure-import | control page");
    }

    @Test
    void commissioningGroup() throws IOException {
        assertThat(found("003"))
                .containsExactly(
                        "incomplete-monitoring | Monitoring",
                        "name-written-two-ways | Disciplinary and policy review",
                        "name-written-two-ways | Incident response",
                        "personal-name | Incident response",
                        "placeholder | External References",
                        "placeholder | Internal References",
                        "reference-differs | Change History",
                        "reference-to-nothing | All Staff",
                        "review-overdue | control page",
                        "superseded-name | Introduction",
                        "superseded-name | Introduction",
                        "superseded-name | Introduction",
                        "unbalanced-bracket | Scope",
                        "undefined-abbreviation | Internal References",
                        "undefined-abbreviation | Introduction",
                        "undefined-abbreviation | Policy Statement",
                        "undefined-abbreviation | Policy Statement",
                        "unsure-import | control page");
    }

    @Test
    void practiceTemplate() throws IOException {
        assertThat(found("004"))
                .containsExactly(
                        "contradicting-intervals | Review and Monitoring",
                        "incomplete-monitoring | Review and Monitoring",
                        "placeholder | Approval",
                        "superseded-name | Definition of Social Media",
                        "superseded-name | Definition of Social Media",
                        "superseded-name | Definition of Social Media",
                        "superseded-name | Definition of Social Media",
                        "superseded-name | Definition of Social Media",
                        "superseded-name | Definition of Social Media",
                        "unfilled-parameter | before the first heading",
                        "unsure-import | control page",
                        "unsure-import | control page");
    }

    /// The rule of each finding and the heading above its place, the style of sentences aside.
    private List<String> found(String number) throws IOException {
        Path file = file(number);
        assertThat(policybook
                        .run("import", file.toString(), "--org", "harbour", "--policy", "seed")
                        .code())
                .isZero();
        List<String> rules = rules(policybook.run("check", file.toString(), "--org", "harbour", "--json"));
        CommandLineRun.Result ofDraft = policybook.run("check", "harbour/seed@draft", "--json");
        assertThat(rules).as("the file itself").containsAll(rules(ofDraft));
        List<String> lines = policybook
                .run("show", "harbour/seed@draft", "--format", "md")
                .out()
                .lines()
                .toList();
        return of(ofDraft)
                .map(finding -> finding.path("rule").asString() + " | "
                        + heading(lines, finding.path("line").asInt(0)))
                .sorted()
                .toList();
    }

    private static Path file(String number) throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(path -> path.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> rules(CommandLineRun.Result result) {
        return of(result).map(finding -> finding.path("rule").asString()).toList();
    }

    private static Stream<JsonNode> of(CommandLineRun.Result result) {
        return result.json()
                .at("/findings")
                .valueStream()
                .filter(finding -> !STYLE.contains(finding.path("rule").asString()));
    }

    private static String heading(List<String> lines, int line) {
        return lines.subList(0, line).stream()
                .filter(text -> text.startsWith("#"))
                .reduce((one, last) -> last)
                .map(text -> text.replaceAll("#+ | \\{.*", ""))
                .orElse(line == 0 ? "control page" : "before the first heading");
    }
}
