package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.governance.CommitId;

/// What somebody changes with git, behind the program's back, is found.
class VerificationTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Fixture fixture;

    @BeforeEach
    void twoVersions() {
        fixture = new Fixture(folder);
        fixture.publish("1.0", fixture.saved("one"), "one published");
        fixture.publish("2.0", fixture.saved("two"), "two published");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anUntouchedLibraryIsWhole() {
        Verification verification = fixture.store().verify();

        assertThat(verification.findings()).isEmpty();
        assertThat(verification.events()).isEqualTo(2);
        assertThat(fixture.store().contains(fixture.store().journalHead().orElseThrow()))
                .isTrue();
    }

    @Test
    void aMovedTag() throws IOException, InterruptedException {
        fixture.git("update-ref", "refs/tags/lone-working/v1.0", "refs/tags/lone-working/v2.0");

        assertThat(findings()).contains("refs/tags/lone-working/v1.0", "not the one that was published");
    }

    @Test
    void aTagMadeByHand() throws IOException, InterruptedException {
        fixture.git("update-ref", "refs/tags/lone-working/v3.0", "refs/tags/lone-working/v2.0");

        assertThat(findings()).contains("v3.0", "made by hand");
    }

    @Test
    void aDeletedTag() throws IOException, InterruptedException {
        fixture.git("update-ref", "-d", "refs/tags/lone-working/v1.0");

        assertThat(findings()).contains("its tag is gone");
    }

    @Test
    void aMainSetBack() throws IOException, InterruptedException {
        fixture.git("update-ref", "refs/heads/main", "refs/heads/main~1");

        assertThat(findings()).contains("history was rewritten");
    }

    @Test
    void aJournalSetBack() throws IOException, InterruptedException {
        CommitId then = fixture.store().journalHead().orElseThrow();
        fixture.git("update-ref", "refs/policybook/journal", "refs/policybook/journal~1");

        assertThat(findings()).contains("v2.0", "made by hand");
        assertThat(fixture.store().contains(then)).isFalse();
    }

    private String findings() {
        return fixture.store().verify().findings().stream()
                .map(finding -> finding.place() + ": " + finding.message())
                .collect(Collectors.joining("\n"));
    }
}
