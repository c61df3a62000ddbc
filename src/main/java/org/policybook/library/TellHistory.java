package org.policybook.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.policybook.document.BadInput;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.CommitId;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.VersionEvent;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.Revision;

/// Tells how a policy came to be what it is, newest first, across changes of its name.
public final class TellHistory {
    private final Library library;

    public TellHistory(Library library) {
        this.library = library;
    }

    /// @param subject the first line of the message
    /// @param version the version it published, if it did
    /// @param facts the facts kept with it, such as `Approved-By`
    public record Event(
            CommitId revision,
            String by,
            Instant at,
            String subject,
            Optional<String> version,
            Map<String, String> facts) {
        public Event {
            facts = Map.copyOf(facts);
        }
    }

    /// Something that was done or decided about the policy and is no commit of its text.
    ///
    /// @param name what a program may look for, such as `submitted`
    /// @param about the revision of the draft that it was about
    public record Happening(
            String name, String by, Instant at, String words, Optional<CommitId> about, Optional<String> version) {}

    /// What happened beside the commits, newest first.
    public List<Happening> happenings(PolicyId policy) {
        return told(policy, event -> !(event instanceof GovernanceEvent.OfMain));
    }

    /// The same, and when what came into force was published, newest first.
    public List<Happening> happeningsAndPublications(PolicyId policy) {
        return told(policy, event -> true);
    }

    private List<Happening> told(PolicyId policy, Predicate<GovernanceEvent> wanted) {
        GitPolicyStore store = library.store(policy.organisation());
        List<GovernanceEvent> events =
                store.record(store.current(policy.policy())).events();
        List<Happening> happenings = new ArrayList<>();
        for (int i = events.size() - 1; i >= 0; i--) {
            GovernanceEvent event = events.get(i);
            if (wanted.test(event)) {
                happenings.add(happening(event, new PolicyRecord(events.subList(0, i))));
            }
        }
        return happenings;
    }

    private static Happening happening(GovernanceEvent event, PolicyRecord before) {
        Optional<CommitId> about =
                event instanceof DraftEvent step ? Optional.of(step.target().revision()) : Optional.empty();
        return new Happening(
                EventWords.name(event),
                event.by().name(),
                event.recordedAt(),
                EventWords.of(event, before),
                about,
                version(event));
    }

    private static Optional<String> version(GovernanceEvent event) {
        return switch (event) {
            case VersionEvent.Halt halt -> halt.version().map(Object::toString);
            case VersionEvent.Extended extended ->
                Optional.of(extended.version().text());
            case VersionEvent.Reaffirmed reaffirmed ->
                Optional.of(reaffirmed.version().text());
            case VersionEvent.Triggered triggered ->
                Optional.of(triggered.version().text());
            case VersionEvent.Corrected corrected ->
                Optional.of(corrected.version().text());
            case DraftEvent step -> Optional.empty();
            case GovernanceEvent.Published published ->
                Optional.of(published.version().text());
            case GovernanceEvent.OfMain commit -> Optional.empty();
        };
    }

    /// @throws BadInput when there is no such policy
    public List<Event> history(PolicyId policy) {
        GitPolicyStore store = library.store(policy.organisation());
        PolicySlug slug = store.current(policy.policy());
        List<Event> events =
                store.history(slug).stream().map(TellHistory::event).toList();
        if (events.isEmpty()) {
            throw new BadInput("%s has no policy \"%s\". \"policybook list\" shows what there is."
                    .formatted(policy.organisation(), policy.policy()));
        }
        return events;
    }

    private static Event event(Revision revision) {
        return new Event(
                revision.commit(),
                revision.author().name(),
                revision.at(),
                revision.message().lines().findFirst().orElse(""),
                Optional.ofNullable(revision.trailers().get("Version")),
                revision.trailers());
    }
}
