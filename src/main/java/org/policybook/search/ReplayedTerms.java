package org.policybook.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Words that were read already, as a stream with their places.
final class ReplayedTerms extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final StemmedText text;
    private int next;
    private int last = -1;

    ReplayedTerms(StemmedText text) {
        this.text = text;
    }

    @Override
    public void reset() {
        next = 0;
        last = -1;
    }

    @Override
    public boolean incrementToken() {
        if (next == text.size()) {
            return false;
        }
        clearAttributes();
        term.setBytesRef(text.stem(next).term());
        int position = text.position(next);
        step.setPositionIncrement(position - last);
        last = position;
        next++;
        return true;
    }
}
