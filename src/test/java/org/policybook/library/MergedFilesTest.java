package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policybook.store.PolicyFiles;

class MergedFilesTest {
    private static final PolicyFiles BEFORE = PolicyFiles.of("text")
            .with("eia.yaml", "old")
            .with("checklist.yaml", "old")
            .with("attachments/map.txt", "old");

    @Test
    void eachFileComesFromWhoeverChangedIt() {
        PolicyFiles draft = BEFORE.with("policy.md", "draft").with("checklist.yaml", "draft's");
        PolicyFiles version = BEFORE.with("policy.md", "version").with("eia.yaml", "version's");

        MergedFiles merged = MergedFiles.of(Optional.of(BEFORE), draft, version);

        assertThat(merged.contested()).isEmpty();
        assertThat(merged.files()).isEqualTo(draft.with("eia.yaml", "version's").with("policy.md", "draft"));
    }

    @Test
    void whatBothChangedStaysTheDraftsAndIsNamed() {
        MergedFiles merged = MergedFiles.of(
                Optional.of(BEFORE), BEFORE.with("eia.yaml", "draft's"), BEFORE.with("eia.yaml", "version's"));

        assertThat(merged.contested()).containsExactly("eia.yaml");
        assertThat(merged.files().text("eia.yaml")).contains("draft's");
    }

    @Test
    void whatTheVersionHasNewOrTookAwayIsTaken() {
        PolicyFiles version = PolicyFiles.of("version").with("eia.yaml", "old").with("checklist.yaml", "old");
        PolicyFiles withNews = version.with("attachments/form.txt", "new");

        PolicyFiles files =
                MergedFiles.of(Optional.of(BEFORE), BEFORE, withNews).files();

        assertThat(files.files()).containsOnlyKeys("attachments/form.txt", "checklist.yaml", "eia.yaml", "policy.md");
        assertThat(files.policy()).isEqualTo("text");
    }

    @Test
    void withNothingBeforeBothSidesFilesComeTogether() {
        MergedFiles merged = MergedFiles.of(
                Optional.empty(),
                PolicyFiles.of("draft").with("eia.yaml", "draft's"),
                PolicyFiles.of("version").with("checklist.yaml", "version's"));

        assertThat(merged.contested()).isEmpty();
        assertThat(merged.files().files()).containsOnlyKeys("checklist.yaml", "eia.yaml", "policy.md");
    }
}
