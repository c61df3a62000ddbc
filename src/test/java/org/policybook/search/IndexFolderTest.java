package org.policybook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.OrganisationId;

/// What the folder of an index may look like, and what is said of it.
class IndexFolderTest {
    private static final OrganisationId HARBOUR = OrganisationId.of("harbour");
    private static final OrganisationId VALLEY = OrganisationId.of("valley");
    private static final Passage KEY = Shelved.policy("harbour/keys", "Keys").saying("key", "Hand in the key.");
    private static final SearchQuery QUERY = Shelf.asking("key", Set.of(), Shelf.TODAY, 10);

    @TempDir
    private Path folder;

    private Path index;
    private LuceneSearch search;

    @BeforeEach
    void choose() {
        index = folder.resolve("index");
        search = new LuceneSearch(index);
    }

    @Test
    void aFolderThatIsNotThereIsAnEmptyIndex() {
        assertThat(search.contents()).isEqualTo(new LuceneSearch.Contents(Map.of(), false));
    }

    @Test
    void theMarkOfEachOrganisationIsKept() {
        fill(HARBOUR, "a1");
        fill(VALLEY, "b1");
        fill(HARBOUR, "a2");

        assertThat(search.contents()).isEqualTo(new LuceneSearch.Contents(Map.of(HARBOUR, "a2", VALLEY, "b1"), false));
    }

    @Test
    void aChangeThatIsNotCommittedLeavesNoTrace() {
        fill(HARBOUR, "a1");
        try (IndexUpdate update = search.update(false)) {
            Shelf.fill(update, HARBOUR, List.of(), "a2");
        }

        assertThat(search.contents().madeFrom()).containsEntry(HARBOUR, "a1");
        assertThat(search.find(QUERY).total()).isEqualTo(1);
    }

    @Test
    void whileItIsWrittenTheLastCommitIsReadAndASecondWriterIsTold() {
        fill(HARBOUR, "a1");
        try (IndexUpdate update = search.update(false)) {
            Shelf.fill(update, HARBOUR, List.of(), "a2");

            assertThat(search.find(QUERY).total()).isEqualTo(1);
            assertThatThrownBy(() -> new LuceneSearch(index).update(false))
                    .isInstanceOf(SearchFailure.class)
                    .hasMessageContaining("Another process is writing the search index");
        }
    }

    @Test
    void filesThatAreNoIndexAreDamageAndAreClearedForANewOne() throws IOException {
        Files.createDirectories(index);
        Files.writeString(index.resolve("segments_1"), "nothing of the kind", StandardCharsets.UTF_8);

        assertThat(search.contents().damaged()).isTrue();
        assertThatThrownBy(() -> search.find(QUERY))
                .isInstanceOf(SearchFailure.class)
                .hasMessageContaining("policybook reindex");
        refill();
    }

    @Test
    void everyFileCutShortOrLostIsNoticedOrMended() throws IOException {
        fill(HARBOUR, "a1");
        for (String name : names()) {
            for (Damage damage : List.<Damage>of(Files::delete, IndexFolderTest::halve, IndexFolderTest::empty)) {
                refill();
                for (Path file : files(name)) {
                    damage.to(file);
                }
                noticedOrHarmless(name);
            }
        }
        refill();
    }

    /// Damage either is told of before a search, or shows as a failure with advice, or does no harm.
    private void noticedOrHarmless(String name) {
        if (search.contents().damaged()) {
            return;
        }
        try {
            assertThat(search.find(QUERY).total()).as(name).isEqualTo(1);
        } catch (SearchFailure told) {
            assertThat(told).hasMessageContaining("policybook reindex");
        }
    }

    private interface Damage {
        void to(Path file) throws IOException;
    }

    private static void halve(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    }

    private static void empty(Path file) throws IOException {
        Files.write(file, new byte[0]);
    }

    /// The kinds of files in the index, such as `.si`; a new index gives them new names.
    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.map(file -> kind(file)).distinct().sorted().toList();
        }
    }

    private List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.filter(file -> kind(file).equals(kind)).toList();
        }
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("segments") ? "segments" : name.substring(name.lastIndexOf('.') + 1);
    }

    private void refill() {
        try (IndexUpdate update = search.update(true)) {
            Shelf.fill(update, HARBOUR, List.of(KEY), "a3");
            update.commit();
        }
        assertThat(search.contents()).isEqualTo(new LuceneSearch.Contents(Map.of(HARBOUR, "a3"), false));
        assertThat(search.find(QUERY).total()).isEqualTo(1);
    }

    private void fill(OrganisationId organisation, String mark) {
        try (IndexUpdate update = search.update(false)) {
            Shelf.fill(update, organisation, organisation.equals(HARBOUR) ? List.of(KEY) : List.of(), mark);
            update.commit();
        }
    }
}
