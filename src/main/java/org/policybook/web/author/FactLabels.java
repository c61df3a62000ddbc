package org.policybook.web.author;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/// What the facts of a document are called for people, by their names in the text: `review.every` is "Review it every".
final class FactLabels {
    private static final Map<String, String> LABELS = Map.ofEntries(
            entry("title", "Title"),
            entry("type", "Kind of document"),
            entry("reference", "Reference number"),
            entry("owner", "Owner"),
            entry("author", "Author"),
            entry("audience", "Who it is for"),
            entry("summary", "Summary"),
            entry("classification", "Who may read it"),
            entry("keywords", "Search words"),
            entry("review.every", "Review it every"),
            entry("review.first", "First review after"),
            entry("language", "Language"),
            entry("related", "Related policies"),
            entry("external", "Laws and guidance it rests on"));

    private FactLabels() {}

    /// Of a field that has none of its own, the name with its hyphens as spaces.
    static String of(String name) {
        return Optional.ofNullable(LABELS.get(name))
                .or(() -> Optional.ofNullable(LABELS.get(name + ".every")))
                .orElseGet(() -> words(name.substring(name.lastIndexOf('.') + 1)));
    }

    /// `who-answers-for-it` as "Who answers for it".
    static String words(String name) {
        String words = name.replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
