package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.document.OrganisationId;
import org.policybook.governance.PolicyStatus;
import org.policybook.library.SearchQuestion.Facet;
import org.policybook.library.SearchQuestion.Narrowing;

/// A search is kept in one line, and read again as it was.
class SavedSearchTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        SavedSearch saved = new SavedSearch(
                "lone working",
                Set.of(OrganisationId.of("harbour"), OrganisationId.of("abbey")),
                new Narrowing(
                        Map.of(Facet.TYPE, Set.of("procedure"), Facet.OWNER, Set.of("Head of A=B")),
                        EnumSet.of(PolicyStatus.IN_FORCE, PolicyStatus.SUPERSEDED),
                        Optional.of(LocalDate.of(2019, 5, 1)),
                        Optional.empty()));

        assertThat(saved.line()).startsWith("abbey,harbour\tlone working\t").doesNotContain("\n");
        assertThat(SavedSearch.parse(saved.line())).isEqualTo(saved);
    }

    @Test
    void linesOfEarlierVersionsAreRead() {
        assertThat(SavedSearch.parse("harbour\tkeys"))
                .isEqualTo(new SavedSearch("keys", Set.of(OrganisationId.of("harbour")), Narrowing.NONE));
        assertThat(SavedSearch.parse("keys")).isEqualTo(new SavedSearch("keys", Set.of(), Narrowing.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\tkeys\tstatus=broken", "\tkeys\tfrom=soon", "\tkeys\tnothing", "\tkeys\tcolour=red", "\tkeys\t"
            })
    void whatMakesNoSenseIsNotAsked(String line) {
        assertThat(SavedSearch.parse(line).narrowing()).isEqualTo(Narrowing.NONE);
    }

    @Test
    void wordsThatWouldBreakTheLineDoNot() {
        SavedSearch saved = new SavedSearch("a\tb\nc", Set.of(), Narrowing.NONE);

        assertThat(SavedSearch.parse(saved.line()).words()).isEqualTo("a b c");
    }
}
