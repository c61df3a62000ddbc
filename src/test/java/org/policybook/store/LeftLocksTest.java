package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.governance.CommitId;

/// Lock files that a killed process left behind do not stop those who come after it.
@Tag("thorough")
class LeftLocksTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aPublicationOutlastsTheLocksOfOneThatDied() throws IOException {
        try (Fixture fixture = new Fixture(folder)) {
            CommitId draft = fixture.saved("draft text");
            Files.createFile(fixture.repository().resolve("refs/heads/main.lock"));
            Files.createFile(fixture.repository().resolve("packed-refs.lock"));

            assertThat(fixture.publish("1.0", draft, "published text")).isInstanceOf(PublishResult.Done.class);
            assertThat(fixture.repository().resolve("packed-refs.lock")).doesNotExist();
            assertThat(fixture.store().verify().findings()).isEmpty();
        }
    }
}
