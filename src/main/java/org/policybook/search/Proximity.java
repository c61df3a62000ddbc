package org.policybook.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// How close the words of a question stand in a clause: all of them as typed, all near each other, or each
/// beside its neighbour. It decides the order among the best hits only, so that it costs the same in a large
/// library as in a small one. For one question.
final class Proximity {
    static final int LOOKED_AT = 50;

    private static final float AS_TYPED = 2f;
    private static final float NEAR = 2f;
    private static final float NEIGHBOURS = 0.5f;
    private static final int PLACES_NEAR = 4;
    private static final int PLACES_BETWEEN_NEIGHBOURS = 1;
    private static final int MOST_WORDS = 12;
    private static final float OTHER_PARTS_COUNT = 0.2f;

    /// BM25's k1.
    private static final float SATURATION = 1.2f;

    private static final WordOrder.Part[] PARTS = WordOrder.Part.values();

    private final float[] rarities;
    private final WordPlaces places;
    private final float[] best;
    private final float[] sum;

    Proximity(Forms wanted, Dictionary dictionary) throws IOException {
        List<Forms.Word> words =
                wanted.words().subList(0, Math.min(MOST_WORDS, wanted.words().size()));
        rarities = new float[words.size()];
        for (int i = 0; i < rarities.length; i++) {
            for (String form : words.get(i).forms()) {
                rarities[i] += dictionary.rarity(form);
            }
        }
        places = new WordPlaces(words);
        best = new float[rarities.length + 2];
        sum = new float[rarities.length + 2];
    }

    /// What a clause scores for it.
    float of(WordOrder clause) {
        int pairs = rarities.length > 2 ? rarities.length - 1 : 0;
        clear();
        for (WordOrder.Part part : PARTS) {
            clause.find(part, places);
            if (!places.isEmpty()) {
                add(0, AS_TYPED * whole(0));
                add(1, NEAR * whole(PLACES_NEAR));
                for (int i = 0; i < pairs; i++) {
                    add(i + 2, NEIGHBOURS * score(i, i + 2, PLACES_BETWEEN_NEIGHBOURS));
                }
            }
        }
        float score = 0;
        for (int i = 0; i < pairs + 2; i++) {
            score += best[i] + OTHER_PARTS_COUNT * (sum[i] - best[i]);
        }
        return score;
    }

    private void clear() {
        Arrays.fill(best, 0);
        Arrays.fill(sum, 0);
    }

    private void add(int way, float score) {
        best[way] = Math.max(best[way], score);
        sum[way] += score;
    }

    private float whole(int slop) {
        return score(0, rarities.length, slop);
    }

    private float score(int from, int to, int slop) {
        float often = places.together(from, to, slop);
        if (often == 0) {
            return 0;
        }
        float rarity = 0;
        for (int i = from; i < to; i++) {
            rarity += rarities[i];
        }
        return rarity * often / (often + SATURATION);
    }
}
