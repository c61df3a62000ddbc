package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.people.Database;

/// What the log says of a database that is away for a while.
class OutageTest {
    private static final Instant BEGIN = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void isToldAtOnceThenEveryHourAndWhenItEnds() {
        Outage outage = new Outage("The database");
        List<String> told = new ArrayList<>();
        for (int minute = 0; minute < 400; minute++) {
            boolean away = (minute >= 5 && minute < 140) || minute == 300;
            String line = "%d: ".formatted(minute);
            outage.line(away ? Optional.of("refused") : Optional.empty(), BEGIN.plusSeconds(60L * minute))
                    .ifPresent(words -> told.add(line + words));
        }

        assertThat(told)
                .containsExactly(
                        "5: The database cannot be reached: refused",
                        "65: The database could not be reached for 60 minutes: refused",
                        "125: The database could not be reached for 120 minutes: refused",
                        "140: The database can be reached again, after 135 minutes.",
                        "300: The database cannot be reached: refused",
                        "301: The database can be reached again, after 1 minute.");
    }

    @Test
    void aDatabaseSaysWhetherItCanBeAsked(@TempDir Path folder) {
        Database database = Database.open(folder, Optional.empty());
        assertThat(database.trouble()).isEmpty();

        database.close();

        assertThat(database.trouble()).isPresent();
    }
}
