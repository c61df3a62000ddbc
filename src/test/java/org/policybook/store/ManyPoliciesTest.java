package org.policybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.PolicySlug;
import org.policybook.governance.GovernanceEvent.Published;

class ManyPoliciesTest {
    private static final int POLICIES = 1_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aRepositoryIsOpenedOnce() {
        try (Fixture fixture = new Fixture(folder);
                GitLibrary library = GitLibrary.open(fixture.folder())) {
            assertThat(library.store(Fixture.HARBOUR)).isSameAs(library.store(Fixture.HARBOUR));
        }
    }

    @Test
    @Timeout(30)
    void aThousandRecordsAreReadInOnePass() throws IOException {
        try (Fixture fixture = new Fixture(folder)) {
            PublishResult done = fixture.publish("1.0", fixture.saved("text"), "published");
            Published event = ((PublishResult.Done) done).event();
            record(fixture, event);

            assertThat(fixture.store().records())
                    .hasSize(POLICIES + 1)
                    .allSatisfy(
                            (policy, record) -> assertThat(record.published()).containsExactly(event));
            assertThat(fixture.store().record(PolicySlug.of("policy-999")).latest())
                    .contains(event);
            assertThat(fixture.store().current(PolicySlug.of("policy-0"))).isEqualTo(PolicySlug.of("policy-0"));
        }
    }

    /// Puts the event into the journal for a thousand policies at once.
    private static void record(Fixture fixture, Published event) throws IOException {
        try (OrganisationRepository repository = OrganisationRepository.open(Fixture.HARBOUR, fixture.repository());
                ObjectInserter inserter = repository.git().getObjectDatabase().newPackInserter();
                ObjectReader reader = inserter.newReader();
                RevWalk walk = new RevWalk(reader)) {
            TreeEdit edit = new TreeEdit();
            for (int i = 0; i < POLICIES; i++) {
                PolicySlug policy = PolicySlug.of("policy-" + i);
                byte[] file = JournalJson.format(policy, 1, JournalEntry.NONE, event);
                edit.put(Journal.path(policy, 1), inserter.insert(Constants.OBJ_BLOB, file));
            }
            ObjectId before = repository.head(RefNames.JOURNAL);
            ObjectId tree = edit.apply(walk.parseCommit(before).getTree(), reader, inserter);
            ObjectId commit = repository.commit(inserter, tree, List.of(before), "Many", Fixture.STAMP);
            inserter.flush();
            repository.update(walk, new ReceiveCommand(before, commit, RefNames.JOURNAL));
        }
    }
}
