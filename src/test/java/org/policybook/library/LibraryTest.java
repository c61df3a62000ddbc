package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
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
    void aLibraryIsNotMadeInAFolderInUse(@TempDir Path folder) {
        Library.init(folder).close();

        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> Library.init(folder));
    }
}
