package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The index terms of a text, each with the stretch of the text it came from.
record Terms(List<Term> terms) {
    static final Terms NONE = new Terms(List.of());

    Terms {
        terms = List.copyOf(terms);
    }

    /// @param position its place among the words of the text, those left out of the index counted too
    record Term(String text, int position, int start, int end) {}

    /// Is told of each word of a text.
    @FunctionalInterface
    interface Reading {
        void word(String word, int position, int start, int end);
    }

    /// @param stems what each word is brought to
    static Terms of(Analyzer analyzer, String text, UnaryOperator<String> stems) {
        if (text.isEmpty()) {
            return NONE;
        }
        List<Term> terms = new ArrayList<>();
        read(
                analyzer,
                text,
                (word, position, start, end) -> terms.add(new Term(stems.apply(word), position, start, end)));
        return new Terms(terms);
    }

    static void read(Analyzer analyzer, String text, Reading told) {
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                told.word(term.toString(), position, place.startOffset(), place.endOffset());
            }
            stream.end();
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can be read", e);
        }
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    List<String> words() {
        return terms.stream().map(Term::text).toList();
    }
}
