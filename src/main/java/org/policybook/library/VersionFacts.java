package org.policybook.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.FrontMatter;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.governance.ContentHash;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.store.GitPolicyStore;

/// The front matter of many versions of one organisation. Where there are many, those whose text is the newest on main
/// are read in one pass: asking for each by its tag reads the list of all policies anew each time.
final class VersionFacts {
    private static final int FEW = 20;

    private final GitPolicyStore store;
    private final Map<PolicySlug, Newest> newest = new HashMap<>();

    private record Newest(ContentHash text, FrontMatter facts) {}

    private VersionFacts(GitPolicyStore store) {
        this.store = store;
    }

    /// @param wanted by the policy's short name
    static VersionFacts of(Map<PolicySlug, Published> wanted, GitPolicyStore store) {
        VersionFacts facts = new VersionFacts(store);
        if (wanted.size() > FEW) {
            store.newestTexts((slug, files) -> {
                ContentHash text = ContentHash.of(files.policy());
                Optional.ofNullable(wanted.get(slug))
                        .filter(version -> version.text().equals(text))
                        .ifPresent(version ->
                                facts.newest.put(slug, new Newest(text, PolicyText.frontMatter(files.policy()))));
            });
        }
        return facts;
    }

    /// Empty facts for a version whose text is lost.
    FrontMatter of(PolicySlug policy, Published version) {
        return Optional.ofNullable(newest.get(policy))
                .filter(found -> found.text().equals(version.text()))
                .map(Newest::facts)
                .or(() -> store.read(policy, version.version()).map(files -> PolicyText.frontMatter(files.policy())))
                .orElse(FrontMatter.EMPTY);
    }
}
