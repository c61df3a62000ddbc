package org.policybook.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// The words of a sentence that hold people to something, by kind.
record Signals(Map<KeyChange.Kind, List<String>> words) {
    private static final List<String> FORBIDDING = List.of("do", "not");

    static Signals in(String sentence, Vocabulary vocabulary) {
        Tokens tokens = Tokens.of(sentence);
        List<String> words = Phrases.words(tokens);
        Map<KeyChange.Kind, List<String>> found = new EnumMap<>(KeyChange.Kind.class);
        Roles.in(tokens).forEach(role -> add(KeyChange.Kind.ROLE, role, found));
        vocabulary.posts().in(words).forEach(post -> add(KeyChange.Kind.ROLE, post, found));
        vocabulary.terms().in(words).forEach(term -> add(KeyChange.Kind.TERM, term, found));
        for (Tokens.Token token : tokens.tokens()) {
            String word = token.word().replace('’', '\'');
            BindingWords.kind(word).ifPresent(kind -> add(kind, word.toLowerCase(Locale.ROOT), found));
        }
        if (words.size() > 1 && words.subList(0, 2).equals(FORBIDDING)) {
            add(KeyChange.Kind.DUTY, BindingWords.DO_NOT, found);
        }
        found.values().forEach(list -> list.sort(null));
        return new Signals(found);
    }

    private static void add(KeyChange.Kind kind, String word, Map<KeyChange.Kind, List<String>> found) {
        found.computeIfAbsent(kind, any -> new ArrayList<>()).add(word);
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
        return of(KeyChange.Kind.DUTY).stream().anyMatch(BindingWords::binds)
                || !of(KeyChange.Kind.TIME_LIMIT).isEmpty()
                || !of(KeyChange.Kind.DATE).isEmpty()
                || of(KeyChange.Kind.NUMBER).stream().anyMatch(BindingWords::isFigure);
    }

    private static List<KeyChange.Kind> kinds(Predicate<KeyChange.Kind> counts) {
        return Arrays.stream(KeyChange.Kind.values()).filter(counts).toList();
    }
}
