package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.BadInput;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.GovernanceEvent.Renamed;

class RenameTest {
    private static final PolicySlug ALONE = PolicySlug.of("working-alone");
    private static final PolicySlug SAFELY = PolicySlug.of("working-safely");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Fixture fixture;

    @SuppressWarnings("NullAway.Init")
    private GitPolicyStore store;

    @BeforeEach
    void publishedAndRenamed() {
        fixture = new Fixture(folder);
        store = fixture.store();
        fixture.publish("1.0", fixture.saved("one"), "one published");
        store.rename(Fixture.POLICY, ALONE, "Plainer", Fixture.STAMP);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void recordVersionsAndHistoryGoAlong() {
        publish("2.0", "two");
        store.rename(ALONE, SAFELY, "Says what for", Fixture.STAMP);

        assertThat(store.records()).containsOnlyKeys(SAFELY);
        assertThat(store.record(SAFELY).events())
                .hasExactlyElementsOfTypes(Published.class, Renamed.class, Published.class, Renamed.class);
        assertThat(store.current(Fixture.POLICY)).isEqualTo(SAFELY);
        assertThat(store.current(ALONE)).isEqualTo(SAFELY);
        assertThat(store.read(SAFELY, VersionNumber.of("1")).map(PolicyFiles::policy))
                .contains("one published");
        assertThat(store.read(SAFELY, VersionNumber.of("2.0")).map(PolicyFiles::policy))
                .contains("two published");
        assertThat(store.verify().findings()).isEmpty();
    }

    @Test
    void theHistoryIsToldAcrossTheNamesNewestFirst() {
        publish("2.0", "two");
        store.rename(ALONE, SAFELY, "Says what for", Fixture.STAMP);

        assertThat(store.history(SAFELY))
                .extracting(revision -> revision.message().lines().findFirst().orElse(""))
                .containsExactly(
                        "Rename working-alone to working-safely: Says what for",
                        "Publish working-alone 2.0: First version, for everyone who works alone",
                        "Write it down",
                        "Rename lone-working to working-alone: Plainer",
                        "Publish lone-working 1.0: First version, for everyone who works alone",
                        "Write it down");
        assertThat(store.history(SAFELY).getFirst().trailers()).containsEntry("Renamed-From", "working-alone");
    }

    @Test
    void numbersUnderAFormerNameStayTaken() {
        assertThat(publish("1.0", "again")).isInstanceOf(PublishResult.VersionTaken.class);
        assertThat(publishDraft("0.9")).isInstanceOf(PublishResult.NotHigher.class);
        assertThat(publishDraft("1.1")).isInstanceOf(PublishResult.Done.class);
        assertThat(store.verify().findings()).isEmpty();
    }

    private PublishResult publish(String version, String text) {
        return new Writer(store, "working-alone")
                .publish(version, new Writer(store, "working-alone").begin(text), text + " published");
    }

    private PublishResult publishDraft(String version) {
        DraftHead open = store.drafts(ALONE).getFirst();
        return new Writer(store, "working-alone").publish(version, open.revision(), "again published");
    }

    @Test
    void aNameGivenUpIsNotUsedAgain() {
        assertThatThrownBy(() -> fixture.saved("anew"))
                .isInstanceOf(BadInput.class)
                .hasMessageContainingAll("lone-working", "was renamed", "working-alone");
        assertThatThrownBy(() -> store.rename(ALONE, Fixture.POLICY, "Back", Fixture.STAMP))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is or was another policy's");
    }

    @Test
    void aNameThatADraftHasIsTaken() {
        new Writer(store, "working-safely").begin("another policy");

        assertThatThrownBy(() -> store.rename(ALONE, SAFELY, "Taken", Fixture.STAMP))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("working-safely");
    }

    @Test
    void whatIsNotPublishedOrHasADraftIsNotRenamed() {
        assertThatThrownBy(() -> store.rename(SAFELY, PolicySlug.of("other"), "None", Fixture.STAMP))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no published policy working-safely");

        new Writer(store, "working-alone").begin("two");
        assertThatThrownBy(() -> store.rename(ALONE, SAFELY, "Open", Fixture.STAMP))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("has an open draft");
    }
}
