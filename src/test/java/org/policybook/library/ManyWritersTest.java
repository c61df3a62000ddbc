package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.PolicyId;
import org.policybook.governance.CommitId;
import org.policybook.governance.Person;

/// Fifty people save one draft at once, all from the same revision: nobody's words are lost, and whoever
/// was slower is given both texts, as often as it takes.
class ManyWritersTest {
    private static final PolicyId POLICY = PolicyId.parse("harbour/lone-working");
    private static final int PEOPLE = 50;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void nobodysWordsAreLost() throws Exception {
        try (Library library = Library.init(folder)) {
            new AddOrganisation(library).add("format: 1\nid: harbour\nname: Harbour Council\n", session("Clerk"));
            CommitId base = saved(save(library, text(), Optional.empty(), session("Clerk")));
            List<Callable<Integer>> writers = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                int number = i;
                writers.add(() -> write(library, number, base));
            }

            int offers = 0;
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<Integer> writer : threads.invokeAll(writers)) {
                    offers += writer.get();
                }
            }

            assertThat(offers).isGreaterThanOrEqualTo(PEOPLE - 1);
            CommitId head =
                    library.store(POLICY.organisation()).drafts().getFirst().revision();
            String kept = library.store(POLICY.organisation())
                    .read(POLICY.policy(), head)
                    .policy();
            for (int i = 0; i < PEOPLE; i++) {
                assertThat(kept).contains(words(i)).doesNotContain(open(i));
            }
            assertThat(library.store(POLICY.organisation()).history(POLICY.policy()))
                    .hasSize(1 + PEOPLE);
            assertThat(library.store(POLICY.organisation()).verify().findings()).isEmpty();
        }
    }

    /// Writes one clause, and gives how often both texts were offered back.
    private static int write(Library library, int number, CommitId begun) {
        String mine = text().replace(open(number), words(number));
        CommitId base = begun;
        for (int offers = 0; ; offers++) {
            switch (save(library, mine, Optional.of(base), session("Author " + number))) {
                case SaveDraft.Outcome.Saved saved -> {
                    return offers;
                }
                case SaveDraft.Outcome.Stale stale -> {
                    assertThat(stale.proposal().yours()).isEqualTo(mine);
                    assertThat(stale.proposal().merge().conflicts()).isEmpty();
                    mine = stale.proposal().merge().text();
                    assertThat(mine).contains(words(number));
                    base = ((SaveDraft.Place.OfDraft) stale.theirPlace()).revision();
                }
                case SaveDraft.Outcome.Unchanged unchanged -> throw new AssertionError(unchanged);
            }
        }
    }

    private static SaveDraft.Outcome save(Library library, String text, Optional<CommitId> base, Session session) {
        return new SaveDraft(library)
                .save(POLICY, text, SaveDraft.FilledForms.UNCHANGED, base, "Write it down", session);
    }

    private static CommitId saved(SaveDraft.Outcome outcome) {
        return ((SaveDraft.Outcome.Saved) outcome).revision();
    }

    private static String text() {
        StringBuilder text = new StringBuilder("---\nformat: 1\ntitle: Lone Working\n---\n");
        for (int i = 0; i < PEOPLE; i++) {
            text.append("\n## Duty %d {#duty-%d}\n\n%s\n".formatted(i, i, open(i)));
        }
        return text.toString();
    }

    private static String open(int number) {
        return "Duty %d is still to be written, here.".formatted(number);
    }

    private static String words(int number) {
        return "Post %d must call in every %d minutes.".formatted(number, number + 1);
    }

    private static Session session(String post) {
        return new Session(
                new Person(post, "post@example.org"),
                Instant.parse("2026-11-21T09:00:00Z"),
                LocalDate.of(2026, 11, 21));
    }
}
