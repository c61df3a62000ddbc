package org.policybook.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.revwalk.RevWalk;

/// Changes a repository the ways that somebody with write access to its folder could.
final class Tampering implements AutoCloseable {
    private static final Stamp STAMP = new Stamp(Fixture.AUTHOR, Fixture.NOON);

    private final OrganisationRepository repository;
    private final Repository git;

    Tampering(Fixture fixture) {
        repository = OrganisationRepository.open(Fixture.HARBOUR, fixture.repository());
        git = repository.git();
    }

    /// The object that a revision such as `main~1:organisation.yaml` names.
    ObjectId id(String revision) throws IOException {
        return Objects.requireNonNull(git.resolve(revision), revision);
    }

    String text(String revision) throws IOException {
        return new String(git.open(id(revision)).getBytes(), UTF_8);
    }

    /// A commit of another's tree with a file written or, when the text is empty, removed.
    ObjectId commit(String base, String path, String text, ObjectId... parents) throws IOException {
        try (ObjectInserter inserter = git.newObjectInserter();
                ObjectReader reader = git.newObjectReader()) {
            TreeEdit edit = new TreeEdit();
            if (text.isEmpty()) {
                edit.remove(path);
            } else {
                edit.put(path, inserter.insert(Constants.OBJ_BLOB, text.getBytes(UTF_8)));
            }
            ObjectId tree = edit.apply(id(base + "^{tree}"), reader, inserter);
            ObjectId commit = repository.commit(inserter, tree, List.of(parents), message(base), STAMP);
            inserter.flush();
            return commit;
        }
    }

    /// A commit that adds a file to another's tree, or to nothing.
    ObjectId append(Optional<ObjectId> before, String path, byte[] file) throws IOException {
        try (ObjectInserter inserter = git.newObjectInserter();
                ObjectReader reader = git.newObjectReader()) {
            ObjectId tree = new TreeEdit()
                    .put(path, inserter.insert(Constants.OBJ_BLOB, file))
                    .apply(
                            before.isPresent() ? id(before.get().name() + "^{tree}") : ObjectId.zeroId(),
                            reader,
                            inserter);
            ObjectId commit = repository.commit(inserter, tree, before.stream().toList(), "By hand", STAMP);
            inserter.flush();
            return commit;
        }
    }

    private String message(String commit) throws IOException {
        try (RevWalk walk = new RevWalk(git)) {
            return walk.parseCommit(id(commit)).getFullMessage();
        }
    }

    /// A tag's object.
    ObjectId tag(String name, ObjectId target, String message) throws IOException {
        TagBuilder tag = new TagBuilder();
        tag.setTag(name);
        tag.setObjectId(target, Constants.OBJ_COMMIT);
        tag.setTagger(OrganisationRepository.ident(Fixture.AUTHOR, Fixture.NOON));
        tag.setMessage(message);
        try (ObjectInserter inserter = git.newObjectInserter()) {
            ObjectId id = inserter.insert(tag);
            inserter.flush();
            return id;
        }
    }

    void point(String ref, ObjectId target) throws IOException {
        RefUpdate update = git.updateRef(ref);
        update.setNewObjectId(target);
        update.forceUpdate();
    }

    void delete(String ref) throws IOException {
        RefUpdate update = git.updateRef(ref);
        update.setForceUpdate(true);
        update.delete();
    }

    /// The file of an object.
    Path file(ObjectId id) {
        return git.getDirectory()
                .toPath()
                .resolve("objects")
                .resolve(id.name().substring(0, 2))
                .resolve(id.name().substring(2));
    }

    /// Puts the file of one object in the place of another's.
    void overwrite(ObjectId object, ObjectId other) throws IOException {
        Files.delete(file(object));
        Files.copy(file(other), file(object));
    }

    @Override
    public void close() {
        repository.close();
    }
}
