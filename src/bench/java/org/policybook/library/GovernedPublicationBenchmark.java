package org.policybook.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.policybook.document.DraftId;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.CommitId;
import org.policybook.governance.ContentHash;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.Organisation;
import org.policybook.governance.Person;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.Recorded;
import org.policybook.governance.lifecycle.DraftNow;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.store.Filling;
import org.policybook.store.GitPeer;

/// Publication of what a committee approved, with every gate judged, in a library of 1,000 policies and 10,000 journal
/// events, beside `git commit` and `git tag -a` of the same text in a repository of as many files and tags; and folding
/// the state of a draft from 500 events. The two take turns; medians are printed beside the targets.
public final class GovernedPublicationBenchmark {
    private static final int POLICIES = 1_000;
    private static final int EVENTS = 10;
    private static final OrganisationId BENCH = OrganisationId.of("bench");
    private static final String ORGANISATION = """
            format: 1
            id: bench
            name: Bench
            posts: [Secretary, Chair]
            review-rule: {every: P3Y}
            committees:
              - {name: Board, chair: Chair, quorum: 3, approvers: 1, approves: [policy]}
            """;
    private static final Session AUTHOR =
            new Session(new Person("Ann", "ann@example.org"), Instant.EPOCH, LocalDate.of(2026, 11, 21));

    private final Library library;
    private final GitPeer peer;

    private GovernedPublicationBenchmark(Library library, GitPeer peer) {
        this.library = library;
        this.peer = peer;
    }

    /// @param arguments the number of rounds; 60 when absent
    public static void main(String[] arguments) throws IOException, InterruptedException {
        fold();
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        Path folder = Files.createTempDirectory("governed-publication-benchmark");
        Path data = folder.resolve("library");
        try (Library made = Library.init(data)) {
            new AddOrganisation(made).add(ORGANISATION, AUTHOR);
        }
        Filling.fill(data, BENCH, POLICIES, EVENTS, text("TITLE", 0));
        GitPeer peer = GitPeer.in(folder.resolve("peer"));
        for (int i = 0; i < POLICIES; i++) {
            peer.write(path(i), text("Policy " + i, 0));
            peer.tagName("policy-" + i + "/v1");
        }
        peer.commitAll();
        try (Library library = Library.open(data)) {
            new GovernedPublicationBenchmark(library, peer).measure(rounds);
        }
    }

    private static String path(int policy) {
        return "policies/policy-" + policy + "/policy.md";
    }

    private void measure(int rounds) throws IOException, InterruptedException {
        List<Duration> ours = new ArrayList<>();
        List<Duration> theirs = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            ours.add(publish(PolicyId.of("bench", "governed-" + round), round));
            theirs.add(peer.publish(path(round), text("Policy " + round, round), "policy-" + round + "/v2"));
        }
        System.out.printf(
                Locale.ROOT,
                "%d policies, %d events, %d rounds: publish with gates %.1f ms, git commit + git tag -a %.1f ms, ratio %.2f (target 0.50)%n",
                POLICIES,
                POLICIES * EVENTS,
                rounds,
                millis(ours),
                millis(theirs),
                millis(ours) / millis(theirs));
    }

    /// Times only the publication, not the way to it.
    private Duration publish(PolicyId policy, int round) {
        new SaveDraft(library).save(policy, DraftText.begun(text("Governed " + round, round), "Write"), AUTHOR);
        new SubmitDraft(library)
                .submit(
                        policy,
                        Optional.empty(),
                        new SubmitDraft.Submission(Optional.empty(), Optional.empty(), "So that it is known"),
                        AUTHOR);
        sign(policy);
        long begin = System.nanoTime();
        PublishDraft.Outcome outcome = new PublishDraft(library)
                .publish(
                        policy,
                        Optional.empty(),
                        new PublishDraft.Decision(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "So that it is known"),
                        AUTHOR);
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        if (!(outcome instanceof PublishDraft.Outcome.Published)) {
            throw new IllegalStateException(outcome.toString());
        }
        return time;
    }

    private void sign(PolicyId policy) {
        new DecideOnDraft(library)
                .decide(
                        policy,
                        Optional.empty(),
                        new DecideOnDraft.Decision(
                                true,
                                Optional.empty(),
                                "Chair",
                                Optional.empty(),
                                "B/1",
                                Optional.empty(),
                                3,
                                Optional.empty(),
                                List.of()),
                        AUTHOR.as(new Person("Bea", "bea@example.org")));
    }

    private static void fold() {
        DraftEvent.Target target =
                new DraftEvent.Target(DraftId.of("d1"), new CommitId("12".repeat(20)), ContentHash.of(""));
        List<GovernanceEvent> events = new ArrayList<>();
        for (int number = 1; number < 500; number++) {
            events.add(Filling.comment(number));
        }
        events.add(new DraftEvent.Submitted(
                new Recorded(Instant.EPOCH, AUTHOR.by()), target, ChangeClass.FIRST, "Board", "Known", List.of()));
        DraftNow now = new DraftNow(target, "policy", "", Set.of());
        Organisation rules = GovernanceFiles.organisation(ORGANISATION).value();
        List<Duration> taken = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            long begin = System.nanoTime();
            String needs =
                    DraftProgress.of(new PolicyRecord(events), now, rules).needs();
            taken.add(Duration.ofNanos(System.nanoTime() - begin));
            if (needs.isBlank()) {
                throw new IllegalStateException("a draft that was put forward needs something");
            }
        }
        System.out.printf(
                Locale.ROOT,
                "folding the state of a draft from %d events: first %.2f ms, median %.3f ms (target 5 ms)%n",
                events.size(),
                taken.getFirst().toNanos() / 1e6,
                millis(taken));
    }

    private static double millis(List<Duration> durations) {
        List<Duration> sorted = new ArrayList<>(durations);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2).toNanos() / 1e6;
    }

    /// About 30 kB, as long policies are.
    private static String text(String title, int version) {
        StringBuilder text = new StringBuilder(
                "---\nformat: 1\ntitle: %s\nowner: Secretary\n---\n\n## Rules {#rules}\n".formatted(title));
        for (int clause = 0; clause < 300; clause++) {
            text.append("\nClause %d as it reads in version %d; whoever is named in it answers for it. {#c%d}\n"
                    .formatted(clause, clause % 7 == 0 ? version : 1, clause));
        }
        return text.toString();
    }
}
