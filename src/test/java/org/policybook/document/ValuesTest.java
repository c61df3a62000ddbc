package org.policybook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates, versions, addresses and ids: what they accept, how they are ordered, what they refuse.
class ValuesTest {
    @ParameterizedTest
    @CsvSource({"2018-10-23, 2018-10-23, 2018-10-23", "2020-02, 2020-02-01, 2020-02-29", "2017, 2017-01-01, 2017-12-31"
    })
    void aDateIsAsPreciseAsItIsKnown(String text, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date).hasToString(text);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/02/2020",
                "2020-02-31",
                "2020-13",
                "2020-2",
                "20",
                "0000",
                "2020-02-30",
                "May 2020",
                "2020-00-01"
            })
    void whatIsNoDate(String text) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageEndingWith(".");
    }

    @Test
    void datesAreOrderedByTheirFirstDay() {
        assertThat(Stream.of("2018", "2017-05-02", "2017", "2017-05")
                        .map(PartialDate::parse)
                        .sorted())
                .extracting(PartialDate::toString)
                .containsExactly("2017", "2017-05", "2017-05-02", "2018");
    }

    @Test
    void versionsAreWholeNumbersNotDecimals() {
        assertThat(Stream.of("3.10", "3.9", "10", "2020-12", "3.9.1", "3")
                        .map(VersionNumber::of)
                        .sorted())
                .extracting(VersionNumber::text)
                .containsExactly("3", "3.9", "3.9.1", "3.10", "10", "2020-12");
        assertThat(VersionNumber.of("3").samePlace(VersionNumber.of("3.0"))).isTrue();
        assertThat(VersionNumber.of("3.10").isAfter(VersionNumber.of("3.9"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1", "1.", ".1", "1.2.3.4", "2020-13", "1,2", "-1", "1.2a"})
    void whatIsNoVersion(String text) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> VersionNumber.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/policy",
                "org/policy@2.2",
                "org/policy@2019-05-01",
                "org/policy@draft",
                "org/policy@draft:d7k2m9"
            })
    void anAddressIsWrittenAsItWasRead(String text) {
        assertThat(Address.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "policy",
                "a/b/c",
                "Org/policy",
                "org/policy@",
                "org/policy@2019-02-31",
                "org/policy@draft:",
                "org/po--licy"
            })
    void whatIsNoAddress(String text) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> Address.parse(text));
    }

    @Test
    void anAddressSaysWhichText() {
        assertThat(Address.parse("org/policy@2019-05-01").edition())
                .isEqualTo(new Edition.OnDate(LocalDate.of(2019, 5, 1)));
        assertThat(Address.parse("org/policy@2020-12").edition())
                .isEqualTo(new Edition.OfVersion(VersionNumber.of("2020-12")));
        assertThat(Address.parse("org/policy@draft").edition()).isEqualTo(new Edition.OfDraft(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy:a", "policy:org/a", "policy:a@2.1", "policy:org/a@2.1#scope"})
    void aReferenceIsWrittenAsItWasRead(String text) {
        assertThat(PolicyReference.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"purpose", "3.1", "政策", "A_b:c-d", "é", "हिन्दी", "x"})
    void clauseIdsOfAnyScript(String text) {
        assertThat(ClauseId.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "a b", "a#b", "a/b", "a}"})
    void whatIsNoClauseId(String text) {
        assertThat(ClauseId.isValid(text)).isFalse();
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> ClauseId.of(text));
    }

    @Test
    void aClauseIdHasAtMost120Characters() {
        assertThat(ClauseId.isValid("a".repeat(120))).isTrue();
        assertThat(ClauseId.isValid("a".repeat(121))).isFalse();
    }

    @Test
    void appendicesAreCountedApart() {
        Policy policy = PolicyText.parse(
                        "---\nformat: 1\ntitle: T\n---\n## A\n### B\n## C\n## D {.appendix}\n### E\n## F {.appendix}\n")
                .policy();

        assertThat(Numbering.of(policy, Numbering.AppendixLabels.LETTERS))
                .containsEntry(ClauseId.of("b"), "1.1")
                .containsEntry(ClauseId.of("c"), "2")
                .containsEntry(ClauseId.of("e"), "Appendix A.1")
                .containsEntry(ClauseId.of("f"), "Appendix B");
    }

    @Test
    void whatATextPointsAt() {
        Policy policy = PolicyText.parse(
                        "---\nformat: 1\ntitle: T\n---\n## A\n\nSee *[B](#a)* {{p}} ![c](d.png) {#x}\n\nTerm\n: word\n")
                .policy();

        References references = References.of(policy);

        assertThat(references.links())
                .containsExactly(new References.Link(ClauseId.of("x"), new LinkTarget.ToClause(ClauseId.of("a"))));
        assertThat(references.parameters()).containsExactly(new References.Parameter(ClauseId.of("x"), "p"));
        assertThat(references.images()).containsExactly(new References.Image(ClauseId.of("x"), "d.png", "c"));
        assertThat(DefinedTerms.of(policy)).isEqualTo(java.util.Map.of("Term", ClauseId.of("term")));
        assertThat(List.of(Clauses.of(policy).getLast().text())).containsExactly("Term: word");
    }
}
