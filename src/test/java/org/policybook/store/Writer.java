package org.policybook.store;

import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.DraftId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.CommitId;

/// Somebody at work on one draft, always at the same time.
record Writer(GitPolicyStore store, PolicySlug policy, DraftId draft) {
    Writer(GitPolicyStore store, String policy) {
        this(store, PolicySlug.of(policy), Fixture.DRAFT);
    }

    SaveResult save(String text, Optional<CommitId> base) {
        return store.save(new DraftSave(policy, draft, base, PolicyFiles.of(text), "Write it down", Fixture.STAMP));
    }

    /// The revision of a draft begun with a text, beside any other.
    CommitId begin(String text) {
        return kept(text, Optional.empty(), Optional.empty());
    }

    /// The revision of a text that has a version's commit in it.
    CommitId kept(String text, Optional<CommitId> base, Optional<CommitId> version) {
        PolicyFiles files = PolicyFiles.of(text);
        return ((SaveResult.Saved) store.save(
                        new DraftSave(policy, draft, base, true, version, files, "Write it down", Fixture.STAMP)))
                .revision();
    }

    PublishResult publish(String version, CommitId approved, String text) {
        return store.publish(new Publication(
                policy,
                draft,
                approved,
                PolicyFiles.of(text),
                new Publication.Decision(
                        VersionNumber.of(version),
                        new Approval("Board", PartialDate.parse("2020-02")),
                        PartialDate.parse("2020-03-01"),
                        Optional.of(PartialDate.parse("2023-02")),
                        "First version, for everyone who works alone"),
                LocalDate.of(2020, 3, 2),
                Fixture.STAMP));
    }

    /// Adds lines to the draft, one a save; whoever was faster keeps theirs, and it goes below.
    void append(String name, int lines) {
        DraftHead head = store.drafts(policy).getFirst();
        CommitId base = head.revision();
        String text = store.read(policy, base).policy();
        for (int line = 0; line < lines; ) {
            String longer = text + name + line + "\n";
            switch (save(longer, Optional.of(base))) {
                case SaveResult.Saved saved -> {
                    base = saved.revision();
                    text = longer;
                    line++;
                }
                case SaveResult.Stale stale -> {
                    base = stale.theirs().revision();
                    text = stale.theirFiles().policy();
                }
                case SaveResult.Unchanged unchanged -> throw new AssertionError(unchanged);
            }
        }
    }
}
