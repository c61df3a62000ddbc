package org.policybook.library;

import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CommitId;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.store.DraftHead;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PolicyFiles;

/// What the next revision of a draft builds on.
///
/// @param commit the version it is begun from or takes in, where its author named one
/// @param files what lies beside the text, and the text before
/// @param text what the author began from, as far as they did not say
record DraftFooting(Optional<CommitId> commit, PolicyFiles files, String text) {
    static DraftFooting of(PolicySlug policy, Optional<DraftHead> head, DraftText text, GitPolicyStore store) {
        PolicyRecord record = store.record(policy);
        Optional<GovernanceEvent.Published> named = text.version().map(number -> named(policy, number, record));
        Optional<PolicyFiles> version = named.or(record::latest).flatMap(found -> store.read(policy, found.version()));
        String published = version.map(PolicyFiles::policy).orElse("");
        Optional<CommitId> commit = named.flatMap(found -> store.commit(policy, found.version()));
        if (head.isEmpty()) {
            return new DraftFooting(commit, version.orElseGet(() -> PolicyFiles.of(text.text())), published);
        }
        PolicyFiles draft = store.read(policy, head.get().revision());
        Optional<VersionNumber> standsOn = store.standsOn(head.get(), record);
        if (named.isEmpty()
                || text.base().isEmpty()
                || standsOn.equals(named.map(GovernanceEvent.Published::version))) {
            return new DraftFooting(Optional.empty(), draft, published);
        }
        refuseOlder(standsOn, named.get().version());
        Optional<PolicyFiles> before = standsOn.flatMap(number -> store.read(policy, number));
        return new DraftFooting(
                commit, MergedFiles.of(before, draft, version.orElseThrow()).files(), published);
    }

    private static GovernanceEvent.Published named(PolicySlug policy, VersionNumber number, PolicyRecord record) {
        return record.version(number)
                .orElseThrow(() -> new BadInput(
                        "There is no version %s of %s to build on. \"policybook history\" shows those there are."
                                .formatted(number, policy)));
    }

    private static void refuseOlder(Optional<VersionNumber> standsOn, VersionNumber named) {
        standsOn.filter(number -> number.isAfter(named)).ifPresent(number -> {
            throw new BadInput("The draft has version %s in it already, which came after %s. Leave --merged out."
                    .formatted(number, named));
        });
    }
}
