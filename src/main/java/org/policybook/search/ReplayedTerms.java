package org.policybook.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Terms that were read already, as a stream with their places. Several texts follow each other with a gap,
/// so that no phrase reaches from one into the next.
final class ReplayedTerms extends TokenStream {
    private static final int GAP = 10;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Terms> texts;
    private Iterator<Terms> next;
    private Iterator<Terms.Term> current = List.<Terms.Term>of().iterator();
    private int last = -1;
    private int gap;

    ReplayedTerms(List<Terms> texts) {
        this.texts = texts;
        this.next = texts.iterator();
    }

    @Override
    public void reset() {
        next = texts.iterator();
        current = List.<Terms.Term>of().iterator();
        gap = 0;
    }

    @Override
    public boolean incrementToken() {
        while (!current.hasNext()) {
            if (!next.hasNext()) {
                return false;
            }
            current = next.next().terms().iterator();
            last = -1;
            gap = gap == 0 ? 1 : GAP;
        }
        Terms.Term here = current.next();
        clearAttributes();
        term.append(here.text());
        step.setPositionIncrement(here.position() - last + (last < 0 && gap == GAP ? GAP : 0));
        last = here.position();
        return true;
    }
}
