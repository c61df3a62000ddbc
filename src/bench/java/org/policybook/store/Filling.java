package org.policybook.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.policybook.document.DraftId;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicySlug;
import org.policybook.governance.CommitId;
import org.policybook.governance.ContentHash;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Person;
import org.policybook.governance.Recorded;

/// Fills a library's repository with policies and journal events in one step, as no user could: for measuring what goes
/// on beside them.
public final class Filling {
    private static final Person SECRETARY = new Person("Committee Secretary", "secretary@example.org");

    private Filling() {}

    /// @param events how many events each policy has
    public static void fill(Path library, OrganisationId organisation, int policies, int events, String text)
            throws IOException {
        Path folder = library.resolve("organisations/" + organisation + ".git");
        try (OrganisationRepository repository = OrganisationRepository.open(organisation, folder);
                ObjectInserter inserter = new ObjectsTogether(repository.git());
                ObjectReader reader = inserter.newReader();
                RevWalk walk = new RevWalk(reader)) {
            TreeEdit main = new TreeEdit();
            TreeEdit journal = new TreeEdit();
            for (int i = 0; i < policies; i++) {
                PolicySlug policy = PolicySlug.of("policy-" + i);
                String own = text.replace("TITLE", "Policy " + i);
                main.put(
                        RefNames.folder(policy) + "/" + PolicyFiles.POLICY,
                        inserter.insert(Constants.OBJ_BLOB, own.getBytes(StandardCharsets.UTF_8)));
                line(policy, events, journal, inserter);
            }
            Stamp stamp = new Stamp(SECRETARY, Instant.EPOCH);
            ObjectId before = repository.main();
            ObjectId tree = main.apply(walk.parseCommit(before).getTree(), reader, inserter);
            ObjectId filled = repository.commit(inserter, tree, List.of(before), "Fill", stamp);
            ObjectId noted = repository.commit(
                    inserter, journal.apply(ObjectId.zeroId(), reader, inserter), List.of(), "Fill", stamp);
            inserter.flush();
            repository.update(
                    walk,
                    new ReceiveCommand(before, filled, RefNames.MAIN),
                    new ReceiveCommand(ObjectId.zeroId(), noted, RefNames.JOURNAL));
        }
    }

    private static void line(PolicySlug policy, int events, TreeEdit journal, ObjectInserter inserter)
            throws IOException {
        ContentHash before = JournalEntry.NONE;
        for (int number = 1; number <= events; number++) {
            byte[] file = JournalJson.format(policy, number, before, comment(number));
            journal.put(Journal.path(policy, number), inserter.insert(Constants.OBJ_BLOB, file));
            before = ContentHash.of(file);
        }
    }

    /// A comment on a draft.
    public static DraftEvent.Commented comment(int number) {
        return new DraftEvent.Commented(
                new Recorded(Instant.EPOCH, SECRETARY),
                new DraftEvent.Target(DraftId.of("d1"), new CommitId("12".repeat(20)), ContentHash.of("")),
                number,
                Optional.empty(),
                "Staff Forum",
                "Say when it is due");
    }
}
