package org.policybook.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.policybook.governance.Person;

/// Changes an organisation's rules: one commit on main that touches nothing but `organisation.yaml`. What was decided
/// before goes on being judged by the rules of its time.
final class RulesChange {
    private final OrganisationRepository repository;

    RulesChange(OrganisationRepository repository) {
        this.repository = repository;
    }

    /// The text on main.
    String now(RevWalk walk, ObjectReader reader) throws IOException {
        ObjectId text = text(walk.parseCommit(repository.main()), reader);
        if (text.equals(ObjectId.zeroId())) {
            throw new StoreFailure(
                    "The library of %s has no %s on main. \"policybook verify\" tells what else is wrong."
                            .formatted(repository.organisation(), RefNames.ORGANISATION_FILE));
        }
        return new String(reader.open(text).getBytes(), StandardCharsets.UTF_8);
    }

    /// The first commit of a repository. Call while holding its lock.
    ObjectId begin(String text, Stamp stamp) throws IOException {
        try (ObjectInserter inserter = new ObjectsTogether(repository.git());
                ObjectReader reader = inserter.newReader();
                RevWalk walk = new RevWalk(reader)) {
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, Content.of(text).bytes());
            ObjectId tree =
                    new TreeEdit().put(RefNames.ORGANISATION_FILE, blob).apply(ObjectId.zeroId(), reader, inserter);
            String message = "Begin the library of %s".formatted(repository.organisation());
            ObjectId commit = repository.commit(inserter, tree, List.of(), message, stamp);
            inserter.flush();
            repository.update(walk, new ReceiveCommand(ObjectId.zeroId(), commit, RefNames.MAIN));
            return commit;
        }
    }

    /// Call while holding the repository's lock.
    ///
    /// @param base the text that the change was made to
    /// @return the text that stands, when it is another than the base; then nothing was changed
    Optional<RulesText> change(String base, String text, String reason, Stamp stamp) throws IOException {
        try (ObjectInserter inserter = new ObjectsTogether(repository.git());
                ObjectReader reader = inserter.newReader();
                RevWalk walk = new RevWalk(reader)) {
            RevCommit main = walk.parseCommit(repository.main());
            RulesText now = history(walk, reader).getFirst();
            if (!now.text().equals(base)) {
                return Optional.of(now);
            }
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
            ObjectId tree =
                    new TreeEdit().put(RefNames.ORGANISATION_FILE, blob).apply(main.getTree(), reader, inserter);
            Stamp recorded = new Stamp(stamp.by(), notBefore(main, stamp.at()));
            ObjectId commit = repository.commit(inserter, tree, List.of(main), reason, recorded);
            inserter.flush();
            repository.update(walk, new ReceiveCommand(main, commit, RefNames.MAIN));
            return Optional.empty();
        }
    }

    /// The times on main only grow, so that it can be told which rules held when.
    private static Instant notBefore(RevCommit main, Instant at) {
        Instant last = Instant.ofEpochSecond(main.getCommitTime());
        return last.isAfter(at) ? last : at;
    }

    /// Every text of the rules, newest first.
    List<RulesText> history(RevWalk walk, ObjectReader reader) throws IOException {
        List<RulesText> texts = new ArrayList<>();
        ObjectId before = ObjectId.zeroId();
        for (RevCommit commit :
                CommitLine.to(walk.parseCommit(repository.main()), walk).commits()) {
            ObjectId text = text(commit, reader);
            if (!text.equals(before) && !text.equals(ObjectId.zeroId())) {
                texts.add(of(commit, text, reader));
            }
            before = text;
        }
        return texts.reversed();
    }

    private static ObjectId text(RevCommit commit, ObjectReader reader) throws IOException {
        try (TreeWalk file = TreeWalk.forPath(reader, RefNames.ORGANISATION_FILE, commit.getTree())) {
            return file == null ? ObjectId.zeroId() : file.getObjectId(0);
        }
    }

    private static RulesText of(RevCommit commit, ObjectId text, ObjectReader reader) throws IOException {
        return new RulesText(
                OrganisationRepository.commitId(commit),
                new Person(
                        commit.getAuthorIdent().getName(),
                        commit.getAuthorIdent().getEmailAddress()),
                commit.getAuthorIdent().getWhenAsInstant(),
                commit.getShortMessage(),
                new String(reader.open(text).getBytes(), StandardCharsets.UTF_8));
    }
}
