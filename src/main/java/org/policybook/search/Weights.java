package org.policybook.search;

/// How much a word counts by where it stands: what BM25F calls the weights of the fields. They are part of
/// the index; a change of them is a change of its layout ([IndexMarks]).
final class Weights {
    static final int TEXT = 4;
    static final int HEADING = 6;
    static final int OUTER_HEADING = 3;
    static final int DEFINED_TERM = 8;
    static final int TITLE = 4;
    static final int REFERENCE = 4;
    static final int KEYWORDS = 2;
    static final int SUMMARY = 1;
    static final int ORGANISATION = 1;

    /// Where a further occurrence counts half as much as all before it: BM25's k1, in these weights.
    static final float SATURATION = 1.2f * TEXT;

    /// How far a long clause pays for its length: BM25's b.
    static final float LENGTH = 0.6f;

    private Weights() {}
}
