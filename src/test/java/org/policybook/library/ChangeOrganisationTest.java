package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.Value;
import org.policybook.document.YamlText;
import org.policybook.governance.Person;

class ChangeOrganisationTest {
    private static final OrganisationId TRUST = OrganisationId.of("trust");
    private static final Session SESSION = new Session(
            new Person("Policy Officer", "policy.officer@example.org"),
            Instant.parse("2026-11-21T09:00:00Z"),
            LocalDate.of(2026, 11, 21));
    private static final String FILE = """
            # Ours.
            format: 1
            id: trust
            name: The Trust
            posts:
              - Nurse   # on every ward
            committees:
              - name: Board
                quorum: 3
                approves: [policy]

            # How texts are numbered.
            version-rule: {scheme: dotted}
            """;

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Library library;

    @SuppressWarnings("NullAway.Init")
    private ChangeOrganisation rules;

    @BeforeEach
    void add() {
        library = Library.init(folder.resolve("library"));
        new AddOrganisation(library).add(FILE, SESSION);
        rules = new ChangeOrganisation(library, TRUST);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private String mark() {
        return rules.versions().getFirst().mark();
    }

    @Test
    void aChangeIsAVersionAndHoldsAtOnce() {
        assertThat(library.organisation(TRUST).bodies().posts()).containsExactly("Nurse");
        String text = FILE.replace("- Nurse ", "- Matron ");

        assertThat(rules.change(mark(), text, "Nurses are called matrons", SESSION))
                .isInstanceOf(ChangeOrganisation.Outcome.Changed.class);

        assertThat(library.organisation(TRUST).bodies().posts()).containsExactly("Matron");
        assertThat(rules.versions())
                .extracting(ChangeOrganisation.Version::text)
                .containsExactly(text, FILE);
        assertThat(rules.versions().getFirst().reason()).isEqualTo("Nurses are called matrons");
        assertThat(library.store(TRUST).verify().findings()).isEmpty();
        assertThat(rules.change(mark(), text, "Again", SESSION))
                .isInstanceOf(ChangeOrganisation.Outcome.Unchanged.class);
    }

    @Test
    void anotherProcessSeesTheChange() {
        try (Library other = Library.open(folder.resolve("library"))) {
            assertThat(other.organisation(TRUST).name()).isEqualTo("The Trust");
            rules.change(mark(), FILE.replace("The Trust", "Our Trust"), "A new name", SESSION);

            assertThat(other.organisation(TRUST).name()).isEqualTo("Our Trust");
        }
    }

    @Test
    void whoIsLateIsToldAndChangesNothing() {
        String old = mark();
        rules.change(old, FILE.replace("The Trust", "Our Trust"), "A new name", SESSION);

        assertThat(rules.change(old, FILE.replace("The Trust", "Their Trust"), "Another", SESSION))
                .isInstanceOfSatisfying(
                        ChangeOrganisation.Outcome.Stale.class,
                        stale -> assertThat(stale.theirs().reason()).isEqualTo("A new name"));
        assertThat(library.organisation(TRUST).name()).isEqualTo("Our Trust");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        String faulty = FILE.replace("quorum: 3", "quorum: many").replace("scheme: dotted", "scheme: roman");

        assertThat(rules.problems(faulty, SESSION))
                .hasSizeGreaterThan(1)
                .allMatch(found -> found.problem().isError());
        assertThat(rules.problems(FILE.replace("id: trust", "id: other"), SESSION))
                .extracting(found -> found.problem().message())
                .singleElement()
                .asString()
                .contains("keeps its own");
        assertThat(rules.problems(FILE + "style: nowhere\n", SESSION)).hasSize(1);
        assertThat(rules.change(mark(), faulty, "Faults", SESSION))
                .isInstanceOf(ChangeOrganisation.Outcome.Faulty.class);
        assertThatThrownBy(() -> rules.change(mark(), FILE + "\n", " ", SESSION))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("reason");
    }

    @Test
    void aFieldIsReplacedWhereItStandsAndTheRestKeepsItsBytes() {
        Value committees = new Value.Sequence(List.of(new Value.Fields(Map.of("name", Value.Scalar.of("Council")))));

        assertThat(YamlText.with(FILE, "committees", committees))
                .startsWith(FILE.substring(0, FILE.indexOf("committees:")))
                .contains("Council")
                .endsWith(FILE.substring(FILE.indexOf("\n\n# How texts")))
                .doesNotContain("Board");
        assertThat(YamlText.with(FILE, "short-name", Value.Scalar.of("we"))).isEqualTo(FILE + "short-name: we\n");
    }
}
