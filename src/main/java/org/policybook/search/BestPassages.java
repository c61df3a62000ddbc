package org.policybook.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Keeps the best of what matches. Passages as good as each other are kept by their [IndexFields#PLACE], so
/// that it is the same ones whatever the index looks like inside. What costs most, whether a passage has one
/// of the words itself, is asked last. For one search.
final class BestPassages implements Collector {
    private static final Comparator<Ranking.Ranked> WORST_FIRST = (one, other) -> {
        int worse = Float.compare(one.score(), other.score());
        return worse == 0 ? Long.compare(other.place(), one.place()) : worse;
    };

    /// Counting stops here, and with it the scoring of passages that cannot be among the best.
    private static final int COUNTED = 1_000;

    private final int most;
    private final Optional<WordOrderQuery.Asked> own;
    private final PriorityQueue<Ranking.Ranked> best = new PriorityQueue<>(WORST_FIRST);
    private final WordOrder clause = new WordOrder();
    private long total;
    private boolean skipping;

    BestPassages(int most, Optional<OwnWords> own) {
        this.most = most;
        this.own = own.map(OwnWords::begin);
    }

    /// All that matched, or when so many did that they were not counted, a part of it.
    long total() {
        return total;
    }

    boolean isExact() {
        return !skipping;
    }

    List<Ranking.Ranked> bestFirst() {
        return best.stream().sorted(WORST_FIRST.reversed()).toList();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.TOP_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return new Segment(context);
    }

    private final class Segment implements LeafCollector {
        private final int base;
        private final NumericDocValues places;
        private final BinaryDocValues orders;
        private Scorable scorer = new Unscored();

        Segment(LeafReaderContext context) throws IOException {
            base = context.docBase;
            places = DocValues.getNumeric(context.reader(), IndexFields.PLACE);
            orders = DocValues.getBinary(context.reader(), IndexFields.ORDER);
        }

        @Override
        public void setScorer(Scorable passage) throws IOException {
            scorer = passage;
            raise();
        }

        @Override
        public void collect(int document) throws IOException {
            float score = scorer.score();
            boolean kept = best.size() < most || score >= best.element().score();
            if ((skipping && !kept) || !isOwn(document)) {
                return;
            }
            total++;
            if (kept) {
                keep(new Ranking.Ranked(base + document, place(document), score));
            }
            if (total > COUNTED && best.size() == most) {
                skipping = true;
                raise();
            }
        }

        private boolean isOwn(int document) throws IOException {
            if (own.isEmpty()) {
                return true;
            }
            if (!orders.advanceExact(document)) {
                return false;
            }
            clause.read(orders.binaryValue());
            return own.get().passes(clause);
        }

        private long place(int document) throws IOException {
            return places.advanceExact(document) ? places.longValue() : 0;
        }

        private void keep(Ranking.Ranked passage) {
            best.add(passage);
            if (best.size() > most) {
                best.remove();
            }
        }

        private void raise() throws IOException {
            if (skipping) {
                scorer.setMinCompetitiveScore(best.element().score());
            }
        }
    }

    private static final class Unscored extends Scorable {
        @Override
        public float score() {
            return 0;
        }
    }
}
