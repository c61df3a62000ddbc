package org.policybook.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `biannual`, `bi-monthly` and their like, which half of the readers take one way and half the other.
final class AmbiguousInterval implements Rule {
    private static final Pattern WORD =
            Pattern.compile("(?i)\\b(?:bi-?annual(?:ly)?|bi-?yearly|bi-?monthly|bi-?weekly)\\b");

    @Override
    public RuleCard card() {
        return RuleCard.advice(
                "ambiguous-interval",
                "The word means twice in a period to some readers and every second period to others.",
                "Write \"twice a year\" or \"every two years\".");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        for (Sentence sentence : text.sentences()) {
            Matcher found = WORD.matcher(sentence.text());
            if (found.find()) {
                notes.at(sentence.clause().id(), "\"%s\" can be read in two ways.".formatted(found.group()));
            }
        }
    }
}
