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

/// Every rule about the answers to an approval checklist: an edit of complete ones that breaks it.
class ChecklistRulesTest {
    private static final String ORGANISATION = """
            format: 1
            id: harbour
            name: Harbour
            checklist:
              - id: review
                label: Review stage
                by: Reviewing group
                criteria:
                  - {id: duties, text: Duties are plain.}
                  - {id: training, text: Training is planned.}
              - id: approval
                label: Approval stage
                outcomes: [approved, not-approved]
            """;

    private static final String ANSWERS = """
            stages:
              review:
                criteria:
                  duties: {met: true}
                  training: {met: true, comment: None is needed}
                by: Reviewing group
                on: 2020-01
              approval:
                outcome: approved
                by: Policy Panel
            """;

    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            # in the answers, this  | becomes this             | and is found                                            | naming

            duties: {met: true}     | duties: {met: false}     | WARNING checklist-incomplete                            | Duties are plain.
            duties: {met: true}⏎    | ⏎                        | WARNING checklist-incomplete                            | Duties are plain.
            duties: {met: true}     | dooties: {met: true}     | ERROR checklist-answer, WARNING checklist-incomplete    | the criterion "dooties"
            outcome: approved⏎      | ⏎                        | WARNING checklist-incomplete                            | no outcome
            outcome: approved       | outcome: perhaps         | ERROR checklist-answer                                  | approved, not-approved
            outcome: approved       | outcome: not-approved    | nothing                                                 | ''
            approval:               | approvals:               | ERROR checklist-answer, WARNING checklist-incomplete    | the stage "approvals"
            """)
    void finds(String before, String after, String expected, String naming) {
        String edited = ANSWERS.replace(before.replace("⏎", "\n"), after.replace("⏎", "\n"));

        List<Finding> findings = found(edited);

        assertThat(edited).as("the edit changes the answers").isNotEqualTo(ANSWERS);
        assertThat(findings.stream()
                        .map(finding -> finding.severity() + " " + finding.rule())
                        .toList())
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(", ", -1)));
        findings.stream()
                .findFirst()
                .ifPresent(first -> assertThat(first.message()).contains(naming));
    }

    @Test
    void completeAnswersHaveNoFindings() {
        assertThat(GovernanceFiles.checklist(ANSWERS).problems()).isEqualTo(List.of());
        assertThat(found(ANSWERS)).isEqualTo(List.of());
    }

    @Test
    void anAnswerThatIsNeitherTrueNorFalseIsReported() {
        assertThat(GovernanceFiles.checklist(ANSWERS.replace("met: true}", "met: maybe}"))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("maybe"));
    }

    private static List<Finding> found(String answers) {
        return PolicyCheck.of(
                new PolicyCheck.Subject(
                        PolicyText.parse("---\nformat: 1\ntitle: Keys\n---\n\n## Purpose\n\nKeys are signed for.\n"),
                        Optional.empty(),
                        Optional.of(GovernanceFiles.checklist(answers).value()),
                        true),
                GovernanceFiles.organisation(ORGANISATION).value(),
                new Nothing());
    }

    private static final class Nothing implements KnownPolicies {
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
