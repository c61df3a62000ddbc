package org.policybook.store;

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
import org.policybook.document.DraftId;
import org.policybook.document.OrganisationId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.CommitId;
import org.policybook.governance.Person;

/// Publication, durable, in a library of 1,000 policies, beside `git commit` and `git tag -a` of the same
/// text by the Git client in a repository of as many. The two take turns, so that both meet the same
/// machine; medians are printed beside the target.
public final class PublicationBenchmark {
    private static final double TARGET = 0.5;
    private static final Person SECRETARY = new Person("Committee Secretary", "secretary@example.org");
    private static final DraftId DRAFT = DraftId.of("d1");

    private final GitPolicyStore store;
    private final GitPeer peer;

    private PublicationBenchmark(GitPolicyStore store, GitPeer peer) {
        this.store = store;
        this.peer = peer;
    }

    /// @param arguments the number of policies and of rounds; 1000 and 60 when absent
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int policies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        Path folder = Files.createTempDirectory("publication-benchmark");
        try (GitLibrary library = GitLibrary.init(folder.resolve("library"))) {
            GitPolicyStore store =
                    library.create(OrganisationId.of("bench"), "format: 1\n", new Stamp(SECRETARY, Instant.EPOCH));
            PublicationBenchmark benchmark = new PublicationBenchmark(store, GitPeer.in(folder.resolve("peer")));
            benchmark.fill(policies);
            benchmark.measure(policies, rounds);
        }
    }

    private void fill(int policies) throws IOException, InterruptedException {
        for (int i = 0; i < policies; i++) {
            publish(i, 1);
            peer.write("policies/" + policy(i) + "/policy.md", text(i, 1));
            peer.tagName(policy(i) + "/v1");
        }
        peer.commitAll();
    }

    private void measure(int policies, int rounds) throws IOException, InterruptedException {
        List<Duration> ours = new ArrayList<>();
        List<Duration> theirs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            int policy = round * 37 % policies;
            ours.add(publish(policy, 2 + round));
            theirs.add(peer.publish(
                    "policies/" + policy(policy) + "/policy.md",
                    text(policy, 2 + round),
                    policy(policy) + "/v" + (2 + round)));
        }
        double ratio = millis(ours) / millis(theirs);
        System.out.printf(
                Locale.ROOT,
                "%d policies, %d rounds: publish %.1f ms, git commit + git tag -a %.1f ms, ratio %.2f (target %.2f)%n",
                policies,
                rounds,
                millis(ours),
                millis(theirs),
                ratio,
                TARGET);
    }

    /// Times only the publication, not the draft that leads to it.
    private Duration publish(int number, int version) {
        PolicySlug policy = PolicySlug.of(policy(number));
        String text = text(number, version);
        Stamp stamp = new Stamp(SECRETARY, Instant.EPOCH.plusSeconds(version));
        SaveResult saved =
                store.save(new DraftSave(policy, DRAFT, Optional.empty(), PolicyFiles.of(text), "Write", stamp));
        if (!(saved instanceof SaveResult.Saved draft)) {
            throw new IllegalStateException(saved.toString());
        }
        Publication publication = publication(policy, draft.revision(), text, version);
        long begin = System.nanoTime();
        PublishResult result = store.publish(publication);
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        if (!(result instanceof PublishResult.Done)) {
            throw new IllegalStateException(result.toString());
        }
        return taken;
    }

    private static Publication publication(PolicySlug policy, CommitId draft, String approved, int version) {
        String text = "version: " + version + "\n" + approved;
        Publication.Decision decision = new Publication.Decision(
                VersionNumber.of(Integer.toString(version)),
                new Approval("Policy Committee", PartialDate.parse("2020-01")),
                PartialDate.parse("2020-02-01"),
                Optional.of(PartialDate.parse("2023-01")),
                "Bring the text up to date");
        Stamp stamp = new Stamp(SECRETARY, Instant.EPOCH.plusSeconds(version));
        return new Publication(policy, DRAFT, draft, PolicyFiles.of(text), decision, LocalDate.of(2020, 2, 1), stamp);
    }

    private static String policy(int number) {
        return "policy-" + number;
    }

    /// About 30 kB, as long policies are.
    private static String text(int policy, int version) {
        StringBuilder text = new StringBuilder();
        for (int clause = 0; clause < 300; clause++) {
            text.append("Clause %d of policy %d as it reads in version %d; whoever is named in it answers for it.\n\n"
                    .formatted(clause, policy, clause % 7 == 0 ? version : 1));
        }
        return text.toString();
    }

    private static double millis(List<Duration> durations) {
        List<Duration> sorted = new ArrayList<>(durations);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2).toNanos() / 1e6;
    }
}
