package org.policybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.document.OrganisationId;

/// An index that was kept up to date answers as one made anew from the same passages: the same clauses in
/// the same order with the same scores.
class IncrementalIndexTest {
    private static final List<String> WORDS = List.of(
            "key", "keys", "staff", "must", "may", "not", "record", "records", "patient", "bwrdd", "media", "social");
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void answersAsOneMadeAnew(long seed) {
        Random random = new Random(seed);
        LuceneSearch kept = new LuceneSearch(folder.resolve("kept"));
        Map<OrganisationId, List<Passage>> truth = new TreeMap<>();
        for (int step = 0; step < 12; step++) {
            change(kept, truth, random);
        }

        LuceneSearch anew = new LuceneSearch(folder.resolve("anew"));
        try (IndexUpdate update = anew.update(true)) {
            truth.forEach((id, passages) -> Shelf.fill(update, id, passages, "mark"));
            update.commit();
        }

        for (int round = 0; round < 40; round++) {
            SearchQuery query = query(random);
            assertThat(kept.find(query)).as(query.toString()).isEqualTo(anew.find(query));
        }
    }

    /// Replaces an organisation or two at once; one change in four is given up before it is committed.
    private static void change(LuceneSearch search, Map<OrganisationId, List<Passage>> truth, Random random) {
        boolean givenUp = random.nextInt(4) == 0;
        try (IndexUpdate update = search.update(false)) {
            for (int i = 0; i <= random.nextInt(2); i++) {
                OrganisationId id = OrganisationId.of("org-" + random.nextInt(4));
                List<Passage> passages = passages(id, random);
                Shelf.fill(update, id, passages, "mark");
                if (!givenUp) {
                    truth.put(id, passages);
                }
            }
            if (!givenUp) {
                update.commit();
            }
        }
    }

    private static List<Passage> passages(OrganisationId id, Random random) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < random.nextInt(30); i++) {
            Shelved policy = Shelved.policy(id + "/policy-" + random.nextInt(3), phrase(random, 2))
                    .under(phrase(random, 1));
            LocalDate from = DAY.plusDays(random.nextInt(60));
            Shelved dated = random.nextBoolean()
                    ? policy.inForceSince(from)
                    : policy.inForce(from, from.plusDays(1 + random.nextInt(30)));
            passages.add(dated.saying("c" + i, phrase(random, 1 + random.nextInt(12))));
        }
        return passages;
    }

    private static SearchQuery query(Random random) {
        Set<OrganisationId> only =
                random.nextInt(3) == 0 ? Set.of(OrganisationId.of("org-" + random.nextInt(4))) : Set.of();
        return Shelf.asking(
                phrase(random, 1 + random.nextInt(3)), only, DAY.plusDays(random.nextInt(70)), 1 + random.nextInt(50));
    }

    private static String phrase(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}
