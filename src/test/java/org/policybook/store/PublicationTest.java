package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CommitId;
import org.policybook.governance.ContentHash;

class PublicationTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Fixture fixture;

    @BeforeEach
    void aLibrary() {
        fixture = new Fixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void mainTagJournalAndDraftMoveTogether() throws IOException, InterruptedException {
        CommitId draft = fixture.saved("draft text");

        PublishResult result = fixture.publish("1.0", draft, "published text");

        assertThat(result).isInstanceOf(PublishResult.Done.class);
        assertThat(fixture.git("for-each-ref", "--format=%(refname)"))
                .isEqualTo("0\nrefs/heads/main\nrefs/policybook/journal\nrefs/tags/lone-working/v1.0\n");
        assertThat(fixture.git("show", "main:policies/lone-working/policy.md")).isEqualTo("0\npublished text");
        assertThat(fixture.store().read(Fixture.POLICY, VersionNumber.of("1")).map(PolicyFiles::policy))
                .contains("published text");
        assertThat(fixture.store().drafts()).isEmpty();
    }

    @Test
    void theCommitTellsTheDecision() throws IOException, InterruptedException {
        CommitId draft = fixture.saved("draft text");
        fixture.publish("1.0", draft, "published text");

        assertThat(fixture.git("log", "-1", "--format=%an|%cn|%ad|%P|%B", "--date=iso-strict", "main"))
                .contains("Safety Adviser|Policybook|2020-03-02T12:00:00+00:00|")
                .contains(" " + draft + "|Publish lone-working 1.0: First version, for everyone who works alone")
                .contains("Policy: lone-working\nVersion: 1.0\nApproved-By: Board\nApproved-On: 2020-02\n"
                        + "Effective-From: 2020-03-01\nReview-Due: 2023-02\nDraft-Revision: " + draft + "\n"
                        + "Text-SHA256: " + ContentHash.of("published text") + "\nApproved-SHA256: "
                        + ContentHash.of("draft text") + "\nDraft: d1");
    }

    @Test
    void aRefusalChangesNothing() {
        CommitId first = fixture.saved("one");
        fixture.publish("2.0", first, "one published");
        CommitId second = fixture.saved("two");
        String before = fixture.store().state();

        assertThat(fixture.publish("2.0", second, "x")).isInstanceOf(PublishResult.VersionTaken.class);
        assertThat(fixture.publish("2", second, "x")).isInstanceOf(PublishResult.VersionTaken.class);
        assertThat(fixture.publish("1.9", second, "x")).isInstanceOf(PublishResult.NotHigher.class);
        assertThat(fixture.publish("3.0", first, "x")).isInstanceOf(PublishResult.DraftMoved.class);
        assertThat(fixture.store().state()).isEqualTo(before);
        assertThat(fixture.store().drafts(Fixture.POLICY)).hasSize(1);
    }

    @Test
    void aLaterSaveVoidsTheApproval() {
        CommitId approved = fixture.saved("approved");
        fixture.save("changed afterwards", Optional.of(approved));

        assertThat(fixture.publish("1.0", approved, "approved")).isInstanceOf(PublishResult.DraftMoved.class);
    }
}
