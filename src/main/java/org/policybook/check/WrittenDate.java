package org.policybook.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;
import org.policybook.document.PartialDate;

/// A date as policies write it: `2018-10-23`, `15th of November 2018`, `30/03/2021`, `May 2017`, or
/// `22nd of October`, which lacks its year. Days come before months, as in Britain.
///
/// @param date empty when the year is missing
record WrittenDate(String words, Optional<PartialDate> date) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
                    + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final Pattern FORM = Pattern.compile("\\b(?<iso>\\d{4}-\\d{2}(?:-\\d{2})?)\\b"
            + "|\\b(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.](?<y>\\d{4})\\b"
            + "|(?:\\b(?<day>\\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)? )?\\b" + MONTH
            + ",?(?: (?<year>(?:19|20)\\d{2}))?");

    /// The first date in the words.
    static Optional<WrittenDate> in(String text) {
        Matcher form = FORM.matcher(text);
        while (form.find()) {
            Optional<WrittenDate> date = read(form);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    static Optional<PartialDate> known(String text) {
        return in(text).flatMap(WrittenDate::date);
    }

    private static Optional<WrittenDate> read(Matcher form) {
        try {
            if (form.group("iso") != null) {
                return Optional.of(new WrittenDate(form.group(), Optional.of(PartialDate.parse(form.group("iso")))));
            }
            if (form.group("y") != null) {
                return Optional.of(new WrittenDate(
                        form.group(),
                        Optional.of(new PartialDate(number(form, "y"), number(form, "m"), number(form, "d")))));
            }
            return inWords(form);
        } catch (BadInput noSuchDay) {
            return Optional.empty();
        }
    }

    /// A month alone is no date: "May" and "March" are words too.
    private static Optional<WrittenDate> inWords(Matcher form) {
        boolean day = form.group("day") != null;
        if (form.group("year") == null) {
            return day ? Optional.of(new WrittenDate(form.group().strip(), Optional.empty())) : Optional.empty();
        }
        String name = String.valueOf(form.group("month")).substring(0, 3).toLowerCase(Locale.ROOT);
        PartialDate date =
                new PartialDate(number(form, "year"), MONTHS.indexOf(name) + 1, day ? number(form, "day") : 0);
        return Optional.of(new WrittenDate(form.group(), Optional.of(date)));
    }

    private static int number(Matcher form, String group) {
        return Integer.parseInt(String.valueOf(form.group(group)));
    }
}
