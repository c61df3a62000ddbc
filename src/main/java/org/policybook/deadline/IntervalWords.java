package org.policybook.deadline;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/// Lengths of time in words, small numbers spelt out.
final class IntervalWords {
    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private IntervalWords() {}

    static String length(Period length) {
        Period plain = length.normalized();
        List<String> parts = new ArrayList<>();
        if (plain.getMonths() != 0) {
            add(plain.toTotalMonths(), "month", parts);
        } else {
            add(plain.getYears(), "year", parts);
        }
        add(plain.getDays(), "day", parts);
        return parts.isEmpty() ? "no time" : String.join(" and ", parts);
    }

    static String frequency(Period length) {
        Period plain = length.normalized();
        boolean whole = plain.getDays() == 0;
        if (whole && plain.getMonths() == 0 && plain.getYears() > 0) {
            return every(plain.getYears(), "year");
        }
        if (whole && plain.getYears() == 0 && plain.getMonths() > 0) {
            return every(plain.getMonths(), "month");
        }
        return "every " + length(length);
    }

    private static String every(int count, String unit) {
        return count == 1 ? unit + "ly" : number(count) + "-" + unit + "ly";
    }

    private static void add(long count, String unit, List<String> parts) {
        if (count != 0) {
            parts.add(number(count) + " " + unit + (count == 1 ? "" : "s"));
        }
    }

    /// `three`, `18`
    private static String number(long count) {
        return count >= 0 && count < SMALL.size() ? SMALL.get((int) count) : Long.toString(count);
    }
}
