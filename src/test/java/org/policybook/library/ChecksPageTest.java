package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.policybook.check.CheckedText;
import org.policybook.check.RuleCard;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.PolicyText;
import org.policybook.document.Problem;
import org.policybook.governance.Finding;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.Superseded;

/// `src/docs/checks.md` says of each rule what the rule's card says, in the same order, and its two examples
/// are what it claims: the first has the finding, the mended one has not.
class ChecksPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Pattern SECTION = Pattern.compile("(?m)^## `([a-z-]+)`$");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```markdown\\n(.*?)\\n```");

    private record Entry(String rule, String words) {
        String inOneLine() {
            return words.replaceAll("\\s+", " ");
        }

        List<String> examples() {
            return EXAMPLE.matcher(words).results().map(found -> found.group(1)).toList();
        }
    }

    @Test
    void everyRuleHasItsSectionInOrder() throws IOException {
        assertThat(page().stream().map(Entry::rule))
                .containsExactlyElementsOf(
                        Officer.check().cards().stream().map(RuleCard::name).toList());
    }

    @TestFactory
    Stream<DynamicTest> sections() throws IOException {
        return page().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.rule(), () -> {
                    RuleCard card = Officer.check().card(entry.rule()).orElseThrow();
                    assertThat(entry.inOneLine())
                            .contains(
                                    "**Severity:** " + card.severity().name().toLowerCase(Locale.ROOT),
                                    "**Why:** " + card.why(),
                                    "**How to mend:** " + card.mend());
                    assertThat(entry.examples()).hasSize(2);
                    List<Finding> found = check(entry.examples().getFirst());
                    assertThat(found).extracting(Finding::rule).contains(entry.rule());
                    assertThat(found)
                            .filteredOn(finding -> finding.rule().equals(entry.rule()))
                            .allMatch(finding -> finding.message().endsWith(card.advice()));
                    assertThat(check(entry.examples().getLast()))
                            .extracting(Finding::rule)
                            .doesNotContain(entry.rule());
                }));
    }

    /// Of the rules that cannot be switched the page has a list.
    @Test
    void theOtherRulesAreListed() throws IOException {
        Pattern reported = Pattern.compile("\\.(?:error|warning|advice)\\(\\s*\"([a-z-]+)\"");
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/policybook/governance"))) {
            List<String> names = new ArrayList<>();
            for (Path source : sources.toList()) {
                reported.matcher(Files.readString(source))
                        .results()
                        .forEach(found -> names.add("| `" + found.group(1)));
            }
            assertThat(names).isNotEmpty();
            assertThat(text()).contains(names);
        }
    }

    @Test
    void theListOfSupersededNamesIsInOrder() {
        GovernanceFiles.Read<List<Superseded>> list = GovernanceFiles.superseded(Officer.resource());
        assertThat(list.problems()).isEmpty();
        assertThat(list.value())
                .hasSizeGreaterThan(50)
                .allMatch(name -> name.from().isPresent());
        assertThat(list.value().stream().map(name -> name.name())).doesNotHaveDuplicates();
    }

    private static List<Finding> check(String example) {
        String text = example.startsWith("---") ? example : "---\nformat: 1\ntitle: Keys Policy\n---\n\n" + example;
        ParsedPolicy parsed = PolicyText.parse(text + "\n");
        assertThat(parsed.problems()).filteredOn(Problem::isError).isEmpty();
        return Officer.check()
                .of(new CheckedText(
                        new CheckedText.Source(parsed, List.of()),
                        new CheckedText.Setting(
                                Optional.empty(), () -> Set.of("Visitor Policy", "Keys Policy"), TODAY, true)));
    }

    private static List<Entry> page() throws IOException {
        String page = text().substring(0, text().indexOf("## Rules that cannot be switched"));
        List<Entry> entries = new ArrayList<>();
        Matcher section = SECTION.matcher(page);
        while (section.find()) {
            int next = page.indexOf("\n## `", section.end());
            entries.add(new Entry(section.group(1), page.substring(section.end(), next < 0 ? page.length() : next)));
        }
        return entries;
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("src/docs/checks.md"));
    }
}
