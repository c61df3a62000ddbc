package org.policybook.render;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.policybook.document.PartialDate;

/// Dates as a reader sees them, as precise as they are known: `23 October 2018`, `October 2021`, `2017`.
public final class ShownDate {
    private ShownDate() {}

    /// @param language a language tag (BCP 47), which chooses the names of the months
    public static String of(PartialDate date, String language) {
        String pattern = date.month() == 0 ? "uuuu" : date.day() == 0 ? "MMMM uuuu" : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language))
                .format(date.firstDay());
    }
}
