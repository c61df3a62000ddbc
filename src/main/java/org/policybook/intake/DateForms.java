package org.policybook.intake;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;
import org.policybook.document.PartialDate;

/// The forms in which dates are written, and what each means.
final class DateForms {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("ion", 1),
            Map.entry("chw", 2),
            Map.entry("maw", 3),
            Map.entry("ebr", 4),
            Map.entry("mai", 5),
            Map.entry("meh", 6),
            Map.entry("gor", 7),
            Map.entry("aws", 8),
            Map.entry("med", 9),
            Map.entry("hyd", 10),
            Map.entry("tac", 11),
            Map.entry("rha", 12));
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin"
                    + "|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)\\.?";
    private static final String DAY = "(\\d{1,2}) ?(?:st|nd|rd|th|ain|fed|eg|ydd)?";
    static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\d./-])(?:(?<iso>\\d{4}-\\d{2}(?:-\\d{2})?)"
                    + "|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})"
                    + "|" + DAY + " (?:of |o )?(?<month>" + MONTH + "),? ?(\\d{4})?"
                    + "|(?<american>" + MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})"
                    + "|(?<alone>" + MONTH + ")[ ,]{1,2}(\\d{4}))(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    private DateForms() {}

    static WrittenDate read(Matcher date) {
        String words = date.group().strip();
        try {
            if (date.group("iso") != null) {
                return new WrittenDate.Known(PartialDate.parse(words), words);
            }
            if (date.group("month") != null) {
                return date.group(7) == null
                        ? new WrittenDate.WithoutYear(words)
                        : known(words, date.group(7), month(date.group("month")), date.group(5));
            }
            return numeric(date, words);
        } catch (BadInput noSuchDay) {
            return new WrittenDate.Impossible(words);
        }
    }

    private static WrittenDate numeric(Matcher date, String words) {
        if (date.group("american") != null) {
            return known(words, date.group(10), month(date.group("american")), date.group(9));
        }
        if (date.group("alone") != null) {
            return known(words, date.group(12), month(date.group("alone")), "0");
        }
        String year = date.group(4).length() == 2 ? "20" + date.group(4) : date.group(4);
        return known(words, year, Integer.parseInt(date.group(3)), date.group(2));
    }

    private static WrittenDate known(String words, String year, int month, String day) {
        if (month == 0) {
            return new WrittenDate.Impossible(words);
        }
        return new WrittenDate.Known(new PartialDate(Integer.parseInt(year), month, Integer.parseInt(day)), words);
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.substring(0, 3).toLowerCase(Locale.ROOT), 0);
    }
}
