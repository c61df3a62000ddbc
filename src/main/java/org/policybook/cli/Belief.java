package org.policybook.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that asks what the library knew at the end of a day, whatever was recorded since.
final class Belief {
    @Option(
            names = "--believed-on",
            paramLabel = "DATE",
            description = "As the library knew it at the end of that day: what was recorded later is left out.")
    private @Nullable String day;

    Optional<LocalDate> day() {
        return Optional.ofNullable(day).map(text -> LibraryCommand.day("--believed-on", text));
    }

    /// The last instant of the day, in the journal's own zone.
    Instant until() {
        return day().map(last -> last.plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .minusNanos(1)
                        .toInstant())
                .orElse(Instant.MAX);
    }
}
