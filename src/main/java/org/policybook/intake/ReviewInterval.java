package org.policybook.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How often a document says that it is reviewed, as ISO periods such as `P3Y`.
record ReviewInterval(Optional<String> first, Optional<String> every) {
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)(?=.*\\breview(?:ed)?\\b)(?=.*\\b(?:policy|policies|procedures?|document|guidelines?|protocol)\\b).*");
    private static final String COUNT = "(\\d{1,2}|one|two|three|four|five|six|seven|ten|twelve|eighteen)";
    private static final Pattern FIRST =
            Pattern.compile("(?i)\\bafter (?:the first |" + COUNT + " )(year|month)s?\\b[^.]{0,20}(?:initially|first)");
    private static final Pattern EVERY = Pattern.compile("(?i)\\bevery (?:" + COUNT
            + " )?\\(?(?:\\d+\\)? )?(year|month)s?\\b|\\b" + COUNT + "[- ](year|month)ly\\b");
    private static final Pattern YEARLY = Pattern.compile("(?i)\\b(?:annual|annually|yearly|each year)\\b");
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("eighteen", 18));

    /// Reads the sentences of a line.
    static void find(Line line, Facts facts) {
        if (line.raw().length() > 5000 || !line.raw().contains("review")) {
            return;
        }
        for (String sentence : line.plain().split("(?<=[.;])\\s+", -1)) {
            if (SENTENCE.matcher(sentence).matches()) {
                ReviewInterval interval = in(sentence);
                Place place = new Place(line.number(), sentence);
                interval.first().ifPresent(period -> facts.add(Fact.REVIEW_FIRST, period, place, Certainty.STATED));
                interval.every().ifPresent(period -> facts.add(Fact.REVIEW_EVERY, period, place, Certainty.STATED));
            }
        }
    }

    static ReviewInterval in(String sentence) {
        Matcher first = FIRST.matcher(sentence);
        Matcher every = EVERY.matcher(sentence);
        Optional<String> firstPeriod =
                first.find() ? Optional.of(period(count(first.group(1)), first.group(2))) : Optional.empty();
        if (!every.find()) {
            return new ReviewInterval(
                    firstPeriod, YEARLY.matcher(sentence).find() ? Optional.of("P1Y") : Optional.empty());
        }
        boolean counted = every.group(2) != null;
        String period =
                counted ? period(count(every.group(1)), every.group(2)) : period(count(every.group(3)), every.group(4));
        return new ReviewInterval(firstPeriod, Optional.of(period));
    }

    private static int count(@Nullable String words) {
        if (words == null) {
            return 1;
        }
        Integer known = COUNTS.get(words.toLowerCase(Locale.ROOT));
        return known != null ? known : Integer.parseInt(words);
    }

    private static String period(int count, String unit) {
        return "P" + count + unit.substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
