package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;

/// Documents as issued: what is kept first stays, and whatever happens to it afterwards is noticed.
class RenditionsTest {
    private static final VersionNumber FIRST = VersionNumber.of("1.0");
    private static final String HTML = "lone-working-1.0.html";
    private static final String PATH = "lone-working/v1.0/" + HTML;

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Fixture fixture;

    @BeforeEach
    void publishAVersion() {
        fixture = new Fixture(folder);
        fixture.publish("1.0", fixture.saved("# Lone working\n"), "# Lone working\n");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Map<String, Content> keep(String text) {
        return fixture.store().keep(Fixture.POLICY, FIRST, Map.of(HTML, Content.of(text)), Fixture.STAMP);
    }

    @Test
    void whatIsKeptFirstStays() {
        assertThat(fixture.store().rendition(Fixture.POLICY, FIRST, HTML)).isEmpty();
        assertThat(keep("first")).containsEntry(HTML, Content.of("first"));

        assertThat(keep("second")).containsEntry(HTML, Content.of("first"));

        assertThat(fixture.store().rendition(Fixture.POLICY, FIRST, HTML)).contains(Content.of("first"));
    }

    @Test
    void aDocumentIsFoundUnderAnyNumberAndNameOfItsVersion() {
        keep("first");
        PolicySlug renamed = PolicySlug.of("working-alone");
        fixture.store().rename(Fixture.POLICY, renamed, "Plainer", Fixture.STAMP);

        assertThat(fixture.store().published(renamed, VersionNumber.of("1")).fileName())
                .isEqualTo("lone-working-1.0");
        assertThat(fixture.store().rendition(renamed, VersionNumber.of("1"), HTML))
                .contains(Content.of("first"));
        assertThat(fixture.store().verify().findings()).isEmpty();
    }

    @Test
    void theHashStandsBesideItAsShaTwoFiveSixSumWritesIt() throws Exception {
        keep("first");

        assertThat(fixture.git("show", "refs/policybook/renditions:" + PATH + ".sha256"))
                .isEqualTo("0\na7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e  " + HTML + "\n");
        assertThat(fixture.git("log", "-1", "--format=%B", "refs/policybook/renditions"))
                .contains("Keep lone-working 1.0 as issued", "Version: 1.0", "Documents: " + HTML);
    }

    @Test
    void anOrdinaryCloneLeavesThemOutAndAMirrorHasThem() throws Exception {
        keep("first");
        String clone = folder.resolve("clone").toString();
        String mirror = folder.resolve("mirror").toString();
        fixture.git("clone", "-q", ".", clone);
        fixture.git("clone", "-q", "--mirror", ".", mirror);

        assertThat(fixture.git("-C", clone, "for-each-ref")).doesNotContain("renditions");
        assertThat(fixture.git("-C", mirror, "for-each-ref")).contains("refs/policybook/renditions");
    }

    @Test
    void whoeverKeepsFirstIsServedToAll() throws Exception {
        List<Callable<Content>> racers = List.of("a", "b", "c", "d").stream()
                .map(text -> (Callable<Content>) () -> keep(text).getOrDefault(HTML, Content.of("")))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Content>> served = threads.invokeAll(racers);
            for (Future<Content> content : served) {
                assertThat(content.get()).isEqualTo(served.getFirst().get());
            }
        }
        assertThat(fixture.git("rev-list", "--count", "refs/policybook/renditions"))
                .isEqualTo("0\n1\n");
    }

    @Test
    void changedBytesAreNotServedAndVerificationNamesThem() throws IOException {
        keep("first");
        try (Tampering tampering = new Tampering(fixture)) {
            ObjectId head = tampering.id("refs/policybook/renditions");
            tampering.point(
                    "refs/policybook/renditions", tampering.commit("refs/policybook/renditions", PATH, "forged", head));
        }

        assertThatThrownBy(() -> fixture.store().rendition(Fixture.POLICY, FIRST, HTML))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining(PATH);
        assertThat(fixture.store().verify().findings())
                .extracting(Verification.Finding::place)
                .containsOnly("refs/policybook/renditions " + PATH);
        assertThat(fixture.store().verify().findings().toString())
                .contains("changed it, but a document once issued never changes", "Its bytes are not those");
    }

    @Test
    void verificationNamesWhatIsGoneAndWhatWasPutThereByHand() throws IOException {
        keep("first");
        try (Tampering tampering = new Tampering(fixture)) {
            String ref = "refs/policybook/renditions";
            tampering.point(ref, tampering.commit(ref, PATH, "", tampering.id(ref)));
            tampering.point(ref, tampering.commit(ref, "lone-working/v9.9/a.html", "x", tampering.id(ref)));
        }

        assertThat(fixture.store().verify().findings().toString())
                .contains(
                        "removed it",
                        "The document that it is the hash of is gone",
                        "lone-working/v9.9/a.html",
                        "put there by hand");
    }

    @Test
    void aHeadNotedEarlierTellsThatDocumentsWereTakenAway() throws IOException {
        keep("first");
        var noted = fixture.store().renditionsHead().orElseThrow();
        assertThat(fixture.store().contains(noted)).isTrue();

        try (Tampering tampering = new Tampering(fixture)) {
            tampering.delete("refs/policybook/renditions");
        }

        assertThat(fixture.store().contains(noted)).isFalse();
    }
}
