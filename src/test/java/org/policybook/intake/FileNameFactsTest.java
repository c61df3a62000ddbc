package org.policybook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a file's name tells, and what it does not.
class FileNameFactsTest {
    private static Intake read(String text, String name) {
        return FileNameFacts.added(
                DocumentIntake.read(IntakeFile.of(name, text.getBytes(StandardCharsets.UTF_8))), name);
    }

    private static String value(Intake intake, Fact fact) {
        return intake.found().words(fact).map(Found::value).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Lone Working Policy v3.2 FINAL 2021-03.txt, Lone Working Policy, '', 3.2, 2021-03",
                "HS014_Lone_Working_Policy_V2.txt, Lone Working Policy, HS014, 2, ''",
                "Copy of Fire Procedure - version 1.0 (2).txt, Fire Procedure, '', 1.0, ''",
                "DRAFT Violence at Work Policy 12.03.2020.txt, Violence at Work Policy, '', '', 2020-03-12",
                "Whistleblowing Policy March 2019.txt, Whistleblowing Policy, '', '', 2019-03",
                "Do - 06 -- Metrics.txt, '', '', '', ''",
                "000_37afdc30c850fc71.txt, '', '', '', ''",
                "minutes 2020.txt, '', '', '', 2020"
            })
    void namesTellTitleCodeVersionAndDay(String name, String title, String reference, String version, String day) {
        Intake intake = read("Nobody works alone at night without telling the desk where they are.\n", name);

        assertThat(value(intake, Fact.TITLE)).isEqualTo(title);
        assertThat(value(intake, Fact.REFERENCE)).isEqualTo(reference);
        assertThat(value(intake, Fact.VERSION)).isEqualTo(version);
        assertThat(value(intake, Fact.DOCUMENT_DATE)).isEqualTo(day);
        assertThat(intake.policy().frontMatter().title())
                .isEqualTo(Optional.of(title).filter(words -> !words.isEmpty()));
        assertThat(intake.found().facts().values())
                .allMatch(found -> found.certainty() == Certainty.UNSURE
                        && found.place().toString().contains(name));
    }

    @Test
    void whatTheDocumentSaysCountsMoreAndTheDifferenceIsTold() {
        Intake intake = read(
                "Lone Working Policy\n\nVersion: 3\nApproval date: 4 March 2021\n\n1. Scope\n\nFor all staff.\n\n2. Duties\n\nTell the desk.\n",
                "Lone Working Policy v3.2 2021-05.txt");

        assertThat(value(intake, Fact.VERSION)).isEqualTo("3");
        assertThat(value(intake, Fact.DOCUMENT_DATE)).isEmpty();
        assertThat(intake.warnings())
                .extracting(Warning::what)
                .anyMatch(what -> what.contains("\"3.2\"") && what.contains("line 3"));
    }
}
