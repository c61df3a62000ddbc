package org.policybook.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.CommitId;
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

    /// What was decided or done beside the texts.
    public record Decision(Instant at, String by, String words) {}

    /// The steps of drafts and the decisions about versions, newest first; a publication stands in [#history].
    public List<Decision> decisions(PolicyId policy) {
        GitPolicyStore store = library.store(policy.organisation());
        return store.record(store.current(policy.policy())).events().reversed().stream()
                .flatMap(event ->
                        EventWords.of(event)
                                .map(words -> new Decision(
                                        event.recordedAt(), event.by().name(), words))
                                .stream())
                .toList();
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
