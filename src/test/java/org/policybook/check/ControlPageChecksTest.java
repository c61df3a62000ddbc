package org.policybook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policybook.document.PolicyText;
import org.policybook.governance.Finding;

/// What the rules find between the control page that a text was imported with and the text, and where they keep silent.
class ControlPageChecksTest {
    private static List<String> found(String rule, String text, StatedFact... stated) {
        String policy = "---\nformat: 1\ntitle: Keys Policy\n---\n\n" + text + "\n";
        return OfficerCheck.with(List.of())
                .of(new CheckedText(
                        new CheckedText.Source(PolicyText.parse(policy), List.of(stated)),
                        new CheckedText.Setting(Optional.empty(), Set::of, LocalDate.of(2026, 11, 21), true)))
                .stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message)
                .toList();
    }

    @Test
    void anAuthorsOwnNumberAndAddressAndAnotherNumberInTheText() {
        StatedFact contact = new StatedFact("", "author contact", "(01632) 960 111 jane.sample@harbour.example.org");

        assertThat(found("personal-contact", "## Loss\n\nRing Jane Sample on 01632 960222.", contact))
                .anyMatch(message -> message.startsWith("(01632) 960 111, in \"author contact\""))
                .anyMatch(message -> message.startsWith("jane.sample@harbour.example.org"))
                .anyMatch(message -> message.contains("The control page gives (01632) 960 111."));
    }

    @Test
    void aSwitchboardAndATeamsMailboxAreNobodysOwn() {
        StatedFact contact = new StatedFact("", "contact details", "01632 960111 estates.team@harbour.example.org");

        assertThat(found("personal-contact", "## Loss\n\nTell the porter.", contact))
                .isEmpty();
    }

    @Test
    void oneNumberForTwoAssessments() {
        StatedFact fire = new StatedFact("fire assessment", "reference", "FA-07");
        StatedFact privacy = new StatedFact("privacy assessment", "reference", "FA07");

        assertThat(found("reference-used-twice", "## Scope\n\nAll.", fire, privacy))
                .singleElement()
                .asString()
                .startsWith(
                        "\"FA07\" is given as \"fire assessment, reference\" and as \"privacy assessment, reference\".");
    }

    @Test
    void oneAssessmentUnderTwoHeadingsHasOneNumber() {
        StatedFact one = new StatedFact("equality impact analysis", "reference", "EIA102");
        StatedFact other = new StatedFact("assessments, Equality impact assessment", "reference", "EIA102");

        assertThat(found("reference-used-twice", "## Scope\n\nAll.", one, other))
                .isEmpty();
    }

    @Test
    void aTeamInTwoSpellings() {
        StatedFact one = new StatedFact("", "consulted", "Estates & Security Team");
        StatedFact other = new StatedFact("review", "responsibility of", "Estate and Security Team");

        assertThat(found("name-written-two-ways", "## Scope\n\nAll.", one, other))
                .singleElement()
                .asString()
                .startsWith("\"Estate and Security Team\" on the control page, \"Estates & Security Team\" before.");
    }

    @Test
    void namesThatDifferInCapitalsOnlyAreOneName() {
        assertThat(
                        found(
                                "name-written-two-ways",
                                "## Scope\n\nThe Estates lead counts keys. The Estates Lead reports. The porter and the Porter agree."))
                .isEmpty();
    }

    @Test
    void aProceduresOwnSectionIsNoLeftover() {
        assertThat(
                        found(
                                "leftover-wording",
                                "## Scope\n\nThis policy is for all. This policy binds porters.\n\n## Procedure for loss\n\nThis procedure applies at night."))
                .isEmpty();
        assertThat(
                        found(
                                "leftover-wording",
                                "## Scope\n\nThis policy is for all. This policy binds porters.\n\n## Loss\n\nThis protocol applies at night."))
                .hasSize(1);
    }

    @Test
    void onlyABodyThatActsForAnotherKeepsATextOfNobodyKnown() {
        assertThat(found("maintained-by-another", "## Review\n\nThis policy is owned by the Estates Service."))
                .isEmpty();
        assertThat(found(
                        "maintained-by-another",
                        "## Review\n\nThis policy is owned by the Estates Manager on behalf of the Security Group."))
                .isEmpty();
    }

    @Test
    void abbreviationsInTheSentencesOfATableNeedTheirWords() {
        String table = "## Forms\n\n| Code | What to do |\n|---|---|\n| QXV | Send the form to the KHO by Friday |\n";

        assertThat(found("undefined-abbreviation", table))
                .singleElement()
                .asString()
                .startsWith("\"KHO\"");
    }
}
