package org.policybook.web.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policybook.library.Found;
import org.policybook.library.SearchQuestion;
import org.policybook.web.reader.Addresses;

/// Sections that are headed by what somebody types.
final class HeadingOptions {
    /// So many clauses are looked at.
    static final int LOOKED_AT = 30;

    private static final int MOST = 3;
    private static final int SHORTEST_TYPED = 3;

    /// A longer heading is a sentence, and no name.
    private static final int LONGEST = 80;

    private HeadingOptions() {}

    /// Each once, the best first.
    static List<SuggestPage.Option> of(SearchQuestion question, List<Found> clauses) {
        List<String> typed = words(question.words());
        Map<String, SuggestPage.Option> options = new LinkedHashMap<>();
        if (typed.stream().allMatch(word -> word.length() < SHORTEST_TYPED)) {
            return List.of();
        }
        for (Found clause : clauses) {
            if (!clause.headings().isEmpty() && isHeaded(clause.headings().getLast(), typed)) {
                String words = clause.headings().getLast() + " – " + clause.title();
                String address = Addresses.page(clause.policy()) + "#" + clause.clause();
                options.putIfAbsent(words + clause.policy(), new SuggestPage.Option(words, address, "section"));
            }
        }
        return options.values().stream().limit(MOST).toList();
    }

    /// Whether each typed word begins a word of the heading.
    private static boolean isHeaded(String heading, List<String> typed) {
        List<String> words = words(heading);
        return heading.length() <= LONGEST
                && typed.stream().allMatch(word -> words.stream().anyMatch(one -> one.startsWith(word)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
