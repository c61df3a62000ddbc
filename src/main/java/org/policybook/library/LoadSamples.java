package org.policybook.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.governance.CommitId;
import org.policybook.governance.Finding;
import org.policybook.governance.Organisation;
import org.policybook.governance.Person;

/// Replays the sample library into Git: every save, approval and publication, in order and under its own
/// date.
public final class LoadSamples {
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    private final Library library;

    public LoadSamples(Library library) {
        this.library = library;
    }

    /// What was loaded.
    public record Loaded(int organisations, int policies, int versions, int drafts) {}

    /// Something that happened on a day.
    private record Step(LocalDate on, boolean publication, Runnable work) {}

    private final List<Step> steps = new ArrayList<>();
    private int policies;
    private int versions;
    private int drafts;

    /// @param progress is told the name of each organisation as it begins
    public Loaded load(Session session, Consumer<String> progress) {
        int organisations = 0;
        try (SampleFolder samples = SampleFolder.open()) {
            for (Path folder : SampleFolder.folders(samples.root())) {
                Path file = folder.resolve("organisation.yaml");
                if (Files.exists(file)) {
                    progress.accept(folder.getFileName().toString().replace("/", ""));
                    organisation(folder, SampleFolder.text(file), session);
                    organisations++;
                }
            }
        }
        return new Loaded(organisations, policies, versions, drafts);
    }

    private void organisation(Path folder, String file, Session session) {
        steps.clear();
        OrganisationId id = OrganisationId.of(folder.getFileName().toString().replace("/", ""));
        for (Path policy : SampleFolder.folders(folder.resolve("policies"))) {
            policies++;
            plan(id, policy, session);
        }
        steps.sort(Comparator.comparing(Step::on).thenComparing(Step::publication));
        LocalDate first = steps.isEmpty() ? session.today() : steps.getFirst().on();
        Organisation added = new AddOrganisation(library)
                .add(file, session.at(at(first.minusDays(1), MORNING)).as(person("Policy Officer", id)));
        if (!added.id().equals(id)) {
            throw new BadInput(
                    "The folder %s of the sample library holds the organisation %s.".formatted(id, added.id()));
        }
        steps.forEach(step -> step.work().run());
    }

    private void plan(OrganisationId organisation, Path folder, Session session) {
        PolicyId policy = new PolicyId(
                organisation, PolicySlug.of(folder.getFileName().toString().replace("/", "")));
        SampleHistory history =
                SampleHistory.read(policy + "/history.yaml", SampleFolder.text(folder.resolve("history.yaml")));
        for (SampleHistory.SampleVersion version : history.versions()) {
            String number = version.decision().version().orElseThrow().text();
            Sources sources = sources(folder.resolve(number));
            versions++;
            steps.add(new Step(
                    version.written(),
                    false,
                    () -> save(
                            policy,
                            sources,
                            Optional.empty(),
                            version.decision().reason(),
                            session.at(at(version.written(), MORNING)).as(person(version.author(), organisation)))));
            steps.add(new Step(
                    version.recorded(),
                    true,
                    () -> publish(
                            policy,
                            version.decision(),
                            session.at(at(version.recorded(), AFTERNOON)).as(person("Policy Officer", organisation)))));
        }
        history.drafts().forEach(draft -> planDraft(policy, folder.resolve("draft"), draft, session));
    }

    private void planDraft(PolicyId policy, Path folder, SampleHistory.SampleDraft draft, Session session) {
        drafts++;
        List<SampleHistory.SampleRevision> revisions = draft.revisions();
        List<CommitId> saved = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            SampleHistory.SampleRevision revision = revisions.get(i);
            boolean last = i + 1 == revisions.size();
            Sources sources = sources(last ? folder : folder.resolve(String.valueOf(i + 1)));
            Session at = session.at(at(revision.on(), MORNING)).as(person(draft.author(), policy.organisation()));
            steps.add(new Step(
                    revision.on(),
                    false,
                    () -> saved.add(save(
                            policy,
                            sources,
                            saved.isEmpty() ? Optional.empty() : Optional.of(saved.getLast()),
                            revision.message(),
                            at))));
        }
    }

    /// The files of one text.
    private record Sources(String policy, SaveDraft.FilledForms forms) {}

    private static Sources sources(Path folder) {
        Path policy = folder.resolve("policy.md");
        String text = SampleFolder.text(policy);
        return new Sources(
                text,
                new SaveDraft.FilledForms(
                        SampleFolder.textIfThere(folder.resolve("eia.yaml")),
                        SampleFolder.textIfThere(folder.resolve("checklist.yaml")),
                        Attachments.picturesOf(
                                PolicyText.parse(text).policy(), FilesBeside.of(policy), LoadSamples::unfit)));
    }

    private static void unfit(String picture) {
        throw new BadInput("A sample shows a picture that cannot be shown. " + picture);
    }

    private CommitId save(PolicyId policy, Sources sources, Optional<CommitId> base, String message, Session session) {
        SaveDraft.Outcome outcome =
                new SaveDraft(library).save(policy, sources.policy(), sources.forms(), base, message, session);
        return switch (outcome) {
            case SaveDraft.Outcome.Saved saved -> saved.revision();
            case SaveDraft.Outcome.Unchanged unchanged -> unchanged.revision();
            case SaveDraft.Outcome.Stale stale ->
                throw new BadInput(
                        "The sample %s has two drafts at once; its history.yaml overlaps itself.".formatted(policy));
        };
    }

    private void publish(PolicyId policy, PublishDraft.Decision decision, Session session) {
        refuseFaults(policy, decision, session);
        PublishDraft.Outcome outcome = new PublishDraft(library).record(policy, Optional.empty(), decision, session);
        switch (outcome) {
            case PublishDraft.Outcome.Published published -> {}
            case PublishDraft.Outcome.Blocked blocked ->
                throw new BadInput(blocked.findings().getFirst().message());
            case PublishDraft.Outcome.NotThrough stopped ->
                throw new IllegalStateException("what is only recorded is not judged: " + stopped);
            case PublishDraft.Outcome.Refused refused -> throw new BadInput(refused.message());
        }
    }

    /// Samples are recorded as decided in the past, yet they are to be examples of good texts.
    private void refuseFaults(PolicyId policy, PublishDraft.Decision decision, Session session) {
        Reading draft = new ReadPolicy(library)
                .read(new Address(policy, new Edition.OfDraft(Optional.empty())), session.today());
        List<String> errors = new CheckPolicies(library, session.today())
                .check(draft).stream()
                        .filter(Finding::isError)
                        .map(Finding::message)
                        .toList();
        if (!errors.isEmpty()) {
            throw new BadInput("The sample %s %s does not satisfy its rules: %s"
                    .formatted(policy, decision.version().orElseThrow(), String.join(" ", errors)));
        }
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).toInstant(ZoneOffset.UTC);
    }

    /// Posts stand for people in the samples; their addresses are nobody's.
    private static Person person(String post, OrganisationId organisation) {
        String mailbox = post.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".");
        return new Person(post, "%s@%s.example.org".formatted(mailbox, organisation));
    }
}
