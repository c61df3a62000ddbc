package org.policybook.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text that takes more than a school education to read, by the Flesch-Kincaid grade level: 0.39 × words a
/// sentence + 11.8 × syllables a word − 15.59. Reading age is the grade and five years.
final class ReadingAge implements Rule {
    static final int OLDEST = 19;
    private static final int FEWEST_WORDS = 100;
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    @Override
    public RuleCard card() {
        return RuleCard.advice(
                "reading-age",
                "Many of those who must follow it will not read it to the end, or not understand it.",
                "Shorten sentences, prefer everyday words, and say \"you\".");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        List<Sentence> sentences = text.sentences();
        List<String> words = sentences.stream()
                .flatMap(sentence -> Sentences.words(sentence.text()).stream())
                .toList();
        if (text.isEnglish() && words.size() >= FEWEST_WORDS) {
            double grade = grade(words, sentences.size());
            if (grade + 5 > OLDEST) {
                notes.ofAll(String.format(
                        Locale.ROOT,
                        "The text takes a reading age of %.0f (Flesch-Kincaid grade %.1f, %.0f words a sentence).",
                        grade + 5,
                        grade,
                        (double) words.size() / sentences.size()));
            }
        }
    }

    static double grade(List<String> words, int sentences) {
        long syllables = words.stream().mapToLong(ReadingAge::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    /// Groups of vowels, without a silent e at the end; at least one.
    static long syllables(String word) {
        String sounded = word.toLowerCase(Locale.ROOT).replaceFirst("(?<=[^aeiouyl])e[sd]?$|(?<=[aeiouy]l)es?$", "");
        return Math.max(1, VOWELS.matcher(sounded).results().count());
    }
}
