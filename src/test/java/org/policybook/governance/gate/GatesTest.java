package org.policybook.governance.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every gate, satisfied and not: an edit of a draft that passes, and what the one gate it concerns says then. All
/// other gates must say what they said before.
class GatesTest {
    @Test
    void aDraftThatPassesSatisfiesEveryGate() throws IOException {
        List<Verdict> verdicts = Drafted.of(Drafted.thatPasses()).judge();

        assertThat(states(verdicts))
                .containsExactly(
                        entry("required-fields", "satisfied"),
                        entry("references", "satisfied"),
                        entry("parameters", "satisfied"),
                        entry("review-date", "satisfied"),
                        entry("honest-minor", "not-applicable"),
                        entry("eia", "satisfied"),
                        entry("checklist", "satisfied"),
                        entry("consultation", "satisfied"),
                        entry("freedom-of-information", "satisfied"),
                        entry("information-governance", "satisfied"),
                        entry("training", "satisfied"),
                        entry("monitoring", "satisfied"),
                        entry("plain-words", "satisfied"),
                        entry("scope", "satisfied"),
                        entry("reviewed", "satisfied"));
        assertThat(verdicts).allMatch(verdict -> verdict.judged().equals(Drafted.REVISION) && !verdict.isInTheWay());
        assertThat(verdicts)
                .filteredOn(Verdict::applies)
                .allMatch(verdict -> verdict.reasons().stream()
                        .allMatch(reason -> reason.kind() == Reason.Kind.EVIDENCE
                                && !reason.message().isBlank()));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # gate          | this                           | becomes this                 | state       | saying

            required-fields | owner: Harbour Master⏎         | ''                           | unsatisfied | "owner"
            required-fields | title: Mooring                 | titel: Mooring               | unsatisfied | titel
            references      | (#fees)                        | (#fines)                     | unsatisfied | #fines
            references      | (#fees)                        | (policy:fees)                | unsatisfied | policy:fees
            parameters      | {quay: North Quay}             | {quay: }                     | unsatisfied | {{quay}}

            review-date     | review-due: 2029-11-20         | review-due: none             | unsatisfied | No review date
            review-date     | review-due: 2029-11-20         | review-due: 2029-11-21       | unsatisfied | until 2029-11-20
            review-date     | review-due: 2029-11-20         | review-due: 2029-11          | satisfied   | Due for review: 2029-11
            review-date     | review-due: 2029-11-20         | review-due: 2026-10          | unsatisfied | before today
            review-date     | {every: P3Y, first: P1Y}       | {first: P1Y}                 | satisfied   | 2029-11-20
            review-date     | {every: P3Y, first: P1Y}       | {every: P2Y}                 | unsatisfied | allows 2 years
            review-date     | change: major                  | change: first                | unsatisfied | allows 1 year after

            eia             | age: {impact: none, reason: All pay alike}⏎ | age: {impact: some}⏎ | unsatisfied | positive, negative, none
            eia             | impact: none, reason           | impact: negative, reason     | unsatisfied | no mitigation
            eia             | outcome: go⏎                   | ''                           | unsatisfied | no outcome
            eia             | outcome: go⏎                   | outcome: stop⏎               | unsatisfied | Stop and remove
            eia             | declared: {by: Town Clerk, on: 2026-11-01} | ''               | unsatisfied | Nobody has signed
            eia             | , on: 2026-11-01               | ''                           | unsatisfied | not dated
            eia             | on: 2026-11-01                 | on: 2026-11-20               | satisfied   | Declared by Town Clerk, 2026-11-20
            eia             | on: 2026-11-01                 | on: 2026-11-21               | unsatisfied | after the approval on 2026-11-20
            eia             | on: 2026-11-01                 | on: 2026-11                  | satisfied   | 2026-11
            eia             | approved: 2026-11-20           | approved: none               | satisfied   | Go on
            eia             | fees 2026-10-31                | fees 2026-11-01              | satisfied   | Go on
            eia             | fees 2026-10-31                | fees 2026-11-02              | unsatisfied | #fees changed on 2026-11-02, after the assessment was declared on 2026-11-01
            eia             | old-fees 2026-09-01            | old-fees 2026-11-02          | unsatisfied | #old-fees was taken out on 2026-11-02

            checklist+reviewed | duties: {met: true}         | duties: {met: false}         | unsatisfied | Duties are plain
            checklist+reviewed | duties: {met: true}⏎        | ⏎                            | unsatisfied | Duties are plain
            checklist+reviewed+information-governance | by: Reviewing group⏎    on: | by: ""⏎    on: | unsatisfied | Not confirmed

            consultation    | Skippers closed 3 comments 0 open | none                      | unsatisfied | No consultation
            consultation    | 3 comments 0 open              | 3 comments 1 open            | unsatisfied | 1 of 3 comments
            consultation    | Skippers closed                | Skippers open                | unsatisfied | still open
            freedom-of-information | freedom-of-information: May be published in full | freedom-of-information: | unsatisfied | extra.freedom-of-information
            information-governance+checklist+reviewed | information-governance: {met: true} | information-governance: {met: false} | unsatisfied | Data are handled lawfully

            training        | Wardens learn the tariff when they join. | No training is needed.   | unsatisfied | not why
            training        | Wardens learn the tariff when they join. | None.                    | unsatisfied | not why
            training        | Wardens learn the tariff when they join. | No training is needed, because wardens know the tariff. | satisfied | No training
            training        | Wardens learn the tariff when they join.⏎ | ⏎                       | unsatisfied | no words
            monitoring      | checks ten moorings every month | checks ten moorings         | unsatisfied | how often
            monitoring      | checks ten moorings every month | does it every month         | unsatisfied | how (such as
            monitoring      | The Policy Officer checks ten moorings | Somebody checks ten moorings | unsatisfied | who does it

            plain-words     | language-checked: yes          | language-checked: no         | unsatisfied | it must be yes
            plain-words     | ⏎  language-checked: yes       | ''                           | unsatisfied | has no extra.language-checked
            """)
    void judges(String gates, String before, String after, String state, String saying) throws IOException {
        String draft = Drafted.thatPasses();
        String edited = draft.replace(lines(before), lines(after));

        List<Verdict> verdicts = Drafted.of(edited).judge();

        assertThat(edited).as("the edit changes the draft").isNotEqualTo(draft);
        Map<String, String> expected = states(Drafted.of(draft).judge());
        for (String gate : gates.split("\\+", -1)) {
            expected.put(gate, state);
        }
        assertThat(states(verdicts)).isEqualTo(expected);
        assertThat(said(verdicts, gates.split("\\+", -1)[0])).contains(saying);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # binding change                                        | change | state          | saying

            none                                                    | minor  | satisfied      | No number
            TIME_LIMIT fees Skippers must pay within 24 hours. > Skippers must pay within 48 hours. | major | not-applicable | ''
            TIME_LIMIT fees Skippers must pay within 24 hours. > Skippers must pay within 48 hours. | minor | unsatisfied | #fees: a time limit changed, so the change is not minor: "… must pay within 24 hours." became "… must pay within 48 hours."
            DUTY_WORD fees Skippers should pay. > Skippers must pay.     | minor  | unsatisfied    | "Skippers should pay." became "Skippers must pay."
            NUMBER fees > Nobody moors more than 3 boats.           | minor  | unsatisfied    | a number is new
            ROLE fees Tell the Harbour Master. >                    | minor  | unsatisfied    | a role is gone, so the change is not minor: "Tell the Harbour Master."
            DEFINED_TERM fees A boat: floats. > A boat: sails.      | minor  | unsatisfied    | a defined term changed
            """)
    void aMinorChangeIsHonest(String binding, String change, String state, String saying) throws IOException {
        List<Verdict> verdicts = Drafted.of(Drafted.thatPasses()
                        .replace("binding: none", "binding: " + binding + " ")
                        .replace("binding: none ", "binding: none")
                        .replace("change: major", "change: " + change))
                .judge();

        assertThat(states(verdicts)).containsEntry("honest-minor", state);
        assertThat(said(verdicts, "honest-minor")).contains(saying);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # waived                                | consultation | why

            none                                    | unsatisfied  | nothing recorded
            consultation Town Clerk: flood          | waived       | may, and for that reason
            consultation Town Clerk: no time        | unsatisfied  | not one of the organisation's reasons
            consultation Policy Officer: flood      | unsatisfied  | may not
            monitoring Town Clerk: flood            | unsatisfied  | another gate
            """)
    void onlyWhoMayWaives(String waived, String state, String why) throws IOException {
        List<Verdict> verdicts = Drafted.of(Drafted.thatPasses()
                        .replace("consultation: Skippers closed 3 comments 0 open", "consultation: none")
                        .replace("waived: none", "waived: " + waived))
                .judge();

        assertThat(states(verdicts)).as(why).containsEntry("consultation", state);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # gate     | this                | becomes this          | state

            monitoring | type: policy⏎owner  | type: form⏎owner      | not-applicable
            scope      | change: major       | change: minor         | not-applicable
            scope      | ## Scope {#scope}   | ## Extent {#extent}   | unsatisfied
            """)
    void aGateIsForSomeDraftsOnly(String gate, String before, String after, String state) throws IOException {
        List<Verdict> verdicts = Drafted.of(Drafted.thatPasses().replace(lines(before), lines(after)))
                .judge();

        assertThat(states(verdicts)).containsEntry(gate, state);
    }

    /// What an assessment does not cover may change after it.
    @Test
    void anAssessmentCoversWhatItSays() throws IOException {
        String changed = Drafted.thatPasses()
                .replace("fees 2026-10-31, old-fees 2026-09-01", "fees 2026-11-02, old-fees 2026-11-02");

        assertThat(states(Drafted.of(changed.replace("outcome: go\n", "outcome: go\ncovers: [scope]\n"))
                        .judge()))
                .containsEntry("eia", "satisfied");
        assertThat(states(Drafted.of(changed.replace("outcome: go\n", "outcome: go\ncovers: [fees]\n"))
                        .judge()))
                .containsEntry("eia", "unsatisfied");
    }

    @Test
    void anAssessmentThatIsMissingIsAskedFor() throws IOException {
        String text = Drafted.thatPasses();
        String without = text.substring(0, text.indexOf("=== eia.yaml")) + "=== eia.yaml\n\n"
                + text.substring(text.indexOf("=== checklist.yaml"));

        List<Verdict> verdicts = Drafted.of(without).judge();

        assertThat(said(verdicts, "eia")).contains("There is no assessment", "--eia eia.yaml");
    }

    private static Map<String, String> states(List<Verdict> verdicts) {
        Map<String, String> states = new LinkedHashMap<>();
        verdicts.forEach(
                verdict -> states.put(verdict.gate().name(), verdict.state().written()));
        return states;
    }

    private static String said(List<Verdict> verdicts, String gate) {
        return verdicts.stream()
                .filter(verdict -> verdict.gate().name().equals(gate))
                .flatMap(verdict -> verdict.reasons().stream())
                .map(reason -> reason.message() + " " + reason.mend())
                .collect(Collectors.joining("\n"));
    }

    private static String lines(String text) {
        return text.replace("⏎", "\n");
    }
}
