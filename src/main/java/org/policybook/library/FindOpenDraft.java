package org.policybook.library;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.policybook.document.DraftId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;

/// Finds the draft on which somebody works already.
public final class FindOpenDraft {
    private final Library library;

    public FindOpenDraft(Library library) {
        this.library = library;
    }

    /// A draft with its newest revision.
    ///
    /// @param policy under the name that it has today
    public record Found(PolicyId policy, DraftId draft, String title, String savedBy, Instant savedAt) {}

    /// The one saved last where there are several.
    public Optional<Found> find(PolicyId policy) {
        GitPolicyStore store = library.store(policy.organisation());
        PolicySlug slug = store.current(policy.policy());
        return store.drafts(slug).stream()
                .max(Comparator.comparing(DraftHead::savedAt))
                .map(head -> new Found(
                        new PolicyId(policy.organisation(), slug),
                        head.draft(),
                        PolicyText.frontMatter(store.read(slug, head.revision()).policy())
                                .title()
                                .orElse(slug.value()),
                        head.savedBy(),
                        head.savedAt()));
    }
}
