package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.DraftId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CommitId;

/// A draft stands on the version it was begun from until it takes in another, whatever else happens on
/// main.
class DraftBaseTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Fixture fixture;

    @SuppressWarnings("NullAway.Init")
    private Writer second;

    @BeforeEach
    void open() {
        fixture = new Fixture(folder);
        second = new Writer(fixture.store(), Fixture.POLICY, DraftId.of("d2"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aFirstDraftStandsOnNothing() {
        fixture.saved("text");

        assertThat(standsOn("d1")).isEmpty();
    }

    @Test
    void aDraftStandsOnTheVersionThatWasOnMain() {
        fixture.publish("1.0", fixture.saved("one"), "published one");
        CommitId first = second.begin("two");
        second.kept("two and more", Optional.of(first), Optional.empty());

        assertThat(standsOn("d2")).contains(VersionNumber.of("1.0"));
    }

    @Test
    void publishingOneOfTwoLeavesTheOtherBehind() {
        fixture.publish("1.0", fixture.saved("one"), "published one");
        CommitId theirs = fixture.saved("theirs");
        CommitId yours = second.begin("yours");

        assertThat(fixture.publish("2.0", theirs, "published theirs")).isInstanceOf(PublishResult.Done.class);

        assertThat(standsOn("d2")).contains(VersionNumber.of("1.0"));
        assertThat(second.publish("3.0", yours, "published yours"))
                .isInstanceOfSatisfying(PublishResult.Behind.class, behind -> {
                    assertThat(behind.from()).contains(VersionNumber.of("1.0"));
                    assertThat(behind.last().version()).isEqualTo(VersionNumber.of("2.0"));
                });
        assertThat(fixture.store().record(Fixture.POLICY).published()).hasSize(2);
    }

    @Test
    void aDraftBegunBeforeTheFirstVersionIsBehindIt() {
        CommitId theirs = fixture.saved("theirs");
        CommitId yours = second.begin("yours");
        fixture.publish("1.0", theirs, "published theirs");

        assertThat(standsOn("d2")).isEmpty();
        assertThat(second.publish("2.0", yours, "published yours"))
                .isInstanceOfSatisfying(
                        PublishResult.Behind.class,
                        behind -> assertThat(behind.from()).isEmpty());
    }

    @Test
    void aRevisionThatTookInTheVersionIsPublishedAndVerifies() {
        fixture.publish("1.0", fixture.saved("one"), "published one");
        CommitId theirs = fixture.saved("theirs");
        CommitId yours = second.begin("yours");
        fixture.publish("2.0", theirs, "published theirs");
        CommitId version =
                fixture.store().commit(Fixture.POLICY, VersionNumber.of("2.0")).orElseThrow();

        CommitId both = second.kept("both", Optional.of(yours), Optional.of(version));
        CommitId later = second.kept("both and more", Optional.of(both), Optional.empty());

        assertThat(standsOn("d2")).contains(VersionNumber.of("2.0"));
        assertThat(second.publish("3.0", later, "published both")).isInstanceOf(PublishResult.Done.class);
        assertThat(fixture.store().verify().findings()).isEmpty();
        assertThat(fixture.store().history(Fixture.POLICY)).hasSize(8);
        assertThat(fixture.store().publishedFrom(Fixture.POLICY, yours).map(event -> event.version()))
                .contains(VersionNumber.of("3.0"));
        assertThat(fixture.store().publishedFrom(Fixture.POLICY, theirs).map(event -> event.version()))
                .contains(VersionNumber.of("2.0"));
    }

    @Test
    void takingInAVersionWithoutAnotherWordCountsToo() {
        fixture.publish("1.0", fixture.saved("one"), "published one");
        CommitId theirs = fixture.saved("theirs");
        CommitId yours = second.begin("yours");
        fixture.publish("2.0", theirs, "published theirs");
        Optional<CommitId> version = fixture.store().commit(Fixture.POLICY, VersionNumber.of("2"));

        second.kept("yours", Optional.of(yours), version);

        assertThat(standsOn("d2")).contains(VersionNumber.of("2.0"));
    }

    @Test
    void aNewDraftMayBeBegunFromAnEarlierVersion() {
        fixture.publish("1.0", fixture.saved("one"), "published one");
        Optional<CommitId> first = fixture.store().commit(Fixture.POLICY, VersionNumber.of("1.0"));
        fixture.publish("2.0", fixture.saved("two"), "published two");

        second.kept("written offline", Optional.empty(), first);

        assertThat(standsOn("d2")).contains(VersionNumber.of("1.0"));
    }

    @Test
    void whatHappensToOtherPoliciesDoesNotCount() {
        fixture.publish("1.0", fixture.saved("one"), "published one");
        second.begin("two");
        Writer other = new Writer(fixture.store(), "fire-safety");
        other.publish("7.0", other.begin("other"), "published other");

        assertThat(standsOn("d2")).contains(VersionNumber.of("1.0"));
    }

    private Optional<VersionNumber> standsOn(String draft) {
        GitPolicyStore store = fixture.store();
        DraftHead head = store.drafts(Fixture.POLICY).stream()
                .filter(open -> open.draft().equals(DraftId.of(draft)))
                .findFirst()
                .orElseThrow();
        return store.standsOn(head, store.record(Fixture.POLICY));
    }
}
