package org.policybook.library;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Answers a question in ordinary words by quotation: the exact clauses that speak of it, or nothing. It
/// writes no text of its own.
public final class AnswerQuestion {
    private static final int MOST = 3;
    private static final int LOOKED_AT = 20;
    private static final int WORDS_ENOUGH = 4;

    /// What people say around what they ask about.
    private static final Set<String> AROUND = Set.of(
            "about",
            "again",
            "allowed",
            "am",
            "any",
            "anyone",
            "anything",
            "could",
            "did",
            "else",
            "ever",
            "get",
            "give",
            "go",
            "had",
            "happen",
            "happens",
            "has",
            "have",
            "he",
            "her",
            "him",
            "his",
            "i'm",
            "i've",
            "into",
            "just",
            "let",
            "like",
            "mean",
            "might",
            "much",
            "many",
            "need",
            "needs",
            "okay",
            "ok",
            "please",
            "policy",
            "policies",
            "right",
            "say",
            "says",
            "she",
            "should",
            "some",
            "somebody",
            "someone",
            "something",
            "soon",
            "still",
            "tell",
            "than",
            "them",
            "they",
            "thing",
            "things",
            "us",
            "want",
            "wants",
            "way",
            "whether",
            "why",
            "would",
            "must",
            "may",
            "long",
            "put",
            "does",
            "been",
            "being",
            "per",
            "so",
            "up",
            "out",
            "there's",
            "it's",
            "that's",
            "don't",
            "doesn't",
            "can't",
            "if",
            "while");

    private final SearchClauses search;

    public AnswerQuestion(SearchClauses search) {
        this.search = search;
    }

    /// @param question its words are the question, its limit is not heeded
    /// @return up to three clauses that have most of what is asked about, the best first; empty when none has
    public List<Found> answer(SearchQuestion question, LocalDate today) {
        String about = subject(question.words());
        if (about.isEmpty()) {
            return List.of();
        }
        SearchClauses.Answer answer = search.search(
                new SearchQuestion(
                        about,
                        question.organisations(),
                        question.narrowing(),
                        question.day(),
                        question.reader(),
                        LOOKED_AT,
                        false),
                today);
        if (!answer.near()) {
            return List.of();
        }
        return answer.found().stream()
                .filter(AnswerQuestion::saysSomething)
                .limit(MOST)
                .toList();
    }

    static String subject(String question) {
        return Arrays.stream(question.split("[\\s?!,;:.\"“”()]+", -1))
                .filter(word -> !word.isEmpty()
                        && !AROUND.contains(word.toLowerCase(Locale.ROOT).replace('’', '\'')))
                .collect(Collectors.joining(" "));
    }

    /// A heading names its subject and answers nothing.
    private static boolean saysSomething(Found found) {
        boolean heading =
                !found.headings().isEmpty() && found.headings().getLast().equals(found.text());
        return !heading && found.text().split("\\s+", -1).length >= WORDS_ENOUGH;
    }
}
