package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.CopyCode;
import org.policybook.governance.GovernanceEvent;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PublishedName;
import org.policybook.store.PublishedVersion;

/// The codes of all versions of a library. They follow from the journals, so nothing keeps them.
final class Copies {
    private Copies() {}

    /// A version that a code belongs to.
    record Copy(PolicyId policy, GovernanceEvent.Published version) {}

    static CopyCode code(GitPolicyStore store, PolicySlug policy, GovernanceEvent.Published version) {
        return code(store, store.published(policy, version.version()), version);
    }

    private static CopyCode code(GitPolicyStore store, PublishedName name, GovernanceEvent.Published version) {
        return CopyCode.of(store.organisation(), name.policy(), name.version(), version.text());
    }

    /// Every version by its code. Two of the same code are as likely as a lottery won twice; both are given.
    static Map<CopyCode, List<Copy>> of(Library library) {
        Map<CopyCode, List<Copy>> copies = new TreeMap<>();
        for (OrganisationId id : library.organisations()) {
            GitPolicyStore store = library.store(id);
            for (PublishedVersion version : store.versions()) {
                copies.computeIfAbsent(code(store, version.name(), version.event()), code -> new ArrayList<>())
                        .add(new Copy(new PolicyId(id, version.policy()), version.event()));
            }
        }
        return copies;
    }
}
