package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;

/// Whose bank holidays an organisation keeps, and by which list.
class HolidayFileTest {
    private static final OrganisationId HARBOUR = OrganisationId.of("harbour");
    private static final LocalDate SAINT_ANDREW = LocalDate.of(2026, 11, 30);

    @Test
    void theOrganisationNamesItsRegionAndTheLibraryMayHaveAListOfItsOwn(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("library");
        try (Library library = Library.init(data)) {
            add(library, "scotland");
            HolidayFile holidays = new HolidayFile(library);

            assertThat(holidays.workingDays(HARBOUR).isWorkingDay(SAINT_ANDREW)).isFalse();
            Files.writeString(data.resolve("bank-holidays.csv"), "2026-12-01, scotland, Harbour fair\n");
            assertThat(holidays.workingDays(HARBOUR).isWorkingDay(SAINT_ANDREW)).isTrue();
            assertThat(holidays.workingDays(HARBOUR).onOrAfter(LocalDate.of(2026, 12, 1)))
                    .isEqualTo(LocalDate.of(2026, 12, 2));
            Files.writeString(data.resolve("bank-holidays.csv"), "1 December, scotland, Harbour fair\n");
            assertThatThrownBy(() -> holidays.workingDays(HARBOUR))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("Line 1: \"1 December\"")
                    .hasMessageContaining("bank-holidays.csv");
        }
    }

    @Test
    void aRegionThatIsNotKnownIsNamed(@TempDir Path folder) {
        try (Library library = Library.init(folder.resolve("library"))) {
            add(library, "skye");

            assertThatThrownBy(() -> new HolidayFile(library).workingDays(HARBOUR))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("No bank holidays are known of \"skye\"");
        }
    }

    private static void add(Library library, String region) {
        new AddOrganisation(library)
                .add(
                        "format: 1\nid: harbour\nname: Harbour Council\nreview-rule: {every: P3Y, bank-holidays: %s}\n"
                                .formatted(region),
                        new Session(
                                new Person("Policy Officer", "policy.officer@example.org"),
                                Instant.parse("2026-11-21T09:00:00Z"),
                                LocalDate.of(2026, 11, 21)));
    }
}
