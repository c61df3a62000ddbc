package org.policybook.web.author;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.policybook.document.PartialDate;
import org.policybook.web.PageDay;

/// Dates and times in words, for templates.
///
/// @param zone whose days count
/// @param locale of the page
public record Days(ZoneId zone, Locale locale) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// `21 November 2026 at 10:05`
    public String moment(Instant instant) {
        ZonedDateTime moment = instant.atZone(zone);
        return day(instant) + (locale.getLanguage().equals("cy") ? " am " : " at ") + TIME.format(moment);
    }

    /// `21 November 2026`
    public String day(Instant instant) {
        return partial(PartialDate.of(LocalDate.ofInstant(instant, zone)));
    }

    /// `21 November 2026`, or as much of it as is known: `November 2026`.
    public String partial(PartialDate date) {
        return new PageDay(locale).of(date);
    }
}
