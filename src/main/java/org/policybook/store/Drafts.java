package org.policybook.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.PlainReason;
import org.policybook.document.PolicySlug;
import org.policybook.governance.CommitId;

/// Drafts: one branch each, one commit a revision, by its author.
final class Drafts {
    /// Larger files are not read with the policy: no text is as large.
    private static final long LARGE = 1L << 16;

    private final OrganisationRepository repository;

    Drafts(OrganisationRepository repository) {
        this.repository = repository;
    }

    List<DraftHead> all() throws IOException {
        List<DraftHead> heads = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository.git())) {
            for (Ref ref : repository.git().getRefDatabase().getRefsByPrefix(RefNames.DRAFTS)) {
                heads.add(head(ref, walk));
            }
        }
        heads.sort(Comparator.comparing(DraftHead::policy).thenComparing(DraftHead::draft));
        return heads;
    }

    private static DraftHead head(Ref ref, RevWalk walk) throws IOException {
        String[] name = ref.getName().substring(RefNames.DRAFTS.length()).split("/", 2);
        RevCommit commit = walk.parseCommit(ref.getObjectId());
        return head(PolicySlug.of(name[0]), DraftId.of(name[1]), commit);
    }

    private static DraftHead head(PolicySlug policy, DraftId draft, RevCommit commit) {
        return new DraftHead(
                policy,
                draft,
                OrganisationRepository.commitId(commit),
                commit.getAuthorIdent().getName(),
                commit.getAuthorIdent().getWhenAsInstant(),
                commit.getShortMessage());
    }

    /// Newest first: a draft's commits bear its name, and the one that it began from does not.
    static List<DraftHead> revisions(DraftHead draft, RevWalk walk) throws IOException {
        List<DraftHead> revisions = new ArrayList<>();
        RevCommit commit = walk.parseCommit(OrganisationRepository.objectId(draft.revision()));
        while (isOf(draft, commit)) {
            revisions.add(head(draft.policy(), draft.draft(), commit));
            if (commit.getParentCount() == 0) {
                return revisions;
            }
            commit = walk.parseCommit(commit.getParent(0));
        }
        return revisions;
    }

    private static boolean isOf(DraftHead draft, RevCommit commit) {
        Map<String, String> facts = Trailers.parse(commit.getFooterLines());
        return draft.draft().value().equals(facts.get("Draft"))
                && draft.policy().value().equals(facts.get("Policy"))
                && !facts.containsKey("Version");
    }

    SaveResult save(DraftSave save) throws IOException {
        String ref = RefNames.draft(save.policy(), save.draft());
        try (ObjectInserter inserter = new ObjectsTogether(repository.git());
                ObjectReader reader = inserter.newReader();
                RevWalk walk = new RevWalk(reader)) {
            ObjectId head = repository.head(ref);
            boolean isNew = head.equals(ObjectId.zeroId());
            if (isNew) {
                refuseGone(save);
                refuseGivenUp(save.policy(), walk, reader);
                Optional<DraftHead> open = save.beside() ? Optional.empty() : first(save.policy(), walk);
                if (open.isPresent()) {
                    return stale(save, open.get(), walk);
                }
            } else if (!save.base().map(OrganisationRepository::objectId).equals(Optional.of(head))) {
                return stale(save, head(save.policy(), save.draft(), walk.parseCommit(head)), walk);
            }
            List<RevCommit> parents = parents(save, head, walk);
            ObjectId tree = TreeEdit.ofPolicy(save.policy(), save.files(), reader, inserter)
                    .apply(parents.getLast().getTree(), reader, inserter);
            if (!isNew && parents.size() == 1 && tree.equals(parents.getFirst().getTree())) {
                return new SaveResult.Unchanged(OrganisationRepository.commitId(head));
            }
            ObjectId commit = repository.commit(inserter, tree, parents, message(save), save.stamp());
            inserter.flush();
            repository.update(walk, new ReceiveCommand(head, commit, ref));
            return new SaveResult.Saved(OrganisationRepository.commitId(commit));
        }
    }

    /// The revision before and the version taken in; of a draft's first revision, what it is begun from.
    private List<RevCommit> parents(DraftSave save, ObjectId head, RevWalk walk) throws IOException {
        List<RevCommit> parents = new ArrayList<>();
        if (!head.equals(ObjectId.zeroId())) {
            parents.add(walk.parseCommit(head));
        }
        if (save.version().isPresent()) {
            parents.add(walk.parseCommit(
                    OrganisationRepository.objectId(save.version().get())));
        }
        return parents.isEmpty() ? List.of(walk.parseCommit(repository.main())) : parents;
    }

    private static void refuseGone(DraftSave save) {
        if (save.base().isPresent()) {
            throw new BadInput(
                    "The draft %s of %s does not exist any more: it was published just now. Save the same again, and you are given both texts."
                            .formatted(save.draft(), save.policy()));
        }
    }

    /// A name that has events but no folder on main was never published, or given up by a renaming.
    private void refuseGivenUp(PolicySlug policy, RevWalk walk, ObjectReader reader) throws IOException {
        ObjectId journal = repository.head(RefNames.JOURNAL);
        if (journal.equals(ObjectId.zeroId())) {
            return;
        }
        RevCommit events = walk.parseCommit(journal);
        boolean known = exists(Journal.folder(policy), events, reader);
        if (!known || exists(RefNames.folder(policy), walk.parseCommit(repository.main()), reader)) {
            return;
        }
        PolicySlug now = new PolicyLines(Journal.read(events, reader)).current(policy);
        if (!now.equals(policy)) {
            throw new BadInput("The policy %s was renamed, and is now %s. Use that name.".formatted(policy, now));
        }
    }

    private static boolean exists(String path, RevCommit commit, ObjectReader reader) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(reader, path, commit.getTree())) {
            return found != null;
        }
    }

    private static String message(DraftSave save) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("Policy", save.policy().value());
        facts.put("Draft", save.draft().value());
        return Trailers.format(save.message(), facts);
    }

    /// An open draft of a policy. To be asked while holding the lock, as two authors may begin at once.
    private Optional<DraftHead> first(PolicySlug policy, RevWalk walk) throws IOException {
        List<Ref> refs = repository.git().getRefDatabase().getRefsByPrefix(RefNames.drafts(policy));
        return refs.isEmpty() ? Optional.empty() : Optional.of(head(refs.getFirst(), walk));
    }

    private SaveResult stale(DraftSave save, DraftHead theirs, RevWalk walk) throws IOException {
        RevCommit commit = walk.parseCommit(OrganisationRepository.objectId(theirs.revision()));
        return new SaveResult.Stale(
                theirs,
                files(save.policy(), commit, walk.getObjectReader()).orElseThrow(),
                save.base().isPresent() ? known(save.policy(), save.base().get(), walk) : Optional.empty());
    }

    private static Optional<PolicyFiles> known(PolicySlug policy, CommitId base, RevWalk walk) throws IOException {
        ObjectId id = OrganisationRepository.objectId(base);
        return walk.getObjectReader().has(id)
                ? files(policy, walk.parseCommit(id), walk.getObjectReader())
                : Optional.empty();
    }

    /// The files of a policy in a commit, where it has any.
    static Optional<PolicyFiles> files(PolicySlug policy, RevCommit commit, ObjectReader reader) throws IOException {
        try (TreeWalk folder = TreeWalk.forPath(reader, RefNames.folder(policy), commit.getTree())) {
            if (folder == null) {
                return Optional.empty();
            }
            Map<String, Content> files = new TreeMap<>();
            try (TreeWalk walk = new TreeWalk(reader)) {
                walk.addTree(folder.getObjectId(0));
                walk.setRecursive(true);
                while (walk.next()) {
                    files.put(walk.getPathString(), content(walk.getObjectId(0), reader));
                }
            }
            if (!files.containsKey(PolicyFiles.POLICY)) {
                throw new CorruptObjectException(
                        commit, "its %s has no %s".formatted(RefNames.folder(policy), PolicyFiles.POLICY));
            }
            return Optional.of(new PolicyFiles(files));
        }
    }

    /// A text at once; what is large, such as the original of an import, when somebody asks for it.
    private static Content content(ObjectId blob, ObjectReader reader) throws IOException {
        if (reader.getObjectSize(blob, Constants.OBJ_BLOB) <= LARGE) {
            return new Content(reader.open(blob).getBytes());
        }
        return Content.later(() -> {
            try (ObjectReader own = reader.newReader()) {
                return own.open(blob).getBytes(Integer.MAX_VALUE);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "A file of the library cannot be read: %s.".formatted(PlainReason.of(e)), e);
            }
        });
    }
}
