package org.policybook.library;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.intake.Sketch;
import org.policybook.store.GitPolicyStore;
import org.policybook.store.PolicyFiles;

/// What an organisation has already: the originals its policies were imported from, so that an import that was
/// broken off goes on where it stopped; and its texts, so that likely duplicates of them can be told.
public final class ImportedBefore {
    private final Map<String, String> originals = new HashMap<>();
    private final Map<String, Sketch> texts = new LinkedHashMap<>();

    private ImportedBefore() {}

    public static ImportedBefore none() {
        return new ImportedBefore();
    }

    public static ImportedBefore of(Library library, OrganisationId organisation) {
        ImportedBefore before = new ImportedBefore();
        GitPolicyStore store = library.store(organisation);
        store.records()
                .forEach((slug, record) -> record.published()
                        .forEach(published -> store.read(slug, published.version())
                                .ifPresent(files -> before.add(
                                        new PolicyId(organisation, slug) + "@" + published.version(), files))));
        store.drafts()
                .forEach(draft -> before.add(
                        new PolicyId(organisation, draft.policy()) + "@draft:" + draft.draft(),
                        store.read(draft.policy(), draft.revision())));
        return before;
    }

    private void add(String address, PolicyFiles files) {
        Original.sha256(files).ifPresent(hash -> originals.put(hash, address));
        texts.put(address, Sketch.of(files.policy()));
    }

    /// Where a file with the same bytes was imported to.
    public Optional<String> address(Original original) {
        return Optional.ofNullable(originals.get(original.sha256()));
    }

    /// Remembers a file of the same run.
    public void remember(Original original, String address) {
        originals.putIfAbsent(original.sha256(), address);
    }

    Map<String, Sketch> texts() {
        return texts;
    }
}
