package org.policybook.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The words of a sentence that hold people to something, by kind.
record Signals(Map<KeyChange.Kind, List<String>> words) {
    private static final Set<String> BINDING = Set.of(
            "must", "shall", "should", "may", "never", "required", "prohibited", "forbidden", "mustn't", "do not");
    private static final List<String> FORBIDDING = List.of("do", "not");
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
    private static final Pattern TIME = Pattern.compile(
            "(?i).*\\s(?:hours?|days?|weeks?|months?|years?|minutes?)|immediately|forthwith|promptly|daily|weekly"
                    + "|fortnightly|monthly|quarterly|annual|annually|yearly|hourly|immediate|once|twice|quarter");
    private static final Pattern DATE =
            Pattern.compile("(?:\\d.*\\s)?\\p{Lu}\\p{Ll}+\\s\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s\\p{Lu}\\p{Ll}+"
                    + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}(?:-\\d{2})?|(?:19|20)\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("(?i)\\p{Sc}?\\d.*|two|three|four|five|six|seven|eight|nine"
            + "|ten|twelve|twenty|thirty|half|double|.*\\sper cent");

    static Signals in(String sentence, Vocabulary vocabulary) {
        Tokens tokens = Tokens.of(sentence);
        List<String> words = Phrases.words(tokens);
        Map<KeyChange.Kind, List<String>> found = new EnumMap<>(KeyChange.Kind.class);
        Roles.in(tokens).forEach(role -> add(KeyChange.Kind.ROLE, role, found));
        vocabulary.posts().in(words).forEach(post -> add(KeyChange.Kind.ROLE, post, found));
        vocabulary.terms().in(words).forEach(term -> add(KeyChange.Kind.TERM, term, found));
        for (Tokens.Token token : tokens.tokens()) {
            String word = token.word().replace('’', '\'');
            kind(word).ifPresent(kind -> add(kind, word.toLowerCase(Locale.ROOT), found));
        }
        if (words.size() > 1 && words.subList(0, 2).equals(FORBIDDING)) {
            add(KeyChange.Kind.DUTY, "do not", found);
        }
        found.values().forEach(list -> list.sort(null));
        return new Signals(found);
    }

    private static void add(KeyChange.Kind kind, String word, Map<KeyChange.Kind, List<String>> found) {
        found.computeIfAbsent(kind, any -> new ArrayList<>()).add(word);
    }

    private static Optional<KeyChange.Kind> kind(String word) {
        if (DUTIES.contains(word.toLowerCase(Locale.ROOT))) {
            return Optional.of(KeyChange.Kind.DUTY);
        }
        if (TIME.matcher(word).matches()) {
            return Optional.of(KeyChange.Kind.TIME_LIMIT);
        }
        if (DATE.matcher(word).matches()) {
            return Optional.of(KeyChange.Kind.DATE);
        }
        return NUMBER.matcher(word).matches() ? Optional.of(KeyChange.Kind.NUMBER) : Optional.empty();
    }

    List<String> of(KeyChange.Kind kind) {
        return words.getOrDefault(kind, List.of());
    }

    /// The kinds in which another sentence says otherwise.
    List<KeyChange.Kind> differing(Signals other) {
        return kinds(kind -> !of(kind).equals(other.of(kind)));
    }

    /// The kinds that this sentence has.
    List<KeyChange.Kind> present() {
        return kinds(kind -> !of(kind).isEmpty());
    }

    /// Whether it holds people to something by itself: it binds, permits, or sets a time or a measure. To
    /// name a post or a term is not enough.
    boolean isBinding() {
        return of(KeyChange.Kind.DUTY).stream().anyMatch(BINDING::contains)
                || !of(KeyChange.Kind.TIME_LIMIT).isEmpty()
                || !of(KeyChange.Kind.DATE).isEmpty()
                || of(KeyChange.Kind.NUMBER).stream().anyMatch(Signals::isFigure);
    }

    private static boolean isFigure(String number) {
        return number.chars().anyMatch(Character::isDigit) || number.endsWith("per cent");
    }

    private static List<KeyChange.Kind> kinds(Predicate<KeyChange.Kind> counts) {
        return Arrays.stream(KeyChange.Kind.values()).filter(counts).toList();
    }
}
