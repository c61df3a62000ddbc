package org.policybook.library;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.policybook.store.Content;
import org.policybook.store.PolicyFiles;

/// The files beside a text when a draft takes in a version: each comes from whoever changed it. The text
/// itself stays the draft's.
///
/// @param contested those that both changed, where the draft's stay
record MergedFiles(PolicyFiles files, Set<String> contested) {
    /// @param before what both began from
    static MergedFiles of(Optional<PolicyFiles> before, PolicyFiles draft, PolicyFiles version) {
        Map<String, Content> was = before.map(PolicyFiles::files).orElse(Map.of());
        Map<String, Content> files = new TreeMap<>(draft.files());
        Set<String> contested = new TreeSet<>();
        Set<String> paths = new TreeSet<>(draft.files().keySet());
        paths.addAll(version.files().keySet());
        paths.remove(PolicyFiles.POLICY);
        for (String path : paths) {
            Optional<Content> yours = in(draft.files(), path);
            Optional<Content> theirs = in(version.files(), path);
            if (yours.equals(theirs) || theirs.equals(in(was, path))) {
                continue;
            }
            if (yours.equals(in(was, path))) {
                theirs.ifPresentOrElse(content -> files.put(path, content), () -> files.remove(path));
            } else {
                contested.add(path);
            }
        }
        return new MergedFiles(new PolicyFiles(files), contested);
    }

    private static Optional<Content> in(Map<String, Content> files, String path) {
        return Optional.ofNullable(files.get(path));
    }
}
