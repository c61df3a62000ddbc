package org.policybook.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as precise as it is known: a day `2018-10-23`, a month `2021-10` or a year `2017`. What was
/// written is what is shown; no day is ever invented. A month or day that is not known is 0.
///
/// Whether a partial date stands for its first or its last day depends on what it dates, so there is no
/// conversion without a choice: an approval counts from [#firstDay], a review is due on [#lastDay].
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::firstDay)
            .thenComparingInt(PartialDate::month)
            .thenComparingInt(PartialDate::day);

    public PartialDate {
        if (year < 1 || year > 9999 || (month == 0 && day != 0) || month < 0 || day < 0) {
            throw new BadInput("%d-%d-%d is not a date.".formatted(year, month, day));
        }
        if (month != 0) {
            try {
                LocalDate.of(year, month, day == 0 ? 1 : day);
            } catch (DateTimeException e) {
                throw new BadInput("There is no such date as %04d-%02d-%02d.".formatted(year, month, day), e);
            }
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// Reads `2018-10-23`, `2021-10` or `2017`.
    ///
    /// @throws BadInput for any other form, and for a day or month that does not exist
    public static PartialDate parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new BadInput("\"%s\" is not a date. Write a day as 2018-10-23, a month as 2018-10, a year as 2018."
                    .formatted(text));
        }
        return new PartialDate(number(form.group(1)), number(form.group(2)), number(form.group(3)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    public LocalDate lastDay() {
        if (day != 0) {
            return firstDay();
        }
        return month == 0
                ? LocalDate.of(year, 12, 31)
                : YearMonth.of(year, month).atEndOfMonth();
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /// As a sentence in English has it: `23 October 2018`, `October 2021`, `2017`.
    public String inWords() {
        if (month == 0) {
            return Integer.toString(year);
        }
        return (day == 0 ? MONTH : DAY).format(firstDay());
    }

    /// The form that [#parse] reads.
    @Override
    public String toString() {
        if (month == 0) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == 0
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
