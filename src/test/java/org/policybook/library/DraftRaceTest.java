package org.policybook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import org.policybook.document.BadInput;
import org.policybook.document.PolicyId;
import org.policybook.governance.Person;

/// Many people begin a draft of one policy at once, each in the way of their own, each with a library of
/// their own open.
class DraftRaceTest {
    private static final PolicyId POLICY = PolicyId.parse("harbour/race");
    private static final int PEOPLE = 4;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void oneOfThemHasTheDraftAndTheOthersAreTold() throws Exception {
        try (Library library = Library.init(folder)) {
            new AddOrganisation(library).add("format: 1\nid: harbour\nname: Harbour Council\n", session("Clerk"));
        }
        List<Callable<String>> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Session session = session("Author " + i);
            people.add(() -> with(library -> save(library, session)));
            people.add(() -> with(library -> begin(library, session)));
            people.add(() -> with(library -> bringIn(library, session)));
        }

        List<String> told = race(people);

        assertThat(told).filteredOn("begun"::equals).hasSize(1);
        assertThat(told).allMatch(said -> said.equals("begun") || said.matches("(?s).*(open draft already|both).*"));
        try (Library library = Library.open(folder)) {
            assertThat(library.store(POLICY.organisation()).drafts()).hasSize(1);
        }
    }

    private interface Work {
        String on(Library library);
    }

    private String with(Work work) {
        try (Library library = Library.open(folder)) {
            return work.on(library);
        } catch (BadInput refused) {
            return refused.getMessage();
        }
    }

    private static String save(Library library, Session session) {
        SaveDraft.Outcome outcome = new SaveDraft(library)
                .save(POLICY, text(session), SaveDraft.FilledForms.UNCHANGED, Optional.empty(), "Begin", session);
        return switch (outcome) {
            case SaveDraft.Outcome.Saved saved -> "begun";
            case SaveDraft.Outcome.Unchanged unchanged -> "unchanged";
            case SaveDraft.Outcome.Stale stale ->
                "both: " + stale.proposal().merge().text();
        };
    }

    private static String begin(Library library, Session session) {
        return new BeginDraft(library).begin(POLICY, new BeginDraft.Beginning.Empty(), session)
                        instanceof SaveDraft.Outcome.Saved
                ? "begun"
                : "not";
    }

    private static String bringIn(Library library, Session session) {
        Original original = Original.of("race.md", text(session).getBytes(StandardCharsets.UTF_8));
        ImportFile.Understood understood =
                ImportFile.read(original, Optional.of(POLICY.policy()), Optional.empty(), TrackedChanges.ACCEPTED);
        new ImportFile(library).keep(POLICY.organisation(), original, understood, Optional.empty(), session);
        return "begun";
    }

    private static String text(Session session) {
        return "---\nformat: 1\ntitle: Race\n---\n\n## Scope {#scope}\n\nBy %s.\n"
                .formatted(session.by().name());
    }

    private static Session session(String post) {
        return new Session(
                new Person(post, "post@example.org"),
                Instant.parse("2026-11-21T09:00:00Z"),
                LocalDate.of(2026, 11, 21));
    }

    private static List<String> race(List<Callable<String>> people) throws Exception {
        List<String> told = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> one : threads.invokeAll(people)) {
                told.add(one.get());
            }
        }
        return told;
    }
}
