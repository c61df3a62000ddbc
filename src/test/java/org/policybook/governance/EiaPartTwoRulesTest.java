package org.policybook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policybook.document.PolicyText;

/// When the second part of an assessment is demanded, and what it must hold: edits of answers that fill it in.
class EiaPartTwoRulesTest {
    private static final String FORM = """
            format: 1
            id: harbour
            name: Harbour
            eia:
              characteristics: [{id: age, label: Age}, {id: sex, label: Sex}]
              impacts: [better, worse, same]
              adverse: [worse]
              outcomes:
                - {id: go, label: Go on}
                - {id: continue, label: Go on all the same, part-two: true}
              part-two:
                title: Second part
                fields: [{id: evidence, label: Evidence}, {id: justification, label: Justification}]
                actions: true
            """;

    private static final String ANSWERS = """
            characteristics:
              age: {impact: worse, reason: Steps, evidence: A count}
              sex: {impact: worse, reason: Few lockers, mitigation: Buy more}
            part-two: {evidence: Three falls, justification: The quay is old}
            actions: [{action: A ramp, lead: Harbour Engineer, by: 2027-06, review: 2027-12}]
            outcome: continue
            declared: {by: Equality Lead, on: 2026-01}
            """;

    /// Nothing but the outcome demands the second part, which is empty.
    private static final String MITIGATED =
            ANSWERS.replaceAll("(?m)^(part-two|actions):.*\\n", "").replace("A count", "A count, mitigation: A rail");

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            # in the answers, this       | becomes this                 | and is found naming

            age: {impact: worse          | age: {impact: worse          | nothing
            evidence: Three falls,       | ''                           | impact without mitigation on Age, "Second part" must be filled in: it lacks "Evidence" (part-two.evidence
            , justification: The quay is old | ''                       | lacks "Justification"
            lead: Harbour Engineer,      | ''                           | needs an action with its lead and its date
            , by: 2027-06                | ''                           | needs an action with its lead and its date
            evidence: Three falls        | evidences: Three falls       | answers "evidences" under part-two; lacks "Evidence"
            """)
    void finds(String before, String after, String naming) {
        List<String> found = found(ANSWERS.replace(before, after));

        if (naming == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(String.join("\n", found)).contains(naming.split("; ", -1));
        }
    }

    @Test
    void isDemandedByAnOutcomeEvenWhereEveryImpactIsMitigated() {
        assertThat(found(MITIGATED)).hasSize(3).allMatch(message -> message.contains("outcome \"Go on all the same\""));
    }

    @Test
    void isNotDemandedWhereNothingStaysBad() {
        assertThat(found(MITIGATED.replace("outcome: continue", "outcome: go"))).isEmpty();
    }

    private static List<String> found(String answers) {
        GovernanceFiles.Read<EiaAnswers> eia = GovernanceFiles.eia(answers);
        assertThat(eia.problems()).isEmpty();
        return PolicyCheck.of(
                        new PolicyCheck.Subject(
                                PolicyText.parse("---\nformat: 1\ntitle: Quay\n---\n\n## Purpose\n\nMind the step.\n"),
                                Optional.of(eia.value()),
                                Optional.empty(),
                                true),
                        GovernanceFiles.organisation(FORM).value(),
                        new NoPolicies())
                .stream()
                .map(Finding::message)
                .toList();
    }
}
