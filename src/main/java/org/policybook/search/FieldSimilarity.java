package org.policybook.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// BM25 everywhere, reckoned in [Weights] where terms are weighted.
final class FieldSimilarity extends PerFieldSimilarityWrapper {
    static final FieldSimilarity INSTANCE = new FieldSimilarity();

    private final Similarity weighted = new BM25Similarity(Weights.SATURATION, Weights.LENGTH);
    private final Similarity plain = new BM25Similarity();

    @Override
    public Similarity get(String field) {
        return field.equals(IndexFields.WORDS) ? weighted : plain;
    }
}
