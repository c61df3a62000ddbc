package org.policybook.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// The terms of several fields in one, each as often as the weights of its fields add up to. Scoring this
/// one field by BM25 is scoring all of them by BM25F, at the price of one. One object serves all clauses in
/// turn.
final class WeightedTerms extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final List<Weighted> texts = new ArrayList<>();
    private int text;
    private int word;

    /// The words of a text, and how often each counts.
    record Weighted(StemmedText words, int weight) {}

    void begin(List<Weighted> common) {
        texts.clear();
        texts.addAll(common);
    }

    void with(StemmedText words, int weight) {
        texts.add(new Weighted(words, weight));
    }

    @Override
    public void reset() {
        text = 0;
        word = 0;
    }

    @Override
    public boolean incrementToken() {
        while (text < texts.size() && word == texts.get(text).words().size()) {
            text++;
            word = 0;
        }
        if (text == texts.size()) {
            return false;
        }
        Weighted here = texts.get(text);
        clearAttributes();
        term.setBytesRef(here.words().stem(word++).term());
        frequency.setTermFrequency(here.weight());
        return true;
    }
}
