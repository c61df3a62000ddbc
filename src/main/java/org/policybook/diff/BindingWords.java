package org.policybook.diff;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The words that bind people: duties, times, dates and numbers.
final class BindingWords {
    static final String DO_NOT = "do not";

    /// Enough to make a new sentence one to read first.
    private static final Set<String> BINDING =
            Set.of("must", "shall", "should", "may", "never", "required", "prohibited", "forbidden", "mustn't", DO_NOT);

    private static final Set<String> DUTIES = Set.of(
            "must",
            "shall",
            "should",
            "may",
            "never",
            "required",
            "prohibited",
            "forbidden",
            "mustn't",
            "not",
            "no",
            "cannot",
            "can",
            "can't",
            "don't",
            "will",
            "won't",
            "shouldn't",
            "expected",
            "obliged",
            "permitted",
            "allowed",
            "entitled",
            "recommended",
            "encouraged",
            "only",
            "always",
            "unless",
            "except",
            "optional",
            "mandatory",
            "compulsory",
            "voluntary",
            "ought",
            "need",
            "needs",
            "might",
            "could");
    private static final Set<String> TIMES = Set.of(
            "immediately",
            "immediate",
            "forthwith",
            "promptly",
            "hourly",
            "daily",
            "weekly",
            "fortnightly",
            "monthly",
            "quarterly",
            "quarter",
            "annual",
            "annually",
            "yearly",
            "once",
            "twice");
    private static final Set<String> NUMBERS = Set.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty", "thirty",
            "half", "double");

    private static final Pattern TIME =
            Pattern.compile(".*\\s(?:hours?|days?|weeks?|months?|years?|minutes?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE =
            Pattern.compile("(?:\\d.*\\s)?\\p{Lu}\\p{Ll}+\\s\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s\\p{Lu}\\p{Ll}+"
                    + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}(?:-\\d{2})?|(?:19|20)\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\p{Sc}?\\d.*|.*\\sper cent", Pattern.CASE_INSENSITIVE);

    private BindingWords() {}

    /// @param word a token: `must`, `10 working days`, `21 October 2018`, `£500`
    static Optional<KeyChange.Kind> kind(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (DUTIES.contains(lower)) {
            return Optional.of(KeyChange.Kind.DUTY);
        }
        if (TIMES.contains(lower)) {
            return Optional.of(KeyChange.Kind.TIME_LIMIT);
        }
        if (NUMBERS.contains(lower)) {
            return Optional.of(KeyChange.Kind.NUMBER);
        }
        boolean plain = word.chars().allMatch(Character::isLetter);
        return plain ? Optional.empty() : measure(word);
    }

    private static Optional<KeyChange.Kind> measure(String word) {
        if (TIME.matcher(word).matches()) {
            return Optional.of(KeyChange.Kind.TIME_LIMIT);
        }
        if (DATE.matcher(word).matches()) {
            return Optional.of(KeyChange.Kind.DATE);
        }
        return NUMBER.matcher(word).matches() ? Optional.of(KeyChange.Kind.NUMBER) : Optional.empty();
    }

    /// Whether a duty word binds by itself.
    static boolean binds(String duty) {
        return BINDING.contains(duty);
    }

    /// Whether a number is a measure, and not a turn of phrase such as `the two of them`.
    static boolean isFigure(String number) {
        return number.endsWith("per cent") || number.chars().anyMatch(Character::isDigit);
    }
}
