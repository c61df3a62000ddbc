package org.policybook.check;

/// A sentence of more than 45 words.
final class LongSentence implements Rule {
    static final int LONGEST = 45;
    private static final int QUOTED = 50;

    @Override
    public RuleCard card() {
        return RuleCard.advice(
                "long-sentence",
                "Readers lose the thread, and miss the duty at the end.",
                "Part it in two, or make a list of its conditions.");
    }

    @Override
    public void check(CheckedText text, Notes notes) {
        for (Sentence sentence : text.sentences()) {
            int words = Sentences.words(sentence.text()).size();
            if (text.isEnglish() && words > LONGEST) {
                notes.at(
                        sentence.clause().id(),
                        "A sentence of %d words: \"%s\".".formatted(words, start(sentence.text())));
            }
        }
    }

    private static String start(String sentence) {
        return sentence.length() <= QUOTED
                ? sentence
                : sentence.substring(0, QUOTED).strip() + "…";
    }
}
