package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.PolicySlug;
import org.policybook.governance.CommitId;

/// What somebody changes behind the program's back is found, and the first event that does not fit named.
class VerificationTest {
    private static final String JOURNAL = "refs/policybook/journal";
    private static final String FIRST = "events/e7/lone-working/000001.json";
    private static final String SECOND = "events/e7/lone-working/000002.json";
    private static final String TEXT = "policies/lone-working/policy.md";
    private static final String TAG = "refs/tags/lone-working/v1.0";

    @SuppressWarnings("NullAway.Init")
    private static Path original;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Fixture fixture;

    @SuppressWarnings("NullAway.Init")
    private Tampering tampering;

    @BeforeAll
    static void twoVersions(@TempDir Path folder) {
        try (Fixture fixture = new Fixture(folder)) {
            fixture.publish("1.0", fixture.saved("one"), "one published");
            fixture.publish("2.0", fixture.saved("two"), "two published");
            original = fixture.folder();
        }
    }

    @BeforeEach
    void aCopyOfThem() throws IOException {
        fixture = Fixture.copyOf(original, folder);
        tampering = new Tampering(fixture);
    }

    @AfterEach
    void close() {
        tampering.close();
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
    void aMovedTag() throws IOException {
        tampering.point(TAG, tampering.id("refs/tags/lone-working/v2.0"));

        assertThat(findings()).startsWith(FIRST).contains(TAG + " was moved");
    }

    @Test
    void aTagThatSaysOtherwise() throws IOException {
        tampering.point(TAG, tampering.tag("lone-working/v1.0", tampering.id("main~1"), "Approved-By: Nobody\n"));

        assertThat(findings()).isEqualTo(FIRST + ": The message of its tag " + TAG + " says otherwise.");
    }

    @Test
    void aTagMadeByHand() throws IOException {
        tampering.point("refs/tags/lone-working/v3.0", tampering.id("refs/tags/lone-working/v2.0"));

        assertThat(findings()).startsWith("refs/tags/lone-working/v3.0").contains("made by hand");
    }

    @Test
    void aDeletedTag() throws IOException {
        tampering.delete(TAG);

        assertThat(findings()).isEqualTo(FIRST + ": Its tag " + TAG + " is gone.");
    }

    @Test
    void aMainSetBack() throws IOException {
        tampering.point(RefNames.MAIN, tampering.id("main~1"));

        assertThat(findings()).startsWith(SECOND + ": No commit on main").contains("not the one published last");
    }

    @Test
    void aMissingMain() throws IOException {
        tampering.delete(RefNames.MAIN);

        assertThat(findings()).contains("refs/heads/main: It is gone");
    }

    @Test
    void aTextChangedWithoutADecision() throws IOException {
        ObjectId commit = tampering.commit("main", TEXT, "quietly changed", tampering.id("main"));
        tampering.point(RefNames.MAIN, commit);

        assertThat(findings())
                .startsWith("refs/heads/main: Commit " + commit.name() + " changed policies/lone-working without");
    }

    @Test
    void aTextChangedAndChangedBack() throws IOException {
        ObjectId there = tampering.commit("main", TEXT, "for a day only", tampering.id("main"));
        ObjectId back = tampering.commit("main", TEXT, "two published", there);
        tampering.point(RefNames.MAIN, back);

        assertThat(findings()).contains(there.name(), back.name()).doesNotContain("published last");
    }

    @Test
    void aPolicyAddedByHand() throws IOException {
        ObjectId commit = tampering.commit("main", "policies/dress-code/policy.md", "Hats off", tampering.id("main"));
        tampering.point(RefNames.MAIN, commit);

        assertThat(findings()).contains("changed policies/dress-code without an event in the journal");
    }

    @Test
    void aPublicationMadeAnewWithAnotherText() throws IOException {
        remakeSecondPublication(TEXT, "two rewritten");

        assertThat(findings()).startsWith(SECOND).contains("is not the one that was published");
    }

    @Test
    void aPublicationMadeAnewWithAnotherFileBesideTheText() throws IOException {
        remakeSecondPublication("policies/lone-working/eia.yaml", "outcome: none\n");

        assertThat(findings()).startsWith(SECOND).contains("are not those approved");
    }

    private void remakeSecondPublication(String path, String text) throws IOException {
        ObjectId commit = tampering.commit("main", path, text, tampering.id("main~1"), tampering.id("main^2"));
        String message = tampering.text("refs/tags/lone-working/v2.0").split("\n\n", 2)[1];
        tampering.point(RefNames.MAIN, commit);
        tampering.point("refs/tags/lone-working/v2.0", tampering.tag("lone-working/v2.0", commit, message));
    }

    @Test
    void aRenamingByHand() throws IOException {
        ObjectId gone = tampering.commit("main", TEXT, "", tampering.id("main"));
        tampering.point(RefNames.MAIN, gone);
        ObjectId moved =
                tampering.commit("main", "policies/working-alone/policy.md", "two published", tampering.id("main"));
        tampering.point(RefNames.MAIN, moved);

        assertThat(findings()).contains("changed policies/lone-working", "changed policies/working-alone");
    }

    @Test
    void aRenamingTakenOutOfMain() throws IOException {
        fixture.store().rename(Fixture.POLICY, PolicySlug.of("working-alone"), "Plainer", Fixture.STAMP);
        assertThat(findings()).isEmpty();

        tampering.point(RefNames.MAIN, tampering.id("main~1"));

        assertThat(findings()).matches("(?s)events/../working-alone/000001.json: No commit on main.*");
    }

    @Test
    void aJournalSetBack() throws IOException {
        CommitId then = fixture.store().journalHead().orElseThrow();
        tampering.point(JOURNAL, tampering.id(JOURNAL + "~1"));

        assertThat(findings()).contains("changed policies/lone-working without", "v2.0: The journal knows nothing");
        assertThat(fixture.store().contains(then)).isFalse();
    }

    @Test
    void aJournalRewritten() throws IOException {
        String edited = tampering.text(JOURNAL + ":" + SECOND).replace("2023-02", "2099-02");
        tampering.point(JOURNAL, tampering.commit(JOURNAL, SECOND, edited, tampering.id(JOURNAL + "~1")));

        assertThat(findings())
                .startsWith(SECOND + ": The message of its commit")
                .contains("The message of its tag refs/tags/lone-working/v2.0 says otherwise");
    }

    @Test
    void anEventChangedByALaterCommit() throws IOException {
        append(FIRST, tampering.text(JOURNAL + ":" + FIRST).replace("2023-02", "2099-02"));

        assertThat(findings())
                .startsWith(FIRST + ": Commit ")
                .contains("changed it", SECOND + ": It does not follow the event before it");
    }

    @Test
    void anEventRemovedByALaterCommit() throws IOException {
        append(FIRST, "");

        assertThat(findings())
                .startsWith(FIRST + ": Commit ")
                .contains("removed it", SECOND + ": Its number is 2 where 1 was expected");
    }

    @Test
    void anEventThatIsNoEvent() throws IOException {
        append("events/e7/lone-working/000003.json", "{}\n");

        assertThat(findings()).contains("000003.json does not fit: its field \"policy\" is missing");
    }

    @Test
    void anEventOfADayBeforeTheLast() throws IOException {
        String early = tampering
                .text(JOURNAL + ":" + SECOND)
                .replace("\"sequence\" : 2", "\"sequence\" : 3")
                .replace("2020-03-02T12:00:00Z", "2020-03-02T11:00:00Z");
        append("events/e7/lone-working/000003.json", early);

        assertThat(findings()).contains("000003.json: It is recorded before the event that it follows");
    }

    private void append(String path, String text) throws IOException {
        tampering.point(JOURNAL, tampering.commit(JOURNAL, path, text, tampering.id(JOURNAL)));
    }

    @Test
    void anObjectWithOtherBytes() throws IOException {
        ObjectId text = tampering.id("main~1:" + TEXT);
        tampering.overwrite(text, tampering.id("main:" + TEXT));

        assertThat(findings()).startsWith(FIRST).contains("object " + text.name() + ": It holds what");
    }

    @Test
    void anObjectThatIsMissing() throws IOException {
        ObjectId text = tampering.id("main~1:" + TEXT);
        Files.delete(tampering.file(text));

        assertThat(findings()).startsWith(FIRST).contains(text.name(), "Bring the repository back from a backup");
    }

    @Test
    void anObjectThatIsCutShort() throws IOException {
        ObjectId text = tampering.id("main~1:" + TEXT);
        byte[] whole = Files.readAllBytes(tampering.file(text));
        Files.delete(tampering.file(text));
        Files.write(tampering.file(text), Arrays.copyOf(whole, whole.length / 2));

        assertThat(findings()).startsWith(FIRST).contains(text.name());
    }

    /// As a process that has read nothing yet sees it.
    private String findings() {
        try (GitLibrary library = GitLibrary.open(fixture.folder())) {
            return library.store(Fixture.HARBOUR).verify().findings().stream()
                    .map(finding -> finding.place() + ": " + finding.message())
                    .collect(Collectors.joining("\n"));
        }
    }
}
