package org.policybook.store;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.policybook.document.PolicySlug;

/// Every policy's newest published text and assessment, read from main in one pass. Asking for each version by its tag
/// would read the list of all policies anew each time.
final class NewestTexts {
    private NewestTexts() {}

    /// @param main the tree of main
    /// @param texts is told each policy with its `policy.md` and, where there is one, its `eia.yaml`
    static void read(ObjectId main, ObjectReader reader, BiConsumer<PolicySlug, PolicyFiles> texts) throws IOException {
        try (TreeWalk policies = TreeWalk.forPath(reader, RefNames.POLICIES, main)) {
            if (policies == null) {
                return;
            }
            try (TreeWalk folders = new TreeWalk(reader)) {
                folders.addTree(policies.getObjectId(0));
                while (folders.next()) {
                    Map<String, Content> files = files(folders.getObjectId(0), reader);
                    if (files.containsKey(PolicyFiles.POLICY)) {
                        texts.accept(PolicySlug.of(folders.getPathString()), new PolicyFiles(files));
                    }
                }
            }
        }
    }

    private static Map<String, Content> files(ObjectId folder, ObjectReader reader) throws IOException {
        Map<String, Content> files = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            walk.addTree(folder);
            while (walk.next()) {
                String name = walk.getPathString();
                if (name.equals(PolicyFiles.POLICY) || name.equals(PolicyFiles.EIA)) {
                    files.put(name, new Content(reader.open(walk.getObjectId(0)).getBytes()));
                }
            }
        }
        return files;
    }
}
