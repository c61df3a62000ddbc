package org.policybook.library;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;

/// Lists the open drafts of an organisation with how far each has come and how long it has stood there, and what its
/// groups and committees did before.
public final class ListPapers {
    private final Library library;
    private final LocalDate today;

    public ListPapers(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    /// @param since the day of the last step that was taken with it, or of its last revision, whichever is later
    public record Paper(OpenDraft draft, String title, DraftProgress progress, LocalDate since) {
        /// Days since anything happened.
        public long days(LocalDate today) {
            return ChronoUnit.DAYS.between(since, today);
        }

        public Optional<String> committee() {
            return progress.lastSubmission().map(DraftEvent.Submitted::committee);
        }
    }

    /// Something that a person or a group did with a draft of a policy.
    public record Done(PolicyId policy, DraftEvent event) {
        public LocalDate on() {
            return LocalDate.ofInstant(event.recordedAt(), ZoneOffset.UTC);
        }
    }

    /// All open drafts, those that have stood still longest first.
    public List<Paper> open(OrganisationId organisation) {
        GitPolicyStore store = library.store(organisation);
        List<Paper> papers = new ArrayList<>();
        for (DraftHead head : store.drafts()) {
            OpenDraft draft =
                    OpenDraft.of(library, new PolicyId(organisation, head.policy()), Optional.of(head.draft()), today);
            DraftProgress progress = draft.progress();
            papers.add(new Paper(draft, draft.reading().title(), progress, since(head, progress)));
        }
        papers.sort(Comparator.comparing(Paper::since)
                .thenComparing(paper -> paper.draft().policy()));
        return papers;
    }

    /// What a policy is called now.
    public String title(PolicyId policy) {
        return new ListPolicies(library)
                .title(policy, today)
                .orElse(policy.policy().value());
    }

    private static LocalDate since(DraftHead head, DraftProgress progress) {
        LocalDate saved = LocalDate.ofInstant(head.savedAt(), ZoneOffset.UTC);
        return progress.events().stream()
                .map(event -> LocalDate.ofInstant(event.recordedAt(), ZoneOffset.UTC))
                .reduce(saved, (one, other) -> one.isAfter(other) ? one : other);
    }

    /// Every review and every signature, newest first.
    public List<Done> judged(OrganisationId organisation) {
        List<Done> done = new ArrayList<>();
        library.store(organisation).records().forEach((slug, record) -> judged(organisation, slug, record, done));
        done.sort(Comparator.comparing((Done one) -> one.event().recordedAt()).reversed());
        return done;
    }

    private static void judged(OrganisationId organisation, PolicySlug slug, PolicyRecord record, List<Done> done) {
        for (GovernanceEvent event : record.events()) {
            if (event instanceof DraftEvent.Reviewed || event instanceof DraftEvent.Decided) {
                done.add(new Done(new PolicyId(organisation, slug), (DraftEvent) event));
            }
        }
    }
}
