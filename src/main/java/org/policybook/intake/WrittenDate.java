package org.policybook.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import org.policybook.document.PartialDate;

/// A date as people write it: `15th of November 2018`, `30/03/2021`, `May 2017`, `Jan 2020`, `Rhagfyr 2020`.
/// Days come before months, as in Britain.
sealed interface WrittenDate {
    /// The words read as a date.
    String words();

    record Known(PartialDate date, String words) implements WrittenDate {}

    /// A day and a month without a year: no date can be told.
    record WithoutYear(String words) implements WrittenDate {}

    /// A form of a date that names no day there ever was, such as `31/02/2020`.
    record Impossible(String words) implements WrittenDate {}

    /// The first date in the text.
    static Optional<WrittenDate> in(String text) {
        Matcher date = DateForms.DATE.matcher(text.length() > 2000 ? text.substring(0, 2000) : text);
        return date.find() ? Optional.of(DateForms.read(date)) : Optional.empty();
    }

    /// The date that is all of the text, a bare year included.
    static Optional<WrittenDate> all(String text) {
        String words = text.strip();
        if (words.matches("(19|20)\\d{2}")) {
            return Optional.of(new Known(PartialDate.parse(words), words));
        }
        return in(words)
                .filter(date ->
                        date.words().length() == words.replaceAll("\\.$", "").length());
    }
}
