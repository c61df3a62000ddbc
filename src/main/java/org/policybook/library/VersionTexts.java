package org.policybook.library;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.policybook.document.PolicySlug;
import org.policybook.governance.ContentHash;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PolicyFiles;

/// Reads the texts of many versions of one organisation. Those that are the newest on main are read in one pass:
/// asking for each by its tag reads the list of all policies anew each time.
final class VersionTexts {
    private static final int FEW = 20;

    private VersionTexts() {}

    /// @param wanted by the policy's short name
    /// @param each is told the text of each in turn; of a lost one nothing
    static void read(
            Map<PolicySlug, Published> wanted, GitPolicyStore store, BiConsumer<PolicySlug, PolicyFiles> each) {
        Map<PolicySlug, Published> left = new TreeMap<>(wanted);
        if (left.size() > FEW) {
            store.newestTexts((slug, files) -> {
                Published version = left.get(slug);
                if (version != null && version.text().equals(ContentHash.of(files.policy()))) {
                    left.remove(slug);
                    each.accept(slug, files);
                }
            });
        }
        left.forEach(
                (slug, version) -> store.read(slug, version.version()).ifPresent(files -> each.accept(slug, files)));
    }
}
