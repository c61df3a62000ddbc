package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.governance.Person;
import org.policybook.people.Database;
import org.policybook.people.SqlAcknowledgements;

/// Who opens a policy is asked to read what is in force now, also where nobody looked since it came into force.
class RefreshReadingIT {
    private static final OrganisationId HOSPITAL = OrganisationId.of("calderbrook-hospital");
    private static final PolicyId SOCIAL_MEDIA = PolicyId.parse("calderbrook-hospital/social-media");
    private static final LocalDate BEFORE = LocalDate.of(2016, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Session THEN = new Session(
            new Person("Policy Officer", "officer@example.org"), Instant.parse("2016-01-01T09:00:00Z"), BEFORE);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aDayIsEnoughToBeAskedForTheNextVersion() {
        new SampleLibrary(folder).close();
        try (Library library = Library.open(folder);
                Database database = Database.open(folder, Optional.empty())) {
            ImportPeople people = new ImportPeople(library, database);
            ImportPeople.Way way = new ImportPeople.Way(false, false);
            people.load(
                    "email,name,posts,teams,manager,organisation\nreader@example.org,Robin Reader,Nurse,Ward 4,,calderbrook-hospital\n",
                    way,
                    THEN);
            people.load("organisation,policy,type,readers\ncalderbrook-hospital,social-media,,all\n", way, THEN);
            assertThat(asked(database)).containsExactly("2.1");
            RefreshReading refresh = new RefreshReading(library, database);

            refresh.refreshWhereMoved(HOSPITAL, BEFORE);
            assertThat(asked(database)).containsExactly("2.1");
            refresh.refreshWhereMoved(HOSPITAL, TODAY);
            assertThat(asked(database)).containsExactly("2.2");
        }
    }

    private static List<String> asked(Database database) {
        return new SqlAcknowledgements(database)
                .toRead("reader@example.org").stream()
                        .filter(one -> one.policy().equals(SOCIAL_MEDIA))
                        .map(one -> one.version().text())
                        .toList();
    }
}
