package org.policybook.library;

import java.util.List;
import java.util.Optional;
import org.policybook.diff.ThreeWayMerge;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.FrontMatter;
import org.policybook.document.FrontMatterText;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CommitId;
import org.policybook.governance.GovernanceEvent;
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

        /// Somebody was first, and nothing was kept. All texts are here, and a proposal of both changes
        /// together.
        ///
        /// @param theirPlace where their text stands: a draft at a revision, or a version
        /// @param proposal its base is what the author began from; the text in force, or empty, when they did
        ///     not say
        record Stale(Place theirPlace, String theirName, ProposedText proposal) implements Outcome {}
    }

    /// Where a text stands that was kept or published first.
    public sealed interface Place {
        record OfDraft(DraftId draft, CommitId revision) implements Place {}

        /// The draft was published as this version.
        record OfVersion(VersionNumber version) implements Place {}
    }

    /// What is kept beside the text; what is left out stays as the draft has it.
    ///
    /// @param eia the answers to the equality impact assessment, `eia.yaml`
    /// @param checklist the answers to the approval checklist, `checklist.yaml`
    /// @param stated what an imported document said of itself, `stated.yaml`
    /// @param original the document that the text was made from
    public record FilledForms(
            Optional<String> eia,
            Optional<String> checklist,
            Attachments attachments,
            Optional<String> stated,
            Optional<Original> original) {
        public static final FilledForms UNCHANGED = new FilledForms(Optional.empty(), Optional.empty());

        public FilledForms(Optional<String> eia, Optional<String> checklist) {
            this(eia, checklist, Attachments.UNCHANGED);
        }

        public FilledForms(Optional<String> eia, Optional<String> checklist, Attachments attachments) {
            this(eia, checklist, attachments, Optional.empty(), Optional.empty());
        }

        static FilledForms imported(Imported.Beside beside, String stated, Original original) {
            FilledForms forms = beside.forms();
            return new FilledForms(
                    forms.eia(),
                    forms.checklist(),
                    Attachments.of(beside.pictures()),
                    Optional.of(stated),
                    Optional.of(original));
        }

        PolicyFiles into(PolicyFiles files) {
            PolicyFiles assessed = put(PolicyFiles.EIA, eia, attachments.into(files));
            PolicyFiles filled = put(PolicyFiles.STATED, stated, put(PolicyFiles.CHECKLIST, checklist, assessed));
            return original.map(document -> document.into(filled)).orElse(filled);
        }

        private static PolicyFiles put(String path, Optional<String> text, PolicyFiles files) {
            return text.map(given -> files.with(path, given)).orElse(files);
        }
    }

    /// @param base the revision the author began from; without one the policy must have no open draft
    /// @throws BadInput when the text is not a policy that can be kept, or the draft is gone
    public Outcome save(
            PolicyId policy, String text, FilledForms forms, Optional<CommitId> base, String message, Session session) {
        return save(policy, new DraftText(text, forms, base, Optional.empty(), false, message), session);
    }

    /// @throws BadInput when the text is not a policy that can be kept, or what it is said to be based on is
    ///     nothing of the policy's
    public Outcome save(PolicyId policy, DraftText text, Session session) {
        refuseMarks(text.text());
        FormatErrors.refuse(PolicyText.parse(text.text()));
        GitPolicyStore store = library.store(policy.organisation());
        PolicySlug slug = store.current(policy.policy());
        List<DraftHead> drafts = store.drafts(slug);
        Optional<DraftHead> head = text.base()
                .map(base -> drafts.stream()
                        .filter(draft -> isOf(store, draft, base))
                        .findFirst())
                .orElseGet(
                        () -> text.beside() ? Optional.empty() : drafts.stream().findFirst());
        if (text.base().isPresent() && head.isEmpty()) {
            return overtaken(policy, slug, text, store);
        }
        DraftFooting footing = DraftFooting.of(slug, head, text, store);
        DraftId draft = head.map(DraftHead::draft).orElseGet(() -> DraftIds.derived(slug, session, store));
        SaveResult result = store.save(new DraftSave(
                slug,
                draft,
                text.base(),
                text.beside(),
                footing.commit(),
                text.forms().into(footing.files()).with(PolicyFiles.POLICY, text.text()),
                text.message(),
                session.stamp()));
        return switch (result) {
            case SaveResult.Saved saved -> new Outcome.Saved(draft, saved.revision(), head.isEmpty());
            case SaveResult.Unchanged unchanged -> new Outcome.Unchanged(draft, unchanged.revision());
            case SaveResult.Stale stale -> stale(stale, footing, text.text());
        };
    }

    /// The draft was published while its author was writing.
    private static Outcome overtaken(PolicyId policy, PolicySlug slug, DraftText text, GitPolicyStore store) {
        CommitId base = text.base().orElseThrow();
        GovernanceEvent.Published version = store.publishedFrom(slug, base)
                .orElseThrow(() -> new BadInput(
                        "Revision %s is of no open draft of %s, and of no version. \"policybook history %s\" shows what there is."
                                .formatted(base.abbreviated(), policy, policy)));
        String published = store.read(slug, version.version())
                .orElseThrow(() -> LibraryDamaged.noTag(policy, version.version()))
                .policy();
        return new Outcome.Stale(
                new Place.OfVersion(version.version()),
                version.by().name(),
                ProposedText.of(
                        store.read(store.published(slug, version.version()).policy(), base)
                                .policy(),
                        text.text(),
                        FrontMatterText.without(published, FrontMatter.SYSTEM_FIELDS)));
    }

    private static Outcome.Stale stale(SaveResult.Stale stale, DraftFooting footing, String yours) {
        String base = stale.base().map(PolicyFiles::policy).orElse(footing.text());
        return new Outcome.Stale(
                new Place.OfDraft(stale.theirs().draft(), stale.theirs().revision()),
                stale.theirs().savedBy(),
                ProposedText.of(base, yours, stale.theirFiles().policy()));
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
}
