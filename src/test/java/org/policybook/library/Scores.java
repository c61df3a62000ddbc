package org.policybook.library;

import java.util.List;
import java.util.Locale;

/// How good the answers to many queries were, each between 0 and 1.
///
/// @param first the share of queries with an answer in the first place
/// @param firstFive the share with an answer among the first five
/// @param gain the mean NDCG of the first ten places
record Scores(double first, double firstFive, double gain) {
    private static final int PLACES = 10;

    /// @param judged for each query, whether the hit in each place is an answer
    static Scores of(List<List<Boolean>> judged, List<Integer> answers) {
        double first = 0;
        double five = 0;
        double gain = 0;
        for (int query = 0; query < judged.size(); query++) {
            List<Boolean> hits = judged.get(query);
            first += hits.stream().limit(1).anyMatch(answer -> answer) ? 1 : 0;
            five += hits.stream().limit(5).anyMatch(answer -> answer) ? 1 : 0;
            gain += gain(hits, answers.get(query));
        }
        return new Scores(first / judged.size(), five / judged.size(), gain / judged.size());
    }

    private static double gain(List<Boolean> hits, int answers) {
        double gained = 0;
        double best = 0;
        for (int place = 0; place < PLACES; place++) {
            double worth = Math.log(2) / Math.log(place + 2);
            gained += place < hits.size() && hits.get(place) ? worth : 0;
            best += place < answers ? worth : 0;
        }
        return best == 0 ? 0 : gained / best;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "success@1 %.3f  success@5 %.3f  NDCG@10 %.3f", first, firstFive, gain);
    }
}
