package org.policybook.library;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.PolicyText;
import org.policybook.document.VersionNumber;
import org.policybook.governance.GovernanceEvent.Published;

/// The facts of published versions, each read once: a version never changes.
final class PublishedTexts {
    /// So many are kept; beyond, all are forgotten and read again when asked for.
    private static final int MOST = 100_000;

    private final Map<Key, CardFacts> known = new ConcurrentHashMap<>();

    private record Key(PolicyId policy, VersionNumber version) {}

    /// Reads those that are not known yet, many at a time.
    ///
    /// @param wanted of one organisation, by the name each policy goes by now
    void prepare(OrganisationId organisation, Map<PolicySlug, Published> wanted, Library library) {
        Map<PolicySlug, Published> missing = new TreeMap<>(wanted);
        missing.entrySet()
                .removeIf(version -> known.containsKey(new Key(
                        new PolicyId(organisation, version.getKey()),
                        version.getValue().version())));
        VersionTexts.read(missing, library.store(organisation), (slug, files) -> {
            Published version = Objects.requireNonNull(missing.get(slug));
            known.put(
                    new Key(new PolicyId(organisation, slug), version.version()),
                    CardFacts.of(PolicyText.frontMatter(files.policy()), slug));
        });
    }

    /// @param policy under the name it goes by now
    /// @throws LibraryDamaged when its tag is lost
    CardFacts of(PolicyId policy, VersionNumber version, Library library) {
        if (known.size() > MOST) {
            known.clear();
        }
        Key asked = new Key(policy, version);
        CardFacts facts = known.get(asked);
        return facts != null ? facts : read(asked, library);
    }

    private CardFacts read(Key asked, Library library) {
        return known.computeIfAbsent(
                asked,
                key -> library.store(key.policy().organisation())
                        .read(key.policy().policy(), key.version())
                        .map(files -> CardFacts.of(
                                PolicyText.frontMatter(files.policy()),
                                key.policy().policy()))
                        .orElseThrow(() -> LibraryDamaged.noTag(key.policy(), key.version())));
    }
}
