package org.policybook.web.author;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.policybook.document.PartialDate;

/// Dates and times in words, for templates.
///
/// @param zone whose days count
public record Days(ZoneId zone) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    /// `21 November 2026 at 10:05`
    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }

    /// `21 November 2026`
    public String day(Instant instant) {
        return DAY.format(instant.atZone(zone));
    }

    /// `21 November 2026`, or as much of it as is known: `November 2026`.
    public String partial(PartialDate date) {
        String text = date.toString();
        return switch (text.length()) {
            case 4 -> text;
            case 7 -> MONTH.format(date.firstDay());
            default -> DAY.format(date.firstDay());
        };
    }
}
