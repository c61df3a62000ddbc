package org.policybook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {
    private static final String BASE = """
            ---
            owner: Director of Nursing
            audience: All employees
            ---

            ## Purpose

            Staff must report it.

            - one
            - two

            ## Scope

            Everyone.
            """;

    @Test
    void changesOfDifferentClausesStandSideBySide() {
        ThreeWayMerge merge = ThreeWayMerge.of(
                BASE,
                BASE.replace("Staff must report it.", "Staff must report it at once."),
                BASE.replace("Everyone.", "Everyone, visitors too."));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.text())
                .isEqualTo(BASE.replace("report it.", "report it at once.")
                        .replace("Everyone.", "Everyone, visitors too."));
    }

    @Test
    void neighbouringFieldsAndItemsDoNotCollide() {
        ThreeWayMerge merge = ThreeWayMerge.of(
                BASE,
                BASE.replace("Director of Nursing", "Medical Director").replace("- one", "- first"),
                BASE.replace("All employees", "All staff").replace("- two", "- second"));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.text())
                .contains("owner: Medical Director\naudience: All staff\n")
                .contains("- first\n- second\n");
    }

    @Test
    void aClauseBothChangedIsShownTwice() {
        ThreeWayMerge merge = ThreeWayMerge.of(
                BASE,
                BASE.replace("report it.", "report it within two days."),
                BASE.replace("report it.", "report it at once."));

        assertThat(merge.conflicts())
                .containsExactly(new ThreeWayMerge.Conflict(
                        8, List.of("Staff must report it within two days."), List.of("Staff must report it at once.")));
        assertThat(merge.text()).contains("""
                        <<<<<<< yours
                        Staff must report it within two days.
                        =======
                        Staff must report it at once.
                        >>>>>>> theirs
                        """);
        assertThat(ThreeWayMerge.firstMark(merge.text())).contains(8);
        assertThat(ThreeWayMerge.firstMark(BASE)).isEmpty();
    }

    @Test
    void theSameChangeByBothIsOne() {
        String same = BASE.replace("Everyone.", "All staff.");

        assertThat(ThreeWayMerge.of(BASE, same, same)).isEqualTo(new ThreeWayMerge(same, List.of()));
    }

    @Test
    void withoutACommonTextBothAreKept() {
        ThreeWayMerge merge = ThreeWayMerge.of("", "mine\n", "theirs\n");

        assertThat(merge.text()).contains("mine\n").contains("theirs\n");
        assertThat(merge.conflicts()).hasSize(1);
    }

    @Test
    void oneDeletesWhatTheOtherChanges() {
        ThreeWayMerge merge = ThreeWayMerge.of(
                BASE, BASE.replace("Staff must report it.\n\n", ""), BASE.replace("report it.", "report it at once."));

        assertThat(merge.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.theirs()).contains("Staff must report it at once."));
    }
}
