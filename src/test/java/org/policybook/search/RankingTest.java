package org.policybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which of several clauses comes first.
class RankingTest {
    private static final Shelved BICYCLES = Shelved.policy("harbour/bicycles", "Bicycle Policy");
    private static final Shelved CANTEEN = Shelved.policy("harbour/canteen", "Canteen Policy");

    @TempDir
    private Path folder;

    private Path index;

    @BeforeEach
    void chooseFolder() {
        index = folder.resolve("index");
    }

    @Test
    void aHeadingComesBeforeAClauseThatOnlyMentionsTheWord() {
        Shelf shelf = Shelf.of(
                index,
                CANTEEN.saying("mention", "Trays are stacked beside the lockers once the tables have been wiped down."),
                CANTEEN.under("Lockers").saying("heading", "Lockers"));

        assertThat(shelf.find("lockers")).containsExactly("heading", "mention");
    }

    @Test
    void ofTwoClausesInTheSameWordsTheOneUnderTheHeadingComesFirst() {
        Shelf shelf = Shelf.of(
                index,
                CANTEEN.under("Cutlery").saying("elsewhere", "Staff return the keys of lockers."),
                CANTEEN.under("Lockers").saying("under-it", "Staff return the keys of lockers."));

        assertThat(shelf.find("lockers")).containsExactly("under-it", "elsewhere");
    }

    @Test
    void ofTwoClausesInTheSameWordsTheOneInThePolicyOfThatTitleComesFirst() {
        Shelf shelf = Shelf.of(
                index,
                CANTEEN.saying("in-passing", "A bicycle is never left in a corridor."),
                BICYCLES.saying("its-subject", "A bicycle is never left in a corridor."));

        assertThat(shelf.find("bicycle")).containsExactly("its-subject", "in-passing");
    }

    @Test
    void aClauseIsFoundByItsPolicysTitleReferenceAndKeywords() {
        Shelf shelf = Shelf.of(
                index,
                BICYCLES.known("FA217", "two wheels").saying("helmet", "Helmets are lent at the desk."),
                CANTEEN.saying("soup", "Soup is served at noon."));

        assertThat(shelf.find("bicycle helmets")).containsExactly("helmet");
        assertThat(shelf.find("fa217")).containsExactly("helmet");
        assertThat(shelf.find("wheels")).containsExactly("helmet");
    }

    @Test
    void wordsThatStandTogetherAsTypedComeFirst() {
        Shelf shelf = Shelf.of(
                index,
                CANTEEN.saying("apart", "The kitchen waste is sorted; food left over is weighed, and food is logged."),
                CANTEEN.saying(
                        "together", "All sorts of other matters, such as food waste, are dealt with on Fridays."));

        assertThat(shelf.find("food waste")).containsExactly("together", "apart");
    }

    @Test
    void mostOfTheWordsAreEnoughAndMoreOfThemAreBetter() {
        Shelf shelf = Shelf.of(
                index,
                CANTEEN.saying("two", "Soup is kept warm."),
                CANTEEN.saying("three", "Soup is kept warm overnight."),
                CANTEEN.saying("one", "Soup."));

        assertThat(shelf.find("warm soup overnight")).containsExactly("three", "two");
    }

    @Test
    void anyOfTheWordsServesWhereNoClauseHasMost() {
        Shelf shelf = Shelf.of(index, CANTEEN.saying("soup", "Soup is served at noon."));

        assertThat(shelf.find("soup parking permits dogs")).containsExactly("soup");
    }

    @Test
    void clausesAsGoodAsEachOtherKeepTheOrderOfTheText() {
        Shelf shelf = Shelf.of(
                index,
                CANTEEN.saying("zebra", "Wash your hands."),
                CANTEEN.saying("first", "Wash your hands."),
                BICYCLES.saying("other", "Wash your hands."));

        assertThat(shelf.find("wash hands")).containsExactly("other", "zebra", "first");
    }

    @Test
    void aKeywordOfThePolicyDoesNotBringUpEveryClause() {
        Shelved keys = BICYCLES.known("FA217", "photographs");
        Shelf shelf = Shelf.of(
                index,
                keys.saying("scope", "Everyone who cycles is covered."),
                keys.saying("helmets", "Helmets are lent at the desk."),
                keys.saying("pictures", "Photographs of bicycles are kept for a year."));

        assertThat(shelf.find("photographs")).containsExactly("pictures", "scope");
    }

    @Test
    void aPolicyAskedForByItsTitleBeginsFirst() {
        Shelf shelf = Shelf.of(
                index,
                CANTEEN.saying("mention", "For bicycles see the Bicycle Policy, and only the Bicycle Policy."),
                BICYCLES.saying("scope", "Everyone who cycles is covered."),
                BICYCLES.saying("helmets", "Helmets are lent for every bicycle."));

        assertThat(shelf.find("bicycle policy")).first().isEqualTo("scope");
    }

    @Test
    void aPolicyAskedForByItsInitialsBeginsFirst() {
        Shelved governance = Shelved.policy("harbour/governance", "Information Governance Policy");
        Shelf shelf = Shelf.of(
                index,
                governance.saying("scope", "Everyone keeps records."),
                CANTEEN.saying("mention", "IG training is on Mondays, and IG leads are asked about IG."));

        assertThat(shelf.find("IG")).containsExactly("scope", "mention");
        assertThat(shelf.find("igp")).containsExactly("scope");
    }

    @Test
    void theClauseThatGivesAShortNameComesBeforeThoseThatUseIt() {
        Shelf shelf = Shelf.of(
                index,
                CANTEEN.saying("uses", "The DSPT is done: DSPT, DSPT, DSPT."),
                CANTEEN.saying(
                        "gives",
                        "Every year the unit fills in the Data Security and Protection Toolkit (DSPT) online."));

        assertThat(shelf.find("dspt")).containsExactly("gives", "uses");
    }

    @Test
    void aDefinedTermComesFirstWhereItIsDefined() {
        Passage defining = BICYCLES.saying("definition", "Tandem: a bicycle for two riders who both pedal.");
        Shelf shelf = Shelf.of(
                index,
                BICYCLES.saying("other", "A tandem is parked with care, the tandem rack being full."),
                new Passage(defining.source(), defining.clause(), List.of(), Set.of("Tandem"), defining.text()));

        assertThat(shelf.find("tandem")).startsWith("definition");
    }

    @Test
    void aMisspeltWordIsPutRightAndSaidSo() {
        Shelf shelf = Shelf.of(index, CANTEEN.saying("soup", "Vegetables are washed twice."));

        SearchAnswer answer = shelf.answer("vegetabels");

        assertThat(Shelf.ids(answer)).containsExactly("soup");
        assertThat(answer.corrected()).isEqualTo("vegetables");
    }

    @Test
    void anEnglishWordIsNotTakenForAnother() {
        Shelf shelf = Shelf.of(index, CANTEEN.saying("soup", "Vegetables are washed in line and while working."));

        SearchAnswer answer = shelf.answer("lone working");

        assertThat(answer.corrected()).isEmpty();
        assertThat(answer.near()).isFalse();
        assertThat(shelf.answer("lone").hits()).isEmpty();
        assertThat(shelf.answer("workng").corrected()).isEqualTo("working");
    }
}
