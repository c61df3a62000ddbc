package org.policybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What narrows a search: quotes, words to leave out, an organisation, a day, a limit.
class QuotesAndLimitsTest {
    private static final Shelved HARBOUR = Shelved.policy("harbour/keys", "Keys");
    private static final Shelved VALLEY = Shelved.policy("valley/keys", "Keys");

    @TempDir
    private Path folder;

    private Path index;

    @BeforeEach
    void chooseFolder() {
        index = folder.resolve("index");
    }

    @Test
    void quotedWordsStandTogetherInTheirOrder() {
        Shelf shelf = Shelf.of(
                index,
                HARBOUR.saying("as-quoted", "The duty manager holds the master key."),
                HARBOUR.saying("turned-round", "The manager on duty holds a key."),
                HARBOUR.saying("apart", "It is the duty of each manager."));

        assertThat(shelf.find("\"duty manager\"")).containsExactly("as-quoted");
        assertThat(shelf.find("“duty manager”")).containsExactly("as-quoted");
        assertThat(shelf.find("\"manager on duty\" key")).containsExactly("turned-round");
    }

    @Test
    void weightlessWordsBetweenQuotedOnesKeepTheirPlace() {
        Shelf shelf = Shelf.of(
                index,
                HARBOUR.saying("whole", "Staff guard the use of the master key at night."),
                HARBOUR.saying("closer", "Staff use master key cards."));

        assertThat(shelf.find("\"use of the master key\"")).containsExactly("whole");
        assertThat(shelf.find("\"use master key\"")).containsExactly("closer");
        assertThat(shelf.find("\"the use of the master key\"")).containsExactly("whole");
    }

    @Test
    void aWordWithAHyphenBeforeItIsLeftOut() {
        Shelf shelf = Shelf.of(
                index,
                HARBOUR.saying("plain", "Hand in the key."),
                HARBOUR.saying("spare", "Hand in the spare key."),
                HARBOUR.saying("master", "Hand in the master key."));

        assertThat(shelf.find("key -spare")).containsExactlyInAnyOrder("plain", "master");
        assertThat(shelf.find("key -\"spare key\" -master")).containsExactly("plain");
        assertThat(shelf.find("-key")).isEmpty();
    }

    @Test
    void onlyTheOrganisationsAskedForAreSearched() {
        Shelf shelf = Shelf.of(
                index, HARBOUR.saying("harbour", "Hand in the key."), VALLEY.saying("valley", "Hand in the key."));

        assertThat(shelf.findIn("harbour", "key")).containsExactly("harbour");
        assertThat(shelf.findIn("valley", "key")).containsExactly("valley");
        assertThat(shelf.findIn("island", "key")).isEmpty();
        assertThat(shelf.find("key")).containsExactly("harbour", "valley");
    }

    @Test
    void aClauseIsFoundFromItsFirstDayToTheDayBeforeItEnds() {
        LocalDate first = LocalDate.of(2019, 5, 1);
        LocalDate next = LocalDate.of(2020, 2, 29);
        Shelf shelf = Shelf.of(
                index,
                HARBOUR.inForce(first, next).saying("old", "Hand in the key."),
                HARBOUR.inForceSince(next).saying("new", "Hand in the key."));

        assertThat(shelf.findOn(first.minusDays(1), "key")).isEmpty();
        assertThat(shelf.findOn(first, "key")).containsExactly("old");
        assertThat(shelf.findOn(next.minusDays(1), "key")).containsExactly("old");
        assertThat(shelf.findOn(next, "key")).containsExactly("new");
        assertThat(shelf.findOn(LocalDate.of(9999, 12, 31), "key")).containsExactly("new");
        assertThat(shelf.findOn(LocalDate.of(1, 1, 1), "key")).isEmpty();
    }

    @Test
    void theTotalCountsWhatTheLimitLeavesOut() {
        Passage[] passages = new Passage[25];
        for (int i = 0; i < passages.length; i++) {
            passages[i] = HARBOUR.saying("c" + i, "Hand in key " + i + ".");
        }
        Shelf.of(index, passages);
        LuceneSearch search = new LuceneSearch(index);

        SearchAnswer three = search.find(Shelf.asking("key", Set.of(), Shelf.TODAY, 3));
        SearchAnswer none = search.find(Shelf.asking("key", Set.of(), Shelf.TODAY, -1));
        SearchAnswer all = search.find(Shelf.asking("key", Set.of(), Shelf.TODAY, Integer.MAX_VALUE));

        assertThat(three.total()).isEqualTo(25);
        assertThat(three.hits()).hasSize(3);
        assertThat(none.hits()).hasSize(1);
        assertThat(all.hits()).hasSize(25);
    }
}
