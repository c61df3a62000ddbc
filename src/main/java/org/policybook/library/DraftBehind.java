package org.policybook.library;

import java.util.List;
import java.util.Optional;
import org.policybook.document.DraftId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PublishResult;

/// An open draft that lacks what was published of its policy since it was begun. Published as it is, it
/// would undo that.
///
/// @param from the version it stands on; empty when there was none yet
/// @param missing the version published last
public record DraftBehind(PolicyId policy, DraftId draft, Optional<VersionNumber> from, VersionNumber missing) {
    static Optional<DraftBehind> of(DraftHead draft, PolicyRecord record, GitPolicyStore store) {
        Optional<VersionNumber> last = record.latest().map(GovernanceEvent.Published::version);
        Optional<VersionNumber> from = last.isEmpty() ? last : store.standsOn(draft, record);
        return last.filter(missing -> !from.equals(last))
                .map(missing -> new DraftBehind(
                        new PolicyId(store.organisation(), draft.policy()), draft.draft(), from, missing));
    }

    /// Those of one policy, in the order of their ids.
    public static List<DraftBehind> of(PolicyId policy, Library library) {
        GitPolicyStore store = library.store(policy.organisation());
        PolicySlug slug = store.current(policy.policy());
        List<DraftHead> drafts = store.drafts(slug);
        if (drafts.isEmpty()) {
            return List.of();
        }
        PolicyRecord record = store.record(slug);
        return drafts.stream()
                .flatMap(draft -> of(draft, record, store).stream())
                .toList();
    }

    /// Of a text that was read; empty for a version.
    public static Optional<DraftBehind> of(Reading reading, Library library) {
        return reading.draft()
                .flatMap(id -> of(reading.policy(), library).stream()
                        .filter(behind -> behind.draft().equals(id))
                        .findFirst());
    }

    /// Why a publication was refused.
    static String refusal(PolicyId policy, PublishResult.Behind result) {
        DraftBehind behind = new DraftBehind(
                policy, result.draft(), result.from(), result.last().version());
        return "%s It was not published, as that would undo version %s. %s Then have that text approved."
                .formatted(behind.words(), behind.missing(), behind.mend());
    }

    public String address() {
        return policy + "@draft:" + draft;
    }

    /// Such as `harbour/lone-working@draft:d1 was begun from version 1.0, and version 2.0 has been published
    /// since.`
    public String words() {
        return "%s was begun %s, and version %s has been published since."
                .formatted(
                        address(), from.map("from version %s"::formatted).orElse("before the first version"), missing);
    }

    /// What to do about it.
    public String mend() {
        return "Take that version in with \"policybook merge %s\".".formatted(address());
    }
}
