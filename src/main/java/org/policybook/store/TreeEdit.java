package org.policybook.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.policybook.document.BadInput;
import org.policybook.document.PolicySlug;

/// Changes to a Git tree. Only the trees on the way to a change are rewritten.
final class TreeEdit {
    private final Map<String, Optional<Entry>> entries = new HashMap<>();
    private final Map<String, TreeEdit> folders = new HashMap<>();

    private record Entry(FileMode mode, ObjectId id) {}

    /// Puts a file at a path.
    TreeEdit put(String path, ObjectId blob) {
        return set(path, Optional.of(new Entry(FileMode.REGULAR_FILE, blob)));
    }

    /// Puts a whole folder at a path.
    TreeEdit putTree(String path, ObjectId tree) {
        return set(path, Optional.of(new Entry(FileMode.TREE, tree)));
    }

    TreeEdit remove(String path) {
        return set(path, Optional.empty());
    }

    private TreeEdit set(String path, Optional<Entry> entry) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            entries.put(path, entry);
        } else {
            folders.computeIfAbsent(path.substring(0, slash), name -> new TreeEdit())
                    .set(path.substring(slash + 1), entry);
        }
        return this;
    }

    /// Writes the changed tree.
    ///
    /// @param base the tree to change; the zero id for an empty one
    ObjectId apply(ObjectId base, ObjectReader reader, ObjectInserter inserter) throws IOException {
        Map<String, Entry> tree = read(base, reader);
        entries.forEach((name, entry) -> {
            if (entry.isPresent()) {
                tree.put(name, entry.get());
            } else {
                tree.remove(name);
            }
        });
        for (Map.Entry<String, TreeEdit> folder : folders.entrySet()) {
            Entry before = tree.get(folder.getKey());
            ObjectId beneath = before != null && before.mode().equals(FileMode.TREE) ? before.id() : ObjectId.zeroId();
            ObjectId after = folder.getValue().apply(beneath, reader, inserter);
            if (after.equals(Constants.EMPTY_TREE_ID)) {
                tree.remove(folder.getKey());
            } else {
                tree.put(folder.getKey(), new Entry(FileMode.TREE, after));
            }
        }
        return write(tree, inserter);
    }

    private static Map<String, Entry> read(ObjectId base, ObjectReader reader) throws IOException {
        Map<String, Entry> tree = new TreeMap<>();
        if (!base.equals(ObjectId.zeroId()) && !base.equals(Constants.EMPTY_TREE_ID)) {
            CanonicalTreeParser parser = new CanonicalTreeParser(null, reader, base);
            while (!parser.eof()) {
                tree.put(parser.getEntryPathString(), new Entry(parser.getEntryFileMode(), parser.getEntryObjectId()));
                parser.next();
            }
        }
        return tree;
    }

    /// Git sorts a folder as if its name ended in a slash.
    private static ObjectId write(Map<String, Entry> tree, ObjectInserter inserter) throws IOException {
        Map<String, String> names = new TreeMap<>();
        tree.forEach((name, entry) -> names.put(entry.mode().equals(FileMode.TREE) ? name + "/" : name, name));
        TreeFormatter formatter = new TreeFormatter();
        for (String name : names.values()) {
            Entry entry = tree.get(name);
            if (entry != null) {
                formatter.append(name, entry.mode(), entry.id());
            }
        }
        return inserter.insert(formatter);
    }

    /// Puts the files of a policy in the place of those it had.
    ///
    /// @throws BadInput when a path leads elsewhere, or cannot be checked out everywhere
    static TreeEdit ofPolicy(PolicySlug policy, PolicyFiles files, ObjectReader reader, ObjectInserter inserter)
            throws IOException {
        FilePaths.check(RefNames.folder(policy), files.files().keySet());
        TreeEdit folder = new TreeEdit();
        for (Map.Entry<String, Content> file : files.files().entrySet()) {
            folder.put(
                    file.getKey(),
                    inserter.insert(Constants.OBJ_BLOB, file.getValue().bytes()));
        }
        return new TreeEdit().putTree(RefNames.folder(policy), folder.apply(ObjectId.zeroId(), reader, inserter));
    }
}
