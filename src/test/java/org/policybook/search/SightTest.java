package org.policybook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policybook.document.OrganisationId;

/// What someone may not see shows nowhere: not in hits, counts, facets, corrections, completions or titles.
class SightTest {
    private static final Shelved POLICY = Shelved.policy("harbour/keys", "Key Policy");
    private static final Shelved HIDDEN = Shelved.policy("harbour/vault", "Vault Policy")
            .about(new Passage.About(
                    "",
                    List.of("vaultkeeping"),
                    "",
                    "en-GB",
                    "protocol",
                    "Vault Officer",
                    "Keepers",
                    Classification.RESTRICTED));

    @TempDir
    private Path folder;

    private Shelf shelf;

    @BeforeEach
    void fill() {
        shelf = Shelf.of(
                folder.resolve("index"),
                POLICY.classified(Classification.PUBLIC).saying("public", "Every key is numbered."),
                Shelved.policy("harbour/rota", "Rota").saying("staff", "The key of the rota cupboard hangs there."),
                HIDDEN.saying("restricted", "The key of the strongroom is in the basement."),
                POLICY.version("2.0")
                        .draft("d1")
                        .classified(Classification.PUBLIC)
                        .saying("draft", "Keys become cardholders."));
    }

    @ParameterizedTest(name = "{0}, drafts {1}: {2}")
    @CsvSource({
        "PUBLIC, false, public",
        "STAFF, false, public staff",
        "RESTRICTED, false, public staff restricted",
        "PUBLIC, true, public draft",
        "RESTRICTED, true, public staff restricted draft"
    })
    void onlyWhatMayBeSeenIsFoundAndCounted(Classification highest, boolean drafts, String expected) {
        List<String> visible = List.of(expected.split(" ", -1));

        SearchAnswer answer = shelf.answer("key", scope(highest, drafts));

        assertThat(Shelf.ids(answer)).containsExactlyInAnyOrderElementsOf(visible);
        assertThat(answer.total()).isEqualTo(visible.size());
        answer.counts()
                .forEach((facet, values) -> assertThat(values.values().stream().mapToLong(count -> count))
                        .as(facet.toString())
                        .allMatch(count -> count <= visible.size()));
        boolean restricted = visible.contains("restricted");
        assertThat(answer.counts().getOrDefault(Facet.TYPE, Map.of()).containsKey("protocol"))
                .isEqualTo(restricted);
        assertThat(answer.counts().getOrDefault(Facet.OWNER, Map.of()).containsKey("Vault Officer"))
                .isEqualTo(restricted);
        assertThat(answer.counts().getOrDefault(Facet.TOPIC, Map.of()).containsKey("vaultkeeping"))
                .isEqualTo(restricted);
        assertThat(answer.counts().getOrDefault(Facet.STATUS, Map.of()).containsKey("draft"))
                .isEqualTo(drafts);
    }

    @Test
    void suggestionsDoNotLeadToWhatMayNotBeSeen() {
        Scope staff = scope(Classification.STAFF, false);

        assertThat(shelf.suggest("strongr", staff).completed()).isEmpty();
        assertThat(shelf.suggest("strongrom", staff).corrected()).isEmpty();
        assertThat(shelf.suggest("vault", staff).titles()).isEmpty();
        assertThat(shelf.suggest("cardho", staff).completed()).isEmpty();
        assertThat(shelf.answer("strongrom", staff).corrected()).isEmpty();
    }

    @Test
    void suggestionsLeadToWhatMayBeSeen() {
        Scope all = scope(Classification.RESTRICTED, true);

        assertThat(shelf.suggest("key strongr", all).completed()).containsExactly("key strongroom");
        assertThat(shelf.suggest("strongrom", all).corrected()).isEqualTo("strongroom");
        assertThat(shelf.suggest("vau", all).titles())
                .extracting(Suggestion.Title::title)
                .containsExactly("Vault Policy");
        assertThat(shelf.suggest("cardho", all).completed()).containsExactly("cardholders");
        assertThat(shelf.answer("strongrom", all).corrected()).isEqualTo("strongroom");
    }

    @Test
    void whatMayBeSeenInOneOrganisationIsNotSeenInAnother() {
        Shelf two = Shelf.of(
                folder.resolve("two"),
                Shelved.policy("harbour/rota", "Rota").saying("here", "The key of the cupboard is with Wendell."),
                Shelved.policy("quay/rota", "Quay Rota").saying("there", "The key of the larder is with Marguerite."),
                Shelved.policy("quay/keys", "Quay Keys")
                        .classified(Classification.PUBLIC)
                        .saying("open", "A key is lent to anybody."),
                POLICY.version("3.0").draft("d2").saying("draft", "Keys go to the keymaster."));
        Scope staffOfHarbour =
                within(Map.of(OrganisationId.of("harbour"), new Scope.Sight(Classification.STAFF, false)));
        Scope authorOfHarbour =
                within(Map.of(OrganisationId.of("harbour"), new Scope.Sight(Classification.STAFF, true)));

        SearchAnswer answer = two.answer("key", staffOfHarbour);

        assertThat(Shelf.ids(answer)).containsExactlyInAnyOrder("here", "open");
        assertThat(answer.total()).isEqualTo(2);
        assertThat(answer.counts().get(Facet.ORGANISATION)).containsOnly(entry("harbour", 1L), entry("quay", 1L));
        assertThat(two.suggest("larde", staffOfHarbour).completed()).isEmpty();
        assertThat(two.suggest("cupboa", staffOfHarbour).completed()).containsExactly("cupboard");
        assertThat(two.suggest("quay ro", staffOfHarbour).titles()).isEmpty();
        assertThat(Shelf.ids(two.answer("key", authorOfHarbour))).containsExactlyInAnyOrder("here", "open", "draft");
        assertThat(Shelf.ids(two.answer("key", within(Map.of())))).containsExactly("open");
    }

    private static Scope within(Map<OrganisationId, Scope.Sight> own) {
        boolean drafts = own.values().stream().anyMatch(Scope.Sight::drafts);
        Scope all = scope(Classification.PUBLIC, drafts);
        return new Scope(
                Set.of(), Map.of(), Scope.Days.ALL, all.moment(), new Scope.Sight(Classification.PUBLIC, false, own));
    }

    private static Scope scope(Classification highest, boolean drafts) {
        EnumSet<Standing> standings =
                drafts ? EnumSet.of(Standing.IN_FORCE, Standing.DRAFT) : EnumSet.of(Standing.IN_FORCE);
        return new Scope(
                Set.of(),
                Map.of(),
                Scope.Days.ALL,
                new Scope.Moment(Shelf.TODAY, standings, Optional.empty()),
                new Scope.Sight(highest, drafts));
    }
}
