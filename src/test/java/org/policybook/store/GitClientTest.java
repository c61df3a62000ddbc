package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.PolicySlug;
import org.policybook.governance.CommitId;

/// What the real Git client makes of a repository.
class GitClientTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Fixture fixture;

    @BeforeEach
    void fill() {
        fixture = new Fixture(folder);
        fixture.publish("1.0", fixture.saved("one"), "one published");
        fixture.store().rename(Fixture.POLICY, PolicySlug.of("working-alone"), "Plainer", Fixture.STAMP);
        Writer writer = new Writer(fixture.store(), "working-alone");
        CommitId draft = writer.begin("two");
        writer.publish("2.0", draft, "two published");
        new Writer(fixture.store(), "dress-code").begin("draft");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void findsNothingToComplainOf() throws IOException, InterruptedException {
        assertThat(fixture.git("fsck", "--strict", "--full", "--no-progress", "--no-dangling"))
                .isEqualTo("0\n");
    }

    @Test
    void readsTheLogAsAStory() throws IOException, InterruptedException {
        String format = "--format=%an: %s%n%(trailers:key=Version,key=Approved-By,key=Effective-From,key=Renamed-From)";

        assertThat(fixture.git("log", "--first-parent", format, "main")).isEqualTo("""
                0
                Safety Adviser: Publish working-alone 2.0: First version, for everyone who works alone
                Version: 2.0
                Approved-By: Board
                Effective-From: 2020-03-01

                Safety Adviser: Rename lone-working to working-alone: Plainer
                Renamed-From: lone-working

                Safety Adviser: Publish lone-working 1.0: First version, for everyone who works alone
                Version: 1.0
                Approved-By: Board
                Effective-From: 2020-03-01

                Safety Adviser: Begin the library of harbour

                """);
    }

    @Test
    void seesTheServerAsTheCommitterOfAll() throws IOException, InterruptedException {
        assertThat(fixture.git("log", "--all", "--format=%cn <%ce>").lines().skip(1))
                .hasSize(10)
                .containsOnly("Policybook <policybook@localhost>");
    }

    @Test
    void mayPackAndPruneWithoutLosingAnything() throws IOException, InterruptedException {
        assertThat(fixture.git("gc", "--quiet", "--prune=now")).isEqualTo("0\n");

        try (GitLibrary library = GitLibrary.open(fixture.folder())) {
            GitPolicyStore store = library.store(Fixture.HARBOUR);
            assertThat(store.verify().findings()).isEmpty();
            assertThat(store.drafts()).hasSize(1);
            CommitId draft = store.drafts().getFirst().revision();
            assertThat(new Writer(store, "dress-code").publish("1.0", draft, "published"))
                    .isInstanceOf(PublishResult.Done.class);
            assertThat(store.verify().findings()).isEmpty();
        }
    }

    @Test
    void isRefusedToRewriteHistoryByAPush() throws IOException, InterruptedException {
        Path clone = folder.resolve("clone");
        fixture.git("clone", "--quiet", "--bare", fixture.repository().toString(), clone.toString());

        assertThat(fixture.git(
                        "-C", clone.toString(), "push", fixture.repository().toString(), "+main~1:refs/heads/main"))
                .startsWith("1\n")
                .contains("denying non-fast-forward");
    }
}
