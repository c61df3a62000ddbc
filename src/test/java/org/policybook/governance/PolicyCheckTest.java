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
import org.policybook.document.VersionNumber;

/// Every rule about a policy's front matter and text: an edit of a faultless policy that breaks it, and the
/// edits near it that do not. What is found is shown as severity, rule, clause, line and column.
class PolicyCheckTest {
    private static final String POLICY = """
            ---
            format: 1
            title: Keys
            type: policy
            owner: Estates Manager
            author: Estates Officer
            review: {every: P3Y}
            related: [policy:fire-safety]
            parameters: {site: North Wharf}
            extra:
              ward: Level 2
              checked: 2020-01
              tags: [night, day]
              open: yes
              beds: 12
              doors: [{name: Front}, {name: Back}]
            ---

            ## Purpose {#purpose}

            Keys at {{site}} follow [Fire Safety](policy:fire-safety@2.0).

            ## Duties {#duties}

            - Staff sign for each key.
            - ![A key on its hook](hook.png)
            """;

    private static final String ORGANISATION = """
            format: 1
            id: harbour
            name: Harbour
            posts: [Estates Manager, Estates Officer]
            document-types:
              - {type: policy, label: Policy, required: [title, owner, review.every, extra.ward], sections: [purpose, duties]}
              - {type: procedure, label: Procedure}
            extra-fields:
              - {name: ward, label: Ward}
              - {name: checked, label: Checked on, kind: date}
              - {name: tags, label: Tags, kind: list}
              - {name: open, label: Open at night, kind: yes-no}
              - {name: beds, label: Beds, kind: number}
              - {name: doors, label: Doors, kind: table}
            """;

    @Test
    void theFaultlessPolicyHasNoFindings() {
        assertThat(PolicyText.parse(POLICY).problems()).isEqualTo(List.of());
        assertThat(found(POLICY, true)).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            # in the policy, this            | becomes this                              | and is found

            type: policy                     | type: form                                | ERROR unknown-type 0:0
            type: policy                     | type: procedure                           | nothing

            owner: Estates Manager⏎          | ''                                        | ERROR required-field 0:0
            review: {every: P3Y}             | review: {first: P3Y}                      | ERROR required-field 0:0
            ward: Level 2                    | ward: ""                                  | ERROR required-field 0:0
            author: Estates Officer⏎         | ''                                        | nothing

            ward: Level 2                    | ward: Level 2⏎  wards: 2                  | ERROR unknown-extra 0:0
            checked: 2020-01                 | checked: last winter                      | ERROR wrong-form 0:0
            checked: 2020-01                 | checked: 2020-02-30                       | ERROR wrong-form 0:0
            checked: 2020-01                 | checked: 2020                             | nothing
            checked: 2020-01                 | checked:                                  | nothing
            tags: [night, day]               | tags: {night: 1}                          | ERROR wrong-form 0:0
            tags: [night, day]               | tags: night                               | nothing
            open: yes                        | open: [yes]                               | ERROR wrong-form 0:0
            open: yes                        | open: sometimes                           | ERROR wrong-form 0:0
            open: yes                        | open: false                               | nothing
            beds: 12                         | beds: a dozen                             | ERROR wrong-form 0:0
            beds: 12                         | beds: 12.5                                | nothing
            ward: Level 2                    | ward: [Level 2]                           | ERROR wrong-form 0:0
            doors: [{name: Front}            | doors: Front #                            | ERROR wrong-form 0:0

            owner: Estates Manager           | owner: Estate Manager                     | WARNING unknown-post 0:0
            author: Estates Officer          | author: Archivist                         | WARNING unknown-post 0:0
            author: Estates Officer          | author: Estates Manager                   | nothing

            Duties {#duties}                 | Duties {#tasks}                           | ERROR required-section 0:0
            '## Duties {#duties}'            | '### Duties {#duties}'                    | nothing

            parameters: {site: North Wharf}⏎ | ''                                        | ERROR unfilled-parameter #keys-site-follow-fire-safety 20:1
            site: North Wharf                | site: " "                                 | ERROR unfilled-parameter #keys-site-follow-fire-safety 21:1
            site: North Wharf                | site: North Wharf, town: Wick             | ADVICE unused-parameter 0:0

            policy:fire-safety@2.0           | policy:fire-safety@9.9                    | ERROR broken-reference #keys-site-follow-fire-safety 21:1
            policy:fire-safety@2.0           | policy:fire-drill                         | ERROR broken-reference #keys-site-follow-fire-safety 21:1
            policy:fire-safety@2.0           | policy:harbour/fire-safety                | nothing
            policy:fire-safety@2.0           | policy:valley/fire-safety                 | ERROR broken-reference #keys-site-follow-fire-safety 21:1
            policy:fire-safety@2.0           | policy:island/fire-safety                 | WARNING unchecked-reference #keys-site-follow-fire-safety 21:1
            related: [policy:fire-safety]    | related: [policy:fire-drill]              | ERROR broken-reference 0:0
            related: [policy:fire-safety]    | related: [policy:island/keys]             | WARNING unchecked-reference 0:0
            related: [policy:fire-safety]    | related: []                               | nothing

            policy:fire-safety@2.0           | policy:fire-safety@2.0#drills             | nothing
            policy:fire-safety@2.0           | policy:fire-safety#drill                  | ERROR broken-reference #keys-site-follow-fire-safety 21:1
            policy:fire-safety@2.0           | policy:harbour/fire-safety@1.0#nope       | ERROR broken-reference #keys-site-follow-fire-safety 21:1
            related: [policy:fire-safety]    | related: ["policy:fire-safety#nope"]      | ERROR broken-reference 0:0

            ![A key on its hook]             | ![]                                       | WARNING image-without-words #clause 26:1
            ![A key on its hook]             | ![ ]                                      | WARNING image-without-words #clause 26:1

            title: Keys                      | title: Keys⏎version: "2.0"                | ERROR system-field 0:0
            title: Keys                      | title: Keys⏎review-due: 2021-10           | ERROR system-field 0:0
            """)
    void finds(String before, String after, String expected) {
        String broken = POLICY.replace(lines(before), lines(after));

        assertThat(broken).as("the edit changes the policy").isNotEqualTo(POLICY);
        assertThat(found(broken, true)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void whatOnlyAPublicationWritesMayStandInAVersion() {
        assertThat(found(POLICY.replace("title: Keys", "title: Keys\nversion: \"2.0\""), false))
                .isEmpty();
    }

    @Test
    void errorsComeFirstThenTheOrderOfTheText() {
        String broken = POLICY.replace("![A key on its hook]", "![]")
                .replace("site: North Wharf", "town: Wick")
                .replace("owner: Estates Manager", "owner: Porter");

        assertThat(found(broken, true))
                .containsExactly(
                        "ERROR unfilled-parameter #keys-site-follow-fire-safety 21:1",
                        "WARNING unknown-post 0:0",
                        "WARNING image-without-words #clause 26:1",
                        "ADVICE unused-parameter 0:0");
    }

    @Test
    void aProblemOfTheFormatIsAFindingAtItsPlace() {
        assertThat(found(POLICY.replace("type: policy", "typ: policy"), true)).containsExactly("ERROR unknown-key 4:1");
    }

    @Test
    void aParameterWithoutAValueIsToldOnceHoweverOftenItIsUsed() {
        assertThat(found(
                        POLICY.replace("site: North Wharf", "site:").replace("Staff sign", "Staff of {{site}} sign"),
                        true))
                .hasSize(1);
    }

    @Test
    void aTextOfNoOrganisationIsStillHeldAgainstItself() {
        String text = POLICY.replace("site: North Wharf", "site:").replace("![A key on its hook]", "![]");

        assertThat(PolicyCheck.ofText(PolicyText.parse(text)).stream()
                        .map(PolicyCheckTest::shown)
                        .toList())
                .containsExactly(
                        "ERROR unfilled-parameter #keys-site-follow-fire-safety 21:1",
                        "WARNING image-without-words #clause 26:1",
                        "ADVICE unchecked-reference #keys-site-follow-fire-safety 21:1");
    }

    private static String lines(String text) {
        return text.replace("⏎", "\n");
    }

    private static List<String> found(String text, boolean draft) {
        Organisation organisation = GovernanceFiles.organisation(ORGANISATION).value();
        PolicyCheck.Subject subject =
                new PolicyCheck.Subject(PolicyText.parse(text), Optional.empty(), Optional.empty(), draft);
        return PolicyCheck.of(subject, organisation, new Library()).stream()
                .map(PolicyCheckTest::shown)
                .toList();
    }

    private static String shown(Finding finding) {
        return "%s %s %s%d:%d"
                .formatted(
                        finding.severity(),
                        finding.rule(),
                        finding.clause()
                                .map(ClauseId::value)
                                .map("#%s "::formatted)
                                .orElse(""),
                        finding.line(),
                        finding.column());
    }

    /// Harbour's fire safety policy at versions 1.0 and 2.0 with two clauses, and a valley without policies.
    private record Library() implements KnownPolicies {
        @Override
        public boolean hasOrganisation(PolicyId policy) {
            return List.of("harbour", "valley").contains(policy.organisation().value());
        }

        @Override
        public boolean has(PolicyId policy, PolicyReference reference) {
            return policy.equals(PolicyId.of("harbour", "fire-safety"))
                    && reference
                            .version()
                            .map(VersionNumber::text)
                            .filter(version -> !List.of("1.0", "2.0").contains(version))
                            .isEmpty();
        }

        @Override
        public Set<ClauseId> clauses(PolicyId policy, PolicyReference reference) {
            return Set.of(ClauseId.of("drills"), ClauseId.of("fire-wardens"));
        }
    }
}
