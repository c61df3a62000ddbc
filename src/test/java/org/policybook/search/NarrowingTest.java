package org.policybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What narrows a search to some texts, and what was found counted.
class NarrowingTest {
    private static final LocalDate DAY = Shelf.TODAY;
    private static final Scope.Sight ALL = new Scope.Sight(Classification.RESTRICTED, false);

    @TempDir
    private Path folder;

    private Shelf shelf;

    @BeforeEach
    void fill() {
        shelf = Shelf.of(
                folder.resolve("index"),
                version("1.0", "procedure", "Porter", "2018-01-01", "2020-01-01", "2021-01-01")
                        .saying("old", "Return the key."),
                version("2.0", "policy", "Porter", "2020-01-01", "2020-12-31", "2020-07-31")
                        .saying("now", "Return the key."),
                version("3.0", "policy", "Warden", "2020-12-31", "2030-01-01", "2019-05-31")
                        .saying("next", "Return the key."),
                Shelved.policy("valley/gates", "Gates")
                        .valid(new Passage.Validity(
                                Optional.of(LocalDate.of(2019, 1, 1)),
                                List.of(
                                        new Passage.Reign(
                                                LocalDate.of(2019, 1, 1), Optional.of(LocalDate.of(2019, 6, 1))),
                                        new Passage.Reign(LocalDate.of(2020, 2, 1), Optional.empty())),
                                Optional.empty()))
                        .saying("suspended", "Lock with the key."));
    }

    private static Shelved version(String number, String type, String owner, String from, String until, String due) {
        LocalDate last = LocalDate.parse(due);
        return Shelved.policy("harbour/keys", "Keys")
                .version(number)
                .about(new Passage.About("", List.of("Locks"), "", "en-GB", type, owner, "Staff", Classification.STAFF))
                .valid(new Passage.Validity(
                        Optional.of(LocalDate.parse(from)),
                        List.of(new Passage.Reign(LocalDate.parse(from), Optional.of(LocalDate.parse(until)))),
                        Optional.of(new Passage.Review(last.minusMonths(6), last))));
    }

    @Test
    void aTextThatWasSuspendedIsInForceBeforeAndAfter() {
        assertThat(shelf.findOn(LocalDate.of(2019, 5, 31), "org:valley lock")).containsExactly("suspended");
        assertThat(shelf.findOn(LocalDate.of(2019, 6, 1), "org:valley lock")).isEmpty();
        assertThat(shelf.findOn(LocalDate.of(2020, 1, 31), "org:valley lock")).isEmpty();
        assertThat(shelf.findOn(LocalDate.of(2020, 2, 1), "org:valley lock")).containsExactly("suspended");
    }

    @Test
    void textsAreFoundByTheirStatusOnTheDay() {
        assertThat(find(Standing.IN_FORCE)).containsExactlyInAnyOrder("now", "suspended");
        assertThat(find(Standing.SCHEDULED)).containsExactly("next");
        assertThat(find(Standing.SUPERSEDED)).containsExactly("old");
        assertThat(shelf.answer("key", on(LocalDate.of(2019, 7, 1), Standing.SUPERSEDED))
                        .hits())
                .extracting(hit -> hit.clause().value())
                .containsExactly("suspended");
    }

    @Test
    void aFacetNarrowsWhateverTheCase() {
        assertThat(only(Facet.TYPE, "Procedure", Standing.SUPERSEDED)).containsExactly("old");
        assertThat(only(Facet.OWNER, "warden", Standing.SCHEDULED)).containsExactly("next");
        assertThat(only(Facet.TOPIC, "locks", Standing.IN_FORCE)).containsExactly("now");
        assertThat(only(Facet.LANGUAGE, "en-gb", Standing.IN_FORCE)).hasSize(2);
        assertThat(only(Facet.REVIEW, "due", Standing.IN_FORCE)).containsExactly("now");
        assertThat(only(Facet.REVIEW, "none", Standing.IN_FORCE)).containsExactly("suspended");
        assertThat(only(Facet.REVIEW, "overdue", Standing.SCHEDULED)).containsExactly("next");
        assertThat(only(Facet.REVIEW, "in-date", Standing.SUPERSEDED)).containsExactly("old");
    }

    @Test
    void theDayOfComingIntoForceNarrows() {
        Scope scope = new Scope(
                Set.of(),
                Map.of(),
                new Scope.Days(Optional.of(LocalDate.of(2020, 1, 1)), Optional.of(LocalDate.of(2020, 6, 30))),
                on(DAY, Standing.IN_FORCE).moment(),
                ALL);

        assertThat(Shelf.ids(shelf.answer("key", scope))).containsExactly("now");
    }

    @Test
    void whatIsFoundIsCountedByEveryFacet() {
        SearchAnswer answer = shelf.answer("key", on(DAY, Standing.IN_FORCE, Standing.SCHEDULED, Standing.SUPERSEDED));

        assertThat(answer.total()).isEqualTo(4);
        assertThat(answer.counts().get(Facet.STATUS))
                .isEqualTo(Map.of("in-force", 2L, "scheduled", 1L, "superseded", 1L));
        assertThat(answer.counts().get(Facet.REVIEW))
                .isEqualTo(Map.of("due", 1L, "overdue", 1L, "in-date", 1L, "none", 1L));
        assertThat(answer.counts().get(Facet.OWNER)).isEqualTo(Map.of("Porter", 2L, "Warden", 1L, "Officer", 1L));
        assertThat(answer.counts().getOrDefault(Facet.OWNER, Map.of()).keySet())
                .first()
                .isEqualTo("Porter");
        assertThat(answer.counts().get(Facet.YEAR)).isEqualTo(Map.of("2018", 1L, "2019", 1L, "2020", 2L));
    }

    @Test
    void theQueryItselfNarrowsToOrganisationsAndTitles() {
        assertThat(shelf.find("org:valley key")).containsExactly("suspended");
        assertThat(shelf.find("-org:valley key")).containsExactly("now");
        assertThat(shelf.find("key title:gates")).containsExactly("suspended");
        assertThat(shelf.find("key -title:gates")).containsExactly("now");
        assertThat(shelf.find("title:\"keys\"")).containsExactly("now");
        assertThat(shelf.find("org:valley")).containsExactly("suspended");
        assertThat(shelf.find("org:nowhere key")).isEmpty();
        assertThat(shelf.find("org: title: key")).hasSize(2);
    }

    private List<String> find(Standing standing) {
        return Shelf.ids(shelf.answer("key", on(DAY, standing)));
    }

    private List<String> only(Facet facet, String value, Standing standing) {
        Scope scope = new Scope(
                Set.of(),
                Map.of(facet, Set.of(value)),
                Scope.Days.ALL,
                on(DAY, standing).moment(),
                ALL);
        return Shelf.ids(shelf.answer("key", scope));
    }

    private static Scope on(LocalDate day, Standing... standings) {
        return new Scope(
                Set.of(),
                Map.of(),
                Scope.Days.ALL,
                new Scope.Moment(day, EnumSet.copyOf(List.of(standings)), Optional.empty()),
                ALL);
    }
}
