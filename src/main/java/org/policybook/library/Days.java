package org.policybook.library;

import java.time.LocalDate;
import org.policybook.document.PartialDate;

/// Days and numbers of days in words.
final class Days {
    private Days() {}

    /// `1 day`, `30 days`.
    static String counted(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    /// `31 October 2026`.
    static String written(LocalDate day) {
        return PartialDate.of(day).inWords();
    }

    /// As precise as it is: `October 2026`.
    static String written(PartialDate date) {
        return date.inWords();
    }
}
