package org.policybook.check;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How often something is to be done, as policies write it: `every two years`, `annually`, `three-yearly`.
///
/// @param first whether it is only the time to the first occasion: `after one year initially`
record Interval(String words, Period length, boolean first) {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("twelve", 12),
            Map.entry("eighteen", 18),
            Map.entry("other", 2),
            Map.entry("second", 2),
            Map.entry("third", 3));
    private static final String NUMBER =
            "(?<number>\\d{1,2}|one|two|three|four|five|six|twelve|eighteen|other|second|third)";
    private static final Pattern FORM = Pattern.compile(
            "\\b(?:(?<lead>every|each|within|after) (?:" + NUMBER + "(?: ?\\(\\d+\\))?[ -])?(?<unit>year|month)s?\\b"
                    + "|(?<prefix>two|three|four|five)[ -]yearly\\b|(?<word>bi-?ennial(?:ly)?|annual(?:ly)?|yearly|six-monthly|quarterly|monthly)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST =
            Pattern.compile("(?i)\\b(?:initial(?:ly)?|first|thereafter|from then on|and every|then every)\\b");

    static List<Interval> in(String sentence) {
        List<Interval> intervals = new ArrayList<>();
        Matcher form = FORM.matcher(sentence);
        while (form.find()) {
            length(form)
                    .ifPresent(length -> intervals.add(new Interval(form.group(), length, isFirst(form, sentence))));
        }
        return intervals;
    }

    private static boolean isFirst(Matcher form, String sentence) {
        boolean after = form.group("lead") != null && form.group("lead").equalsIgnoreCase("after");
        return after && FIRST.matcher(sentence).find();
    }

    private static Optional<Period> length(Matcher form) {
        if (form.group("word") != null) {
            return Optional.of(ofWord(form.group("word").toLowerCase(Locale.ROOT)));
        }
        if (form.group("prefix") != null) {
            return Optional.of(Period.ofYears(number(form.group("prefix"))));
        }
        int count = form.group("number") == null ? 1 : number(form.group("number"));
        Period length = form.group("unit").equalsIgnoreCase("year") ? Period.ofYears(count) : Period.ofMonths(count);
        return count == 0 ? Optional.empty() : Optional.of(length.normalized());
    }

    private static Period ofWord(String word) {
        if (word.startsWith("bi")) {
            return Period.ofYears(2);
        }
        if (word.startsWith("annual") || word.equals("yearly")) {
            return Period.ofYears(1);
        }
        if (word.startsWith("six")) {
            return Period.ofMonths(6);
        }
        return Period.ofMonths(word.equals("quarterly") ? 3 : 1);
    }

    private static int number(String word) {
        Integer named = NUMBERS.get(word.toLowerCase(Locale.ROOT));
        return named == null ? Integer.parseInt(word) : named;
    }
}
