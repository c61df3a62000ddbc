package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.Person;
import org.policybook.search.IndexUpdate;
import org.policybook.search.LuceneSearch;
import org.policybook.search.SearchQuery;

/// How the index keeps up with the library, and is made anew while people go on searching.
class CurrentIndexIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Session SESSION = new Session(
            new Person("Policy Officer", "policy.officer@example.org"), Instant.parse("2026-11-21T09:00:00Z"), TODAY);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Library library;

    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void load() {
        library = Library.init(folder.resolve("library"));
        new LoadSamples(library).load(SESSION, organisation -> {});
        search("passphrase");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private SearchClauses.Answer search(String words) {
        return new SearchClauses(library, notes::add, CurrentIndexIT::fail)
                .search(SearchQuestion.of(words, Set.of(), TODAY, 5), TODAY);
    }

    private static void fail(LibraryFailure damage) {
        throw damage;
    }

    private BuildIndex.Built refresh() {
        return new BuildIndex(library)
                .refresh(HealthyOrganisations.of(library, Set.of(), CurrentIndexIT::fail), true, progress -> {});
    }

    @Test
    void onlyWhatChangedIsReadAgain() {
        assertThat(refresh().passages()).isZero();
        int all = new BuildIndex(library)
                .rebuild(progress -> {}, CurrentIndexIT::fail)
                .passages();

        new RenamePolicy(library)
                .rename(
                        PolicyId.of("riverside-surgery", "data-protection"),
                        PolicySlug.of("personal-data"),
                        "Plain words",
                        SESSION);
        BuildIndex.Built built = refresh();

        assertThat(built.organisations()).isEqualTo(1);
        assertThat(built.passages()).isPositive().isLessThan(all / 5);
        assertThat(search("org:riverside-surgery copy of what the practice holds")
                        .found())
                .first()
                .extracting(found -> found.policy().toString())
                .isEqualTo("riverside-surgery/personal-data");
    }

    @Test
    void whileAnIndexIsMadeAnewTheOldOneAnswers() {
        List<Integer> answers = new ArrayList<>();

        new BuildIndex(library)
                .rebuild(progress -> answers.add(search("passphrase").found().size()), CurrentIndexIT::fail);

        assertThat(answers).isNotEmpty().allMatch(found -> found > 0);
        assertThat(notes).isEmpty();
        assertThat(search("passphrase").found()).isNotEmpty();
    }

    @Test
    void anInterruptedIndexIsTakenUpWhereItStopped() {
        int all = new BuildIndex(library)
                .rebuild(progress -> {}, CurrentIndexIT::fail)
                .passages();
        List<OrganisationId> begun = new ArrayList<>();
        assertThatThrownBy(() -> new BuildIndex(library)
                        .rebuild(
                                progress -> {
                                    begun.add(progress.organisation());
                                    if (begun.size() > 3) {
                                        throw new IllegalStateException("interrupted");
                                    }
                                },
                                CurrentIndexIT::fail))
                .hasMessage("interrupted");

        BuildIndex.Built built = new BuildIndex(library).rebuild(progress -> {}, CurrentIndexIT::fail);

        assertThat(built.resumed()).isTrue();
        assertThat(built.passages()).isPositive().isLessThan(all);
        assertThat(counts()).isEqualTo(countsOfANewIndex());
    }

    private Map<OrganisationId, Long> counts() {
        return counts(library.index());
    }

    private Map<OrganisationId, Long> countsOfANewIndex() {
        try (LuceneSearch fresh = LuceneSearch.inMemory()) {
            new BuildIndex(library, fresh)
                    .refresh(HealthyOrganisations.of(library, Set.of(), CurrentIndexIT::fail), true, progress -> {});
            return counts(fresh);
        }
    }

    private Map<OrganisationId, Long> counts(LuceneSearch index) {
        Map<OrganisationId, Long> counts = new HashMap<>();
        for (OrganisationId id : library.organisations()) {
            SearchQuestion question = SearchQuestion.of("must should staff policy", Set.of(id), TODAY, 1);
            counts.put(
                    id,
                    index.find(new SearchQuery(
                                    question.words(),
                                    new SearchScope(library)
                                            .of(
                                                    question,
                                                    HealthyOrganisations.of(library, Set.of(id), CurrentIndexIT::fail)),
                                    1,
                                    true))
                            .total());
        }
        return counts;
    }

    @Test
    void whileAnotherProcessWritesTheIndexAnswersAsItWas() {
        try (LuceneSearch other = new LuceneSearch(folder.resolve("library").resolve("index"));
                IndexUpdate update = other.update(false)) {
            assertThat(update.marks()).isNotEmpty();
            new RenamePolicy(library)
                    .rename(
                            PolicyId.of("riverside-surgery", "data-protection"),
                            PolicySlug.of("personal-data"),
                            "Plain words",
                            SESSION);

            assertThat(search("passphrase").found()).isNotEmpty();
        }
        assertThat(notes).singleElement().asString().contains("being written by another process");
        assertThat(Optional.of(search("passphrase")).map(SearchClauses.Answer::found))
                .isPresent();
    }
}
