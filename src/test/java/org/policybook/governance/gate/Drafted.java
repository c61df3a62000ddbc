package org.policybook.governance.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.ClauseId;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyText;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.ChecklistAnswers;
import org.policybook.governance.CommitId;
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.Finding;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.NoPolicies;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyCheck;

/// A draft with all that is known of it, as one readable text: see `draft-that-passes.txt`.
record Drafted(Map<String, String> parts) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final CommitId REVISION = new CommitId("0123456789abcdef0123456789abcdef01234567");

    static String thatPasses() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(Drafted.class.getResourceAsStream("/gates/draft-that-passes.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Drafted of(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split("(?m)^=== ", -1)) {
            int end = part.indexOf('\n');
            parts.put(part.substring(0, end), part.substring(end + 1));
        }
        return new Drafted(parts);
    }

    List<Verdict> judge() {
        GovernanceFiles.Read<Organisation> organisation = GovernanceFiles.organisation(part("organisation.yaml"));
        assertThat(organisation.problems()).as("organisation.yaml").isEmpty();
        return Gates.judge(facts(organisation.value()), organisation.value(), TODAY);
    }

    private GateFacts facts(Organisation organisation) {
        ParsedPolicy parsed = PolicyText.parse(part("policy.md"));
        Optional<EiaAnswers> eia = Optional.of(part("eia.yaml"))
                .filter(text -> !text.isBlank())
                .map(text -> GovernanceFiles.eia(text).value());
        ChecklistAnswers checklist =
                GovernanceFiles.checklist(part("checklist.yaml")).value();
        List<Finding> findings = PolicyCheck.of(
                new PolicyCheck.Subject(parsed, eia, Optional.of(checklist), true), organisation, new NoPolicies());
        return new GateFacts(
                REVISION,
                new GateFacts.Text(parsed, findings, eia),
                new GateFacts.Change(ChangeClass.of(fact("change")), binding(), lastChanged()),
                new GateFacts.People(consulted(), checklist.stages(), waivers()),
                new GateFacts.Dates(date("review-due"), date("approved")));
    }

    private String part(String name) {
        return Objects.requireNonNull(parts.get(name));
    }

    private String fact(String name) {
        return part("facts")
                .lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String[]> items(String name, String separator) {
        return fact(name).equals("none")
                ? Stream.empty()
                : Stream.of(fact(name).split(separator, -1)).map(item -> item.split(" ", -1));
    }

    private Optional<PartialDate> date(String name) {
        return items(name, "/").findFirst().map(words -> PartialDate.parse(words[0]));
    }

    private Map<ClauseId, LocalDate> lastChanged() {
        Map<ClauseId, LocalDate> days = new LinkedHashMap<>();
        items("clauses", ", ").forEach(words -> days.put(ClauseId.of(words[0]), LocalDate.parse(words[1])));
        return days;
    }

    /// `Skippers closed 3 comments 0 open`
    private Optional<GateFacts.Consulted> consulted() {
        return items("consultation", "/")
                .findFirst()
                .map(words -> new GateFacts.Consulted(
                        List.of(words[0]),
                        words[1].equals("closed"),
                        Integer.parseInt(words[2]),
                        Integer.parseInt(words[4])));
    }

    /// `monitoring Town Clerk: flood`
    private List<GateFacts.Waived> waivers() {
        String text = fact("waived");
        if (text.equals("none")) {
            return List.of();
        }
        int space = text.indexOf(' ');
        int colon = text.indexOf(": ");
        return List.of(new GateFacts.Waived(
                text.substring(0, space), text.substring(space + 1, colon), text.substring(colon + 2)));
    }

    /// `TIME_LIMIT fees before > after`
    private List<BindingChange> binding() {
        String text = fact("binding");
        if (text.equals("none")) {
            return List.of();
        }
        String[] words = text.split(" ", 3);
        String[] texts = words[2].split(">", -1);
        return List.of(new BindingChange(
                List.of(BindingChange.Kind.valueOf(words[0])),
                Optional.of(ClauseId.of(words[1])),
                "Fees",
                texts[0].strip(),
                texts[1].strip()));
    }
}
