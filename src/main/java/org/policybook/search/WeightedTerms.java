package org.policybook.search;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// The terms of several fields in one, each as often as the weights of its fields add up to. Scoring this
/// one field by BM25 is scoring all of them by BM25F, at the price of one.
final class WeightedTerms extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Map<String, Integer> weights;
    private Iterator<Map.Entry<String, Integer>> rest =
            Map.<String, Integer>of().entrySet().iterator();

    WeightedTerms() {
        weights = new LinkedHashMap<>();
    }

    /// Begins with the terms of another.
    WeightedTerms(WeightedTerms other) {
        weights = new LinkedHashMap<>(other.weights);
    }

    WeightedTerms with(Terms terms, int weight) {
        terms.terms().forEach(found -> weights.merge(found.text(), weight, Integer::sum));
        return this;
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    @Override
    public void reset() {
        rest = weights.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        Map.Entry<String, Integer> here = rest.next();
        clearAttributes();
        term.append(here.getKey());
        frequency.setTermFrequency(here.getValue());
        return true;
    }
}
