package org.policybook.search;

import java.io.IOException;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Reads the words of texts, each with what it is brought to and the stretch of the text it came from.
final class Terms<T> {
    private final PolicyAnalyzer analyzer;
    private final KnownWords<T> known;

    /// @param reckoning what a word is brought to
    Terms(PolicyAnalyzer analyzer, Function<String, T> reckoning) {
        this.analyzer = analyzer;
        this.known = new KnownWords<>(reckoning);
    }

    /// Is told of each word of a text.
    ///
    /// `position` is its place among the words of the text, those left out of the index counted too.
    @FunctionalInterface
    interface Reading<T> {
        void word(T meaning, int position, int start, int end);
    }

    void read(String text, Reading<T> told) {
        if (PlainTokens.isPlain(text)) {
            plain(text, told);
        } else {
            analysed(text, told);
        }
    }

    private void plain(String text, Reading<T> told) {
        PlainTokens words = new PlainTokens(text);
        for (int position = 0; words.next(); position++) {
            KnownWords.Known<T> word = known.of(words.word());
            if (!word.isWeightless()) {
                told.word(word.meaning(), position, words.start(), words.end());
            }
        }
    }

    /// What a word of [PlainTokens] is brought to.
    KnownWords.Known<T> of(Letters word) {
        return known.of(word);
    }

    /// The long way, for any text.
    void analysed(String text, Reading<T> told) {
        Letters word = new Letters();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                word.set(term.buffer(), term.length());
                told.word(known.of(word).meaning(), position, place.startOffset(), place.endOffset());
            }
            stream.end();
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can be read", e);
        }
    }
}
