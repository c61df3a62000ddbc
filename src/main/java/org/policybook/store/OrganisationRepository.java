package org.policybook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.BatchRefUpdate;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.policybook.document.OrganisationId;
import org.policybook.governance.CommitId;
import org.policybook.governance.Person;

/// An organisation's bare repository, and the few ways in which it is written.
final class OrganisationRepository implements AutoCloseable {
    /// The committer of every commit: the program, for the person who is the author.
    static final Person SERVER = new Person("Policybook", "policybook@localhost");

    private static final List<String> PARTS = List.of("HEAD", "config", "objects", "refs");

    private final OrganisationId organisation;
    private final FileRepository git;
    private final RepositoryLock lock;

    private OrganisationRepository(OrganisationId organisation, FileRepository git) {
        this.organisation = organisation;
        this.git = git;
        this.lock = new RepositoryLock(organisation.value(), git.getDirectory().toPath());
    }

    /// @throws StoreFailure when the folder lacks a part of a repository, or cannot be read
    static OrganisationRepository open(OrganisationId organisation, Path folder) {
        for (String part : PARTS) {
            if (!Files.exists(folder.resolve(part))) {
                throw notWhole(organisation, folder, part);
            }
        }
        try {
            FileRepository git = (FileRepository) new FileRepositoryBuilder()
                    .setGitDir(folder.toFile())
                    .setBare()
                    .setMustExist(true)
                    .build();
            return new OrganisationRepository(organisation, git);
        } catch (IOException e) {
            throw StoreFailure.of("The repository of %s in %s cannot be opened".formatted(organisation, folder), e);
        }
    }

    /// Makes a repository in an empty folder.
    static OrganisationRepository create(OrganisationId organisation, Path folder) {
        try {
            FileRepository git = (FileRepository) new FileRepositoryBuilder()
                    .setGitDir(folder.toFile())
                    .setBare()
                    .build();
            git.create(true);
            configure(git.getConfig());
            git.getRefDatabase().newUpdate(Constants.HEAD, true).link(RefNames.MAIN);
            return new OrganisationRepository(organisation, git);
        } catch (IOException e) {
            throw StoreFailure.of("The repository of %s cannot be made in %s".formatted(organisation, folder), e);
        }
    }

    /// History only grows.
    private static void configure(StoredConfig config) throws IOException {
        config.setString("core", null, "logAllRefUpdates", "always");
        config.setBoolean("receive", null, "denyNonFastForwards", true);
        config.setBoolean("receive", null, "denyDeletes", true);
        config.save();
    }

    OrganisationId organisation() {
        return organisation;
    }

    FileRepository git() {
        return git;
    }

    RepositoryLock lock() {
        return lock;
    }

    /// What a ref points at; the zero id when there is none.
    ObjectId head(String ref) throws IOException {
        Ref found = git.exactRef(ref);
        return found == null || found.getObjectId() == null ? ObjectId.zeroId() : found.getObjectId();
    }

    /// The newest commit on main.
    ///
    /// @throws StoreFailure when there is none
    ObjectId main() throws IOException {
        ObjectId main = head(RefNames.MAIN);
        if (main.equals(ObjectId.zeroId())) {
            throw notWhole(organisation, git.getDirectory().toPath(), RefNames.MAIN);
        }
        return main;
    }

    /// Writes a commit by a person, recorded by the program.
    ObjectId commit(
            ObjectInserter inserter, ObjectId tree, List<? extends ObjectId> parents, String message, Stamp stamp)
            throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setParentIds(parents);
        commit.setAuthor(ident(stamp.by(), stamp.at()));
        commit.setCommitter(ident(SERVER, stamp.at()));
        commit.setMessage(message.endsWith("\n") ? message : message + "\n");
        return inserter.insert(commit);
    }

    static PersonIdent ident(Person person, Instant at) {
        return new PersonIdent(person.name(), person.email(), at, ZoneOffset.UTC);
    }

    static CommitId commitId(ObjectId id) {
        return new CommitId(id.name());
    }

    static ObjectId objectId(CommitId id) {
        return ObjectId.fromString(id.hex());
    }

    /// Moves several refs in one step: all, or none. Call while holding the repository's lock.
    ///
    /// @throws StoreFailure when a ref is not where it was thought to be, or cannot be written
    void update(RevWalk walk, ReceiveCommand... commands) throws IOException {
        execute(walk, commands);
        if (isLocked(commands) && locksOf(commands).clear()) {
            for (ReceiveCommand command : commands) {
                command.setResult(ReceiveCommand.Result.NOT_ATTEMPTED);
            }
            execute(walk, commands);
        }
        refuseFailed(commands);
    }

    private static boolean isLocked(ReceiveCommand... commands) {
        return Arrays.stream(commands).anyMatch(command -> command.getResult() == ReceiveCommand.Result.LOCK_FAILURE);
    }

    private LeftLocks locksOf(ReceiveCommand... commands) {
        return LeftLocks.of(
                git.getDirectory().toPath(),
                Arrays.stream(commands).map(ReceiveCommand::getRefName).toList());
    }

    private void execute(RevWalk walk, ReceiveCommand... commands) throws IOException {
        BatchRefUpdate batch = git.getRefDatabase().newBatchUpdate();
        batch.setAtomic(true);
        batch.setAllowNonFastForwards(false);
        batch.setRefLogIdent(new PersonIdent(SERVER.name(), SERVER.email(), Instant.EPOCH, ZoneOffset.UTC));
        batch.addCommand(Arrays.asList(commands));
        batch.execute(walk, NullProgressMonitor.INSTANCE);
    }

    private void refuseFailed(ReceiveCommand... commands) {
        for (ReceiveCommand command : commands) {
            if (command.getResult() != ReceiveCommand.Result.OK) {
                throw new StoreFailure(
                        "The ref %s of %s could not be moved to %s: %s %s. Nothing was changed; try again."
                                .formatted(
                                        command.getRefName(),
                                        organisation,
                                        command.getNewId().abbreviate(10).name(),
                                        command.getResult(),
                                        command.getMessage() == null ? "" : command.getMessage()));
            }
        }
    }

    private static StoreFailure notWhole(OrganisationId organisation, Path folder, String part) {
        return new StoreFailure(
                "The repository of %s in %s is not whole: it has no %s. Bring it back from a backup; if there is nothing in it to keep, remove the folder and add the organisation again."
                        .formatted(organisation, folder, part));
    }

    /// A failure of this repository.
    StoreFailure failure(String what, IOException cause) {
        return StoreFailure.of("The library of %s %s".formatted(organisation, what), cause);
    }

    @Override
    public void close() {
        git.close();
    }
}
