package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.people.Database;
import org.policybook.people.SqlReminders;

class DailyRemindersIT {
    @TempDir
    private Path folder;

    @Test
    void aDamagedOrganisationDoesNotStopThoseBehindIt() throws IOException {
        Path library = folder.resolve("library");
        try (SampleSite site = new SampleSite(library)) {
            Files.writeString(library.resolve("mail.properties"), """
                    smtp.host=127.0.0.1
                    smtp.port=9
                    smtp.security=none
                    smtp.from=policies@example.org
                    """);
            loseRefs(library.resolve("organisations/health-voice-wales.git"));

            DailyReminders reminders = site.server().context().getBean(DailyReminders.class);
            reminders.run();

            Map<String, LocalDate> days =
                    new SqlReminders(site.server().context().getBean(Database.class)).lastDays();
            assertThat(days.keySet())
                    .contains("calderbrook-hospital", "riverside-surgery", "southmere-commissioning")
                    .doesNotContain("health-voice-wales");
            assertThat(reminders.trouble().map(DailyReminders.Trouble::words))
                    .contains("Some reminders were not written. The log of the server says why.");
        }
    }

    private static void loseRefs(Path repository) throws IOException {
        Files.deleteIfExists(repository.resolve("packed-refs"));
        try (Stream<Path> refs = Files.walk(repository.resolve("refs"))) {
            for (Path ref : refs.filter(Files::isRegularFile).toList()) {
                Files.delete(ref);
            }
        }
    }
}
