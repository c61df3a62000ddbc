package org.policybook.library;

import java.util.List;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.DraftId;
import org.policybook.document.Edition;
import org.policybook.document.FrontMatter;
import org.policybook.document.FrontMatterText;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PolicyFiles;

/// Brings a draft that is behind up to date: takes in what was published of its policy since it was begun.
public final class UpdateDraft {
    private final Library library;

    public UpdateDraft(Library library) {
        this.library = library;
    }

    /// Keeps the merged text as the draft's next revision when no clause was changed by both.
    ///
    /// @param keep false to have a proposal in any case, and keep nothing
    /// @throws org.policybook.document.BadInput when there is no such draft, or several to choose from
    public Taken update(PolicyId policy, Optional<DraftId> draft, boolean keep, Session session) {
        Reading reading =
                new ReadPolicy(library).read(new Address(policy, new Edition.OfDraft(draft)), session.today());
        Optional<DraftBehind> found = DraftBehind.of(reading, library);
        return found.map(behind -> take(behind, reading, keep, session))
                .orElseGet(() -> new Taken.UpToDate(
                        "%s has everything that was published of its policy.".formatted(reading.address())));
    }

    private Taken take(DraftBehind behind, Reading draft, boolean keep, Session session) {
        GitPolicyStore store = library.store(draft.policy().organisation());
        Optional<PolicyFiles> from = behind.from().map(version -> read(store, draft.policy(), version));
        PolicyFiles missing = read(store, draft.policy(), behind.missing());
        ProposedText proposal =
                ProposedText.of(from.map(UpdateDraft::text).orElse(""), text(draft.files()), text(missing));
        Taken.Source source = source(behind, from, missing);
        List<String> notes = MergedFiles.of(from, draft.files(), missing).contested().stream()
                .map(
                        "Version %s changed %%s too; the draft keeps its own. Compare them.".formatted(behind.missing())
                                ::formatted)
                .toList();
        if (!keep || !proposal.isClean()) {
            return new Taken.ToSettle(
                    draft.policy(), source, proposal, draft.revision(), Optional.of(behind.missing()), notes);
        }
        DraftText text = DraftText.begun(proposal.merge().text(), "Take in version " + behind.missing())
                .following(draft.revision())
                .with(Optional.of(behind.missing()));
        return new Taken.Kept(
                draft.policy(), source, new SaveDraft(library).save(draft.policy(), text, session), notes);
    }

    private static Taken.Source source(DraftBehind behind, Optional<PolicyFiles> from, PolicyFiles missing) {
        return new Taken.Source(
                behind.policy() + "@" + behind.missing(),
                ComparePolicies.compare(
                        PolicyText.parse(from.map(UpdateDraft::text).orElse("")).policy(),
                        PolicyText.parse(text(missing)).policy()));
    }

    private static PolicyFiles read(GitPolicyStore store, PolicyId policy, VersionNumber version) {
        return store.read(policy.policy(), version).orElseThrow(() -> LibraryDamaged.noTag(policy, version));
    }

    /// Without what only a publication writes, which no author changes.
    private static String text(PolicyFiles files) {
        return FrontMatterText.without(files.policy(), FrontMatter.SYSTEM_FIELDS);
    }
}
