package org.policybook.search;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// The terms of several fields in one, each as often as the weights of the fields it stands in add up to.
/// Scoring this one field by BM25 is scoring all of them by BM25F, at the price of one. Every term is given
/// once, for giving it to the index costs more than adding up. One object serves all clauses in turn.
final class WeightedTerms extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

    private Stem[] stems = new Stem[256];
    private int[] numbers = new int[256];
    private int[] weights = new int[256];

    /// Where a stem stands among the others, plus one, by the end of its number.
    private int[] places = new int[1024];

    private int size;
    private int next;

    void begin() {
        size = 0;
        Arrays.fill(places, 0);
    }

    void add(StemmedText words, int weight) {
        for (int i = 0; i < words.size(); i++) {
            add(words.stem(i), weight);
        }
    }

    private void add(Stem stem, int weight) {
        int place = stem.number() & (places.length - 1);
        while (places[place] != 0) {
            int known = places[place] - 1;
            if (numbers[known] == stem.number() && stems[known].term().bytesEquals(stem.term())) {
                weights[known] += weight;
                return;
            }
            place = (place + 1) & (places.length - 1);
        }
        if (size == stems.length) {
            grow();
            add(stem, weight);
            return;
        }
        stems[size] = stem;
        numbers[size] = stem.number();
        weights[size++] = weight;
        places[place] = size;
    }

    private void grow() {
        stems = Arrays.copyOf(stems, 2 * size);
        numbers = Arrays.copyOf(numbers, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
        places = new int[8 * size];
        for (int i = 0; i < size; i++) {
            int place = numbers[i] & (places.length - 1);
            while (places[place] != 0) {
                place = (place + 1) & (places.length - 1);
            }
            places[place] = i + 1;
        }
    }

    @Override
    public void reset() {
        clearAttributes();
        next = 0;
    }

    /// Sets anew all that is ever set, so that nothing needs to be cleared between words.
    @Override
    public boolean incrementToken() {
        if (next == size) {
            return false;
        }
        term.setBytesRef(stems[next].term());
        frequency.setTermFrequency(weights[next++]);
        return true;
    }
}
