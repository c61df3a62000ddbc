package org.policybook.library;

import java.util.Optional;
import org.policybook.diff.PolicyComparison;
import org.policybook.diff.ReadersChanges;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;
import org.policybook.store.GitPolicyStore;

/// What a reader of one version has to read in another.
final class ChangesToRead {
    private final Library library;

    ChangesToRead(Library library) {
        this.library = library;
    }

    /// Empty when one of the versions is not there.
    Optional<ReadersChanges> between(PolicyId policy, VersionNumber before, VersionNumber after) {
        GitPolicyStore store = library.store(policy.organisation());
        return store.read(policy.policy(), before)
                .flatMap(old -> store.read(policy.policy(), after)
                        .map(now -> ReadersChanges.of(
                                PolicyComparison.of(
                                        PolicyText.parse(old.policy()).policy(),
                                        PolicyText.parse(now.policy()).policy()),
                                Optional.empty())));
    }
}
