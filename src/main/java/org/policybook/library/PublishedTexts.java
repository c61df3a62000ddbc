package org.policybook.library;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;

/// The facts of published versions, each read once: a version never changes.
final class PublishedTexts {
    /// So many are kept; beyond, all are forgotten and read again when asked for.
    private static final int MOST = 100_000;

    private final Map<Key, CardFacts> known = new ConcurrentHashMap<>();

    private record Key(PolicyId policy, VersionNumber version) {}

    /// @param policy under the name it goes by now
    /// @throws LibraryDamaged when its tag is lost
    CardFacts of(PolicyId policy, VersionNumber version, Library library) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Key(policy, version),
                key -> library.store(policy.organisation())
                        .read(policy.policy(), version)
                        .map(files -> CardFacts.of(PolicyText.frontMatter(files.policy()), policy.policy()))
                        .orElseThrow(() -> LibraryDamaged.noTag(policy, version)));
    }
}
