package org.policybook.governance.gate;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of an English text that tell who watches over something, how, and how often, as written there.
record MonitoringWords(Optional<String> who, Optional<String> how, Optional<String> often) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+|\\n+");

    /// `This policy is reviewed every three years`: no monitoring.
    private static final Pattern OWN_REVIEW = Pattern.compile(
            "\\b(?:policy|procedure|document|guideline|protocol|it)\\b (?:\\w+ ){0,3}(?:reviewed|revised)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLE = Pattern.compile(
            "\\b(?!The )(?:\\p{Lu}[\\w'’-]* (?:and |of |for |the )?){0,4}(?i:managers?|directors?|officers?|leads?|heads? of \\w+|"
                    + "committee|board|group|panel|forum|team|department|guardian|secretary|advis[eo]r|partners?|"
                    + "nurse|matron|auditors?|controller|administrator|executive|human resources|chief of staff)\\b");
    private static final Pattern METHOD = Pattern.compile(
            "\\b(?:(?:spot |clinical |internal |external |quality )?(?:audits?|audited|checks?|checked|checking)|inspect\\w*|"
                    + "surveys?|samples?|sampling|reports?|reported|reporting|figures|statistics|counts?|counted|data|dashboard|logs?|"
                    + "records of|questionnaires?|interviews?|feedback|analys\\w+|observ\\w+|indicators?|measur\\w+|"
                    + "returns|tests?|tested|(?:numbers?|cases|incidents|complaints) (?:is|are) (?:looked at|compared))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String UNIT = "(?:hour|day|week|fortnight|month|quarter|year|meeting)s?";
    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final Pattern INTERVAL = Pattern.compile(
            "\\b(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|bi-?annual(?:ly)?|(?:half|two|three|four|six|\\d+)-(?:year|month|week)ly|"
                    + "(?:once|twice|(?:\\w+) times) (?:an?|each|every|per|in every) " + UNIT
                    + "|(?:every|each|per) (?:(?:other|second|\\d+|two|three|four|five|six|twelve|calendar|financial|working) ){0,2}(?:"
                    + UNIT + "|" + MONTH + "))\\b",
            Pattern.CASE_INSENSITIVE);

    /// @param posts the posts and committees to know, beside those with a common name
    static MonitoringWords in(String text, Collection<String> posts) {
        String counting = SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> !OWN_REVIEW.matcher(sentence).find())
                .collect(Collectors.joining("\n"));
        return new MonitoringWords(
                post(counting, posts).or(() -> first(ROLE, counting)),
                first(METHOD, counting),
                first(INTERVAL, counting));
    }

    private static Optional<String> post(String text, Collection<String> posts) {
        String lower = text.toLowerCase(Locale.ROOT);
        return posts.stream()
                .filter(post -> lower.contains(post.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Stream<MatchResult> found = pattern.matcher(text).results();
        return found.map(MatchResult::group).findFirst();
    }
}
