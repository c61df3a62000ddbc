package org.policybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    static Terms of(Analyzer analyzer, String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                terms.add(new Term(term.toString(), position, place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can be read", e);
        }
        return new Terms(terms);
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    List<String> words() {
        return terms.stream().map(Term::text).toList();
    }
}
