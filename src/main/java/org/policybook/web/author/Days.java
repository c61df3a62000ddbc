package org.policybook.web.author;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates and times in words, for templates.
///
/// @param zone whose days count
public record Days(ZoneId zone) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    /// `21 November 2026 at 10:05`
    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }

    /// `21 November 2026`
    public String day(Instant instant) {
        return DAY.format(instant.atZone(zone));
    }

    /// `21 November 2026`
    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
