package org.policybook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policybook.document.ClauseId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyReference;
import org.policybook.document.PolicyText;

/// Every rule about the answers of an equality impact assessment: an edit of a complete one that breaks it.
class EiaRulesTest {
    private static final String FORM = """
            format: 1
            id: harbour
            name: Harbour
            eia:
              title: Equality
              details: [{id: department, label: Department}]
              characteristics: [{id: age, label: Age}, {id: sex, label: Sex}]
              impacts: [none, negative]
              questions:
                - {id: fair, text: Is it fair?, answers: [yes, no]}
                - {id: why, text: Why?}
              outcomes:
                - {id: go, label: Go on, blocks: false}
                - {id: stop, label: Stop, blocks: true}
            """;

    private static final String ANSWERS = """
            details: {department: Estates}
            characteristics:
              age: {impact: none}
              sex: {impact: negative, reason: Few lockers, mitigation: Buy more}
            questions:
              fair: {answer: yes}
              why: {answer: Everyone has a key.}
            outcome: go
            declared: {by: Equality Lead, on: 2020-01}
            """;

    private static final String POLICY = """
            ---
            format: 1
            title: Keys
            ---

            ## Purpose

            Keys are signed for.
            """;

    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            # in the answers, this      | becomes this                 | and is found           | naming

            department: Estates         | section: Estates             | ERROR eia-answer       | "section" under details
            age: {impact: none}         | height: {impact: none}       | ERROR eia-answer, WARNING eia-incomplete | "height" under characteristics
            age: {impact: none}⏎        | ⏎                            | WARNING eia-incomplete | "Age"
            age: {impact: none}         | age: {impact: some}          | ERROR eia-answer       | none, negative
            age: {impact: none}         | age: {impact: negative}      | WARNING eia-part-two   | "Age" and no mitigation
            , mitigation: Buy more      | ''                           | WARNING eia-part-two   | "Sex" and no mitigation
            outcome: go                 | outcome: go⏎part-two: {why: Costly} | ERROR eia-answer | "why" under part-two
            outcome: go                 | outcome: go⏎covers: [porpoise] | WARNING eia-covers   | #porpoise
            outcome: go                 | outcome: go⏎covers: [purpose]  | nothing              | ''

            fair: {answer: yes}         | fare: {answer: yes}          | ERROR eia-answer, WARNING eia-incomplete | "fare" under questions
            fair: {answer: yes}⏎        | ⏎                            | WARNING eia-incomplete | "Is it fair?"
            fair: {answer: yes}         | fair: {answer: perhaps}      | ERROR eia-answer       | yes, no
            fair: {answer: yes}         | fair: {answer: no}           | nothing                | ''
            Everyone has a key.         | Any words do.                | nothing                | ''

            outcome: go⏎                | ''                           | WARNING eia-incomplete | no outcome
            outcome: go                 | outcome: carry-on            | ERROR eia-answer       | "carry-on" is not one of the form's: go, stop
            outcome: go                 | outcome: stop                | ERROR eia-blocks       | "Stop"
            """)
    void finds(String before, String after, String expected, String naming) {
        String edited = ANSWERS.replace(before.replace("⏎", "\n"), after.replace("⏎", "\n"));

        List<Finding> findings = found(FORM, edited);

        assertThat(edited).as("the edit changes the answers").isNotEqualTo(ANSWERS);
        assertThat(shown(findings)).isEqualTo(expected == null ? List.of() : List.of(expected.split(", ", -1)));
        assertThat(findings)
                .allMatch(finding -> finding.line() == 0 && finding.clause().isEmpty());
        findings.stream()
                .findFirst()
                .ifPresent(first -> assertThat(first.message()).contains(naming));
    }

    @Test
    void completeAnswersHaveNoFindings() {
        assertThat(GovernanceFiles.eia(ANSWERS).problems()).isEqualTo(List.of());
        assertThat(found(FORM, ANSWERS)).isEqualTo(List.of());
    }

    @Test
    void withoutAFormNothingIsAsked() {
        assertThat(found("format: 1\nid: harbour\nname: Harbour\n", ANSWERS)).isEqualTo(List.of());
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.rule())
                .toList();
    }

    private static List<Finding> found(String organisation, String answers) {
        return PolicyCheck.of(
                new PolicyCheck.Subject(
                        PolicyText.parse(POLICY),
                        Optional.of(GovernanceFiles.eia(answers).value()),
                        Optional.empty(),
                        true),
                GovernanceFiles.organisation(organisation).value(),
                new Nothing());
    }

    private record Nothing() implements KnownPolicies {
        @Override
        public boolean hasOrganisation(PolicyId policy) {
            return false;
        }

        @Override
        public boolean has(PolicyId policy, PolicyReference reference) {
            return false;
        }

        @Override
        public Set<ClauseId> clauses(PolicyId policy, PolicyReference reference) {
            return Set.of();
        }
    }
}
