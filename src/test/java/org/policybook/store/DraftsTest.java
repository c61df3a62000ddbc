package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.BadInput;
import org.policybook.governance.CommitId;

class DraftsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theSecondToSaveIsGivenBothTextsAndTheBase() {
        try (Fixture fixture = new Fixture(folder)) {
            CommitId base = fixture.saved("base");
            fixture.save("theirs", Optional.of(base));

            SaveResult result = fixture.save("yours", Optional.of(base));

            assertThat(result).isInstanceOfSatisfying(SaveResult.Stale.class, stale -> {
                assertThat(stale.theirFiles().policy()).isEqualTo("theirs");
                assertThat(stale.base().map(PolicyFiles::policy)).contains("base");
            });
            assertThat(fixture.store()
                            .read(
                                    Fixture.POLICY,
                                    fixture.store().drafts().getFirst().revision())
                            .policy())
                    .isEqualTo("theirs");
        }
    }

    @Test
    void theSameTextIsNotSavedTwice() {
        try (Fixture fixture = new Fixture(folder)) {
            CommitId base = fixture.saved("text");

            assertThat(fixture.save("text", Optional.of(base))).isEqualTo(new SaveResult.Unchanged(base));
        }
    }

    @Test
    void aBaseOfADraftThatIsGoneIsRefused() {
        try (Fixture fixture = new Fixture(folder)) {
            CommitId base = fixture.saved("text");
            fixture.publish("1.0", base, "text");

            assertThatThrownBy(() -> fixture.save("more", Optional.of(base)))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("does not exist any more");
        }
    }
}
