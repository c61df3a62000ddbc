package org.policybook.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policybook.document.ClauseId;
import org.policybook.document.Problem;

/// What is said of an `organisation.yaml` whose gates cannot be meant.
class GatesFileTest {
    private static final String ORGANISATION = """
            format: 1
            id: harbour
            name: Harbour
            posts: [Harbour Master]
            committees: [{name: Quay Committee}]
            document-types: [{type: policy}, {type: form}]
            extra-fields: [{name: berth, kind: text}]
            checklist: [{id: review, label: Review, criteria: [{id: duties, text: Plain duties.}]}]
            gates:
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            # the gates                                                            | what is said

            {name: berth, passes-when: [{field: extra.berth}]}                     | nothing
            {name: owner, passes-when: [{field: owner, is: [Harbour Master]}]}     | nothing
            {name: yearly, passes-when: [{field: review.every, is: [P1Y]}]}        | nothing
            {name: monitoring, waived-by: [Quay Committee]}                        | nothing
            {name: honest-minor, label: Truly minor, applies-when: {type: [policy]}} | nothing

            {passes-when: [{section: scope}]}                                      | gates[1].name is missing
            {name: Berth One, passes-when: [{section: scope}]}                     | cannot be called "Berth One"
            {name: berth}                                                          | must say what passes it
            {name: berth, passes-when: []}                                         | must say what passes it
            {name: berth, passes-when: scope}                                      | must be a list of named values
            {name: berth, passes-when: [{}]}                                       | has none of them
            {name: berth, passes-when: [{section: scope, stage: review}]}          | has section and stage
            {name: berth, passes-when: [{chek: eia}]}                              | chek is not a field of this file
            {name: berth, passes-when: [{section: scope, is: [long]}]}             | is is not a field of this file
            {name: berth, passes-when: [{section: "no such id!"}]}                 | not a clause id
            {name: berth, passes-when: [{stage: reviw}]}                           | Did you mean "review"?
            {name: berth, passes-when: [{stage: approval}]}                        | no stage of the checklist "approval". Declared: review.
            {name: berth, passes-when: [{field: ownr}]}                            | Did you mean "owner"?
            {name: berth, passes-when: [{field: approved}]}                        | no field of the front matter "approved"
            {name: berth, passes-when: [{field: extra.birth}]}                     | Did you mean "berth"?
            {name: berth, passes-when: [{check: refrences}]}                       | Did you mean "references"?
            {name: berth, passes-when: [{check: telepathy}]}                       | There are: required-fields, references
            {name: berth, passes-when: [{check: eia}]}                             | needs a form
            {name: eia}                                                            | needs a form
            {name: freedom-of-information}                                         | needs a place where the assessment is recorded
            {name: berth, passes-when: [{section: scope}], waived-by: [Harbour Mistress]} | no post or committee "Harbour Mistress"
            {name: berth, passes-when: [{section: scope}], applies-when: {type: [polcy]}} | Did you mean "policy"?
            {name: berth, passes-when: [{section: scope}], applies-when: {change: [tiny]}} | "tiny" is not one of first, major, minor
            {name: berth, passes-when: [{section: scope}], applies-when: {day: [Monday]}} | day is not a field of this file
            {name: honest-minor, applies-when: {change: [major]}}                  | would switch it off
            {name: berth, passes-when: [{section: scope}], remove: true}           | remove is not a field of this file
            """)
    void refuses(String gate, String said) {
        List<Problem> problems = problems("  - " + gate + "\n");

        if (said == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).isNotEmpty().allMatch(problem -> problem.line() == 10);
            assertThat(problems.stream().map(Problem::message).collect(Collectors.joining("\n")))
                    .contains(said);
        }
    }

    @Test
    void twoGatesOfOneNameAreOneTooMany() {
        String gate = "  - {name: berth, passes-when: [{section: scope}]}\n";

        assertThat(problems(gate + gate))
                .hasSize(1)
                .allMatch(problem -> problem.message().contains("two gates called \"berth\""));
    }

    /// An organisation may rename what always holds, and ask for more; it cannot put something else in its place.
    @Test
    void aGateOfABuiltInNameKeepsItsCheck() {
        List<GateRule> gates = GovernanceFiles.organisation(
                        ORGANISATION + "  - {name: references, label: Links, passes-when: [{section: scope}]}\n")
                .value()
                .rules()
                .gates();

        assertThat(gates)
                .containsExactly(new GateRule(
                        "references",
                        "Links",
                        GateRule.AppliesWhen.ALWAYS,
                        List.of(
                                new GateRule.Condition.Check(BuiltInCheck.REFERENCES),
                                new GateRule.Condition.Section(ClauseId.of("scope"))),
                        GateRule.Waiver.NOBODY));
    }

    private static List<Problem> problems(String gates) {
        return GovernanceFiles.organisation(ORGANISATION + gates).problems();
    }
}
