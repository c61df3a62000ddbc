package org.policybook.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.diff.ThreeWayMerge;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.governance.CommitId;
import org.policybook.governance.GovernanceEvent;
import org.policybook.store.Content;
import org.policybook.store.DraftHead;
import org.policybook.store.DraftSave;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PolicyFiles;
import org.policybook.store.SaveResult;

/// Keeps an author's text as a draft revision.
public final class SaveDraft {
    private final Library library;

    public SaveDraft(Library library) {
        this.library = library;
    }

    /// What came of it.
    public sealed interface Outcome {
        /// @param anew whether this began a draft
        record Saved(DraftId draft, CommitId revision, boolean anew) implements Outcome {}

        record Unchanged(DraftId draft, CommitId revision) implements Outcome {}

        /// Somebody saved first, and nothing was kept. All texts are here, and a proposal of both changes
        /// together.
        ///
        /// @param base what the author began from; the text in force, or empty, when they did not say
        record Stale(
                DraftId draft,
                CommitId theirRevision,
                String theirName,
                String theirs,
                String base,
                String yours,
                ThreeWayMerge proposal)
                implements Outcome {}
    }

    /// Forms that are kept beside the text; an empty one stays as the draft has it.
    ///
    /// @param eia the answers to the equality impact assessment, `eia.yaml`
    /// @param checklist the answers to the approval checklist, `checklist.yaml`
    /// @param attachments further files by their paths, such as the pictures that the text shows
    public record FilledForms(Optional<String> eia, Optional<String> checklist, Map<String, Content> attachments) {
        public static final FilledForms UNCHANGED = new FilledForms(Optional.empty(), Optional.empty());

        public FilledForms {
            attachments = Map.copyOf(attachments);
        }

        public FilledForms(Optional<String> eia, Optional<String> checklist) {
            this(eia, checklist, Map.of());
        }

        FilledForms with(Map<String, Content> files) {
            return new FilledForms(eia, checklist, files);
        }

        PolicyFiles into(PolicyFiles files) {
            PolicyFiles attached = files;
            for (Map.Entry<String, Content> each : attachments.entrySet()) {
                attached = attached.with(each.getKey(), each.getValue());
            }
            PolicyFiles before = attached;
            PolicyFiles withEia =
                    eia.map(text -> before.with(PolicyFiles.EIA, text)).orElse(before);
            return checklist
                    .map(text -> withEia.with(PolicyFiles.CHECKLIST, text))
                    .orElse(withEia);
        }
    }

    /// @param base the revision the author began from; without one the policy must have no open draft
    /// @throws BadInput when the text is not a policy that can be kept, or the draft is gone
    public Outcome save(
            PolicyId policy, String text, FilledForms forms, Optional<CommitId> base, String message, Session session) {
        refuseMarks(text);
        FormatErrors.refuse(PolicyText.parse(text));
        GitPolicyStore store = library.store(policy.organisation());
        PolicySlug slug = store.current(policy.policy());
        List<DraftHead> drafts = store.drafts(slug);
        Optional<DraftHead> head = base.isPresent()
                ? drafts.stream()
                        .filter(draft -> isOf(store, draft, base.get()))
                        .findFirst()
                : drafts.stream().findFirst();
        if (base.isPresent() && head.isEmpty()) {
            throw new BadInput(
                    "Revision %s is of no open draft of %s. It may have been published; save without --base to begin a new draft with your text."
                            .formatted(base.get().abbreviated(), policy));
        }
        DraftId draft = head.map(DraftHead::draft).orElseGet(() -> DraftIds.derived(slug, session, drafts));
        PolicyFiles files = forms.into(files(store, slug, head, text));
        SaveResult result = store.save(new DraftSave(slug, draft, base, files, message, session.stamp()));
        return switch (result) {
            case SaveResult.Saved saved -> new Outcome.Saved(draft, saved.revision(), head.isEmpty());
            case SaveResult.Unchanged unchanged -> new Outcome.Unchanged(draft, unchanged.revision());
            case SaveResult.Stale stale -> stale(stale, published(store, slug), text);
        };
    }

    private static Outcome.Stale stale(SaveResult.Stale stale, String published, String yours) {
        String base = stale.base().map(PolicyFiles::policy).orElse(published);
        String theirs = stale.theirFiles().policy();
        return new Outcome.Stale(
                stale.theirs().draft(),
                stale.theirs().revision(),
                stale.theirs().savedBy(),
                theirs,
                base,
                yours,
                ThreeWayMerge.of(canonical(base), canonical(yours), canonical(theirs)));
    }

    private static String canonical(String text) {
        return text.isBlank() ? "" : PolicyText.format(PolicyText.parse(text).policy());
    }

    private static void refuseMarks(String text) {
        ThreeWayMerge.firstMark(text).ifPresent(line -> {
            throw new BadInput(
                    "Line %d still marks a place that two people changed. Choose the words to keep, take out the lines <<<<<<<, ======= and >>>>>>>, and save again."
                            .formatted(line));
        });
    }

    private static boolean isOf(GitPolicyStore store, DraftHead draft, CommitId base) {
        return draft.revision().equals(base) || store.isRevision(draft, base);
    }

    private static PolicyFiles files(GitPolicyStore store, PolicySlug slug, Optional<DraftHead> head, String text) {
        PolicyFiles before = head.map(draft -> store.read(slug, draft.revision()))
                .or(() -> store.record(slug).latest().flatMap(latest -> store.read(slug, latest.version())))
                .orElseGet(() -> PolicyFiles.of(text));
        return before.with(PolicyFiles.POLICY, text);
    }

    private static String published(GitPolicyStore store, PolicySlug slug) {
        return store.record(slug)
                .latest()
                .map(GovernanceEvent.Published::version)
                .flatMap(version -> store.read(slug, version))
                .map(PolicyFiles::policy)
                .orElse("");
    }
}
