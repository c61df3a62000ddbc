package org.policybook.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Reads the words of a text, each with the stretch of the text it came from.
final class Terms {
    private Terms() {}

    /// Is told of each word of a text.
    ///
    /// `position` is its place among the words of the text, those left out of the index counted too.
    @FunctionalInterface
    interface Reading {
        void word(String word, int position, int start, int end);
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
}
