package org.policybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People's words find the policy's, in the organisation that approved them.
class SynonymTest {
    private static final Shelved LEAVE = Shelved.policy("harbour/leave", "Attendance Policy");
    private static final Shelved ELSEWHERE = Shelved.policy("valley/leave", "Attendance Policy");

    @TempDir
    private Path folder;

    private Shelf shelf;

    @BeforeEach
    void fill() {
        shelf = Shelf.of(
                        folder.resolve("index"), ELSEWHERE.saying("other", "Sickness absence is recorded by the team."))
                .withSynonym(
                        "harbour",
                        "feeling poorly",
                        "sickness absence",
                        LEAVE.saying("absence", "Tell the desk of any sickness absence before nine."),
                        LEAVE.saying("off", "Switch the lights off."));
    }

    @Test
    void wordsThatStandForOthersFindThem() {
        assertThat(shelf.find("feeling poorly")).containsExactly("absence");
        assertThat(shelf.find("desk feeling poorly")).startsWith("absence");
    }

    @Test
    void anotherOrganisationsTextsAreNotFoundByThem() {
        assertThat(shelf.findIn("valley", "feeling poorly")).isEmpty();
    }

    @Test
    void theWordsThatWereMeantAreMarked() {
        Hit hit = shelf.answer("feeling poorly").hits().getFirst();

        assertThat(hit.marks()).hasSize(2);
        assertThat(hit.text()
                        .substring(
                                hit.marks().getFirst().start(),
                                hit.marks().getLast().end()))
                .isEqualTo("sickness absence");
    }

    @Test
    void theWordsThemselvesAreStillFound() {
        assertThat(shelf.find("lights off")).containsExactly("off");
    }
}
