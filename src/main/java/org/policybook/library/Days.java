package org.policybook.library;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.policybook.document.PartialDate;

/// Days and numbers of days in words.
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Days() {}

    /// `1 day`, `30 days`.
    static String counted(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    /// `31 October 2026`.
    static String written(LocalDate day) {
        return DAY.format(day);
    }

    /// As precise as it is: `October 2026`.
    static String written(PartialDate date) {
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        return date.day() == 0 ? MONTH.format(date.firstDay()) : written(date.firstDay());
    }
}
