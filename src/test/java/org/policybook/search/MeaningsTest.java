package org.policybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.OrganisationId;
import org.policybook.search.meaning.Embedder;

/// The search by meaning, with a model that knows three topics.
class MeaningsTest {
    private static final Shelved POLICY = Shelved.policy("harbour/doors", "Doors");

    /// The points of texts about keys, about dogs, and about neither.
    private static final class Topics implements Embedder {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public float[] of(String text) {
            asked.incrementAndGet();
            String lower = text.toLowerCase(Locale.ROOT);
            float[] point = new float[DIMENSIONS];
            point[Stream.of("key", "unlock", "latch").anyMatch(lower::contains) ? 0 : lower.contains("dog") ? 1 : 2] =
                    1;
            return point;
        }

        @Override
        public void close() {
            // It holds nothing.
        }
    }

    @TempDir
    private Path folder;

    private Path index;
    private Meanings meanings;
    private final Topics topics = new Topics();

    @BeforeEach
    void choose() {
        index = folder.resolve("index");
        meanings = new Meanings(folder.resolve("meanings"));
    }

    private List<String> find(String words, Scope scope) {
        return new LuceneSearch(index)
                .find(new SearchQuery(words, scope, 10, false), meanings, topics.of(words)).hits().stream()
                        .map(hit -> hit.clause().value())
                        .toList();
    }

    private int learn() {
        return meanings.learn(new LuceneSearch(index), topics, (done, all) -> true);
    }

    @Test
    void aClauseWithoutTheWordsIsFoundByWhatItMeans() {
        Shelf.of(index, POLICY.saying("key", "Hand in the key."), POLICY.saying("dog", "Dogs stay outside."));
        assertThat(find("unlock", Scope.on(Shelf.TODAY))).isEmpty();

        assertThat(learn()).isEqualTo(2);

        assertThat(find("unlock", Scope.on(Shelf.TODAY))).containsExactly("key");
        assertThat(find("\"unlock\"", Scope.on(Shelf.TODAY))).isEmpty();
    }

    @Test
    void whatMayNotBeSeenOrWasNotInForceIsNotFoundByMeaningEither() {
        Shelf.of(
                index,
                POLICY.inForce(Shelf.TODAY.minusDays(20), Shelf.TODAY.minusDays(10))
                        .saying("old", "Hand in the old key."),
                POLICY.saying("key", "Hand in the key."));
        learn();

        assertThat(find("latch", Scope.on(Shelf.TODAY))).containsExactly("key");
        assertThat(find("latch", Scope.on(Shelf.TODAY.minusDays(15)))).containsExactlyInAnyOrder("old", "key");
        assertThat(find("latch", Scope.on(Shelf.TODAY).within(Set.of(OrganisationId.of("valley")))))
                .isEmpty();
    }

    @Test
    void theSameWordsAreThoughtOverOnce() {
        Shelf.of(index, POLICY.saying("key", "Hand in the key."));
        learn();
        Shelf.of(index, POLICY.saying("key", "Hand in the key."), POLICY.saying("dog", "Dogs stay outside."));

        assertThat(meanings.lacking(new LuceneSearch(index))).isEqualTo(1);
        assertThat(learn()).isEqualTo(1);
        assertThat(meanings.lacking(new LuceneSearch(index))).isZero();
        assertThat(learn()).isZero();
    }

    @Test
    void whatWasThoughtOverBeforeAStopIsKept() {
        Shelf.of(index, POLICY.saying("key", "Hand in the key."), POLICY.saying("dog", "Dogs stay outside."));

        assertThat(meanings.learn(new LuceneSearch(index), topics, (done, all) -> done < 1))
                .isEqualTo(1);
        assertThat(learn()).isEqualTo(1);
    }

    @Test
    void aDamagedFolderLeavesTheWordsAndIsMadeAnew() throws IOException {
        Shelf.of(index, POLICY.saying("key", "Hand in the key."));
        learn();
        try (Stream<Path> files = Files.list(folder.resolve("meanings"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "spoilt", StandardCharsets.UTF_8);
            }
        }
        meanings = new Meanings(folder.resolve("meanings"));

        assertThat(find("latch", Scope.on(Shelf.TODAY))).isEmpty();
        assertThat(find("key", Scope.on(Shelf.TODAY))).containsExactly("key");
        assertThat(learn()).isEqualTo(1);
        assertThat(find("latch", Scope.on(Shelf.TODAY))).containsExactly("key");
    }
}
