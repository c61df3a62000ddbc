package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.BadInput;
import org.policybook.governance.Person;

class LibraryTest {
    private static final Session SESSION = new Session(
            new Person("Policy Officer", "policy.officer@example.org"),
            Instant.parse("2026-11-21T09:00:00Z"),
            LocalDate.of(2026, 11, 21));

    @Test
    void aDiscardedLibraryLeavesAnEmptyFolder(@TempDir Path folder) {
        Library library = Library.init(folder);
        new AddOrganisation(library).add("format: 1\nid: harbour\nname: Harbour Council\n", SESSION);

        library.discard();

        assertThat(folder).isEmptyDirectory();
        Library.init(folder).close();
    }

    @Test
    void aHalfMadeRepositoryDoesNotHideTheOthers(@TempDir Path folder) throws IOException {
        try (Library library = Library.init(folder)) {
            new AddOrganisation(library).add("format: 1\nid: harbour\nname: Harbour Council\n", SESSION);
            new AddOrganisation(library).add("format: 1\nid: quay\nname: Quay Surgery\n", SESSION);
        }
        Files.delete(folder.resolve("organisations/harbour.git/HEAD"));

        try (Library library = Library.open(folder)) {
            List<VerifyLibrary.Proof> proofs = new VerifyLibrary(library).verify(Map.of());

            assertThat(proofs.getFirst().faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.message()).contains("harbour"));
            assertThat(proofs.getLast().faults()).isEmpty();
        }
    }

    @Test
    void aLibraryIsNotMadeInAFolderInUse(@TempDir Path folder) {
        Library.init(folder).close();

        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> Library.init(folder));
    }
}
