package org.policybook.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.policybook.document.OrganisationId;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.CommitId;
import org.policybook.governance.ContentHash;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.Person;
import org.policybook.governance.Recorded;
import org.policybook.governance.VersionEvent;

/// Fills a library's repository with published policies in one step, as no user could: each with two versions and,
/// every
/// third, an extension.
public final class FilledRegister {
    private static final Person SECRETARY = new Person("Committee Secretary", "secretary@example.org");
    private static final List<String> VERSIONS = List.of("1.0", "2.0");

    private final OrganisationRepository repository;
    private final ObjectInserter inserter;
    private final List<ReceiveCommand> tags = new ArrayList<>();

    private FilledRegister(OrganisationRepository repository, ObjectInserter inserter) {
        this.repository = repository;
        this.inserter = inserter;
    }

    /// @param text with `TITLE` and `OWNER` in it
    public static void fill(Path library, OrganisationId organisation, int policies, String text) throws IOException {
        Path folder = library.resolve("organisations/" + organisation + ".git");
        try (OrganisationRepository repository = OrganisationRepository.open(organisation, folder);
                ObjectInserter inserter = new ObjectsTogether(repository.git());
                ObjectReader reader = inserter.newReader();
                RevWalk walk = new RevWalk(reader)) {
            new FilledRegister(repository, inserter).fill(policies, text, reader, walk);
        }
    }

    private void fill(int policies, String text, ObjectReader reader, RevWalk walk) throws IOException {
        TreeEdit main = new TreeEdit();
        TreeEdit journal = new TreeEdit();
        for (int i = 0; i < policies; i++) {
            PolicySlug policy = PolicySlug.of("policy-" + i);
            byte[] own = text.replace("TITLE", "Policy " + i)
                    .replace("OWNER", "Post " + i % 40)
                    .getBytes(StandardCharsets.UTF_8);
            main.put(RefNames.folder(policy) + "/" + PolicyFiles.POLICY, inserter.insert(Constants.OBJ_BLOB, own));
            line(policy, i, ContentHash.of(own), journal);
        }
        Stamp stamp = new Stamp(SECRETARY, Instant.EPOCH);
        ObjectId before = repository.main();
        ObjectId tree = main.apply(walk.parseCommit(before).getTree(), reader, inserter);
        ObjectId filled = repository.commit(inserter, tree, List.of(before), "Fill", stamp);
        ObjectId noted = repository.commit(
                inserter, journal.apply(ObjectId.zeroId(), reader, inserter), List.of(), "Fill", stamp);
        inserter.flush();
        tags.add(new ReceiveCommand(before, filled, RefNames.MAIN));
        tags.add(new ReceiveCommand(ObjectId.zeroId(), noted, RefNames.JOURNAL));
        for (int i = 0; i < policies; i++) {
            for (String version : VERSIONS) {
                String name = RefNames.tag(PolicySlug.of("policy-" + i), VersionNumber.of(version));
                tags.add(new ReceiveCommand(ObjectId.zeroId(), filled, name));
            }
        }
        repository.update(walk, tags.toArray(ReceiveCommand[]::new));
    }

    private void line(PolicySlug policy, int at, ContentHash text, TreeEdit journal) throws IOException {
        LocalDate first = LocalDate.of(2019, 1, 1).plusDays(at % 1100);
        List<GovernanceEvent> events = new ArrayList<>();
        for (int i = 0; i < VERSIONS.size(); i++) {
            events.add(published(VERSIONS.get(i), first.plusYears(3L * i), text));
        }
        if (at % 3 == 0) {
            LocalDate on = first.plusYears(6).minusDays(20);
            events.add(new VersionEvent.Extended(
                    new Recorded(on.atStartOfDay(ZoneOffset.UTC).toInstant(), SECRETARY),
                    VersionNumber.of("2.0"),
                    PartialDate.of(on.plusYears(1)),
                    new Approval("Board", PartialDate.of(on)),
                    "Guidance is expected"));
        }
        ContentHash before = JournalEntry.NONE;
        for (int i = 0; i < events.size(); i++) {
            byte[] file = JournalJson.format(policy, i + 1, before, events.get(i));
            journal.put(Journal.path(policy, i + 1), inserter.insert(Constants.OBJ_BLOB, file));
            before = ContentHash.of(file);
        }
    }

    private static GovernanceEvent.Published published(String version, LocalDate on, ContentHash text) {
        return new GovernanceEvent.Published(
                on.atStartOfDay(ZoneOffset.UTC).toInstant(),
                SECRETARY,
                VersionNumber.of(version),
                text,
                new CommitId("12".repeat(20)),
                text,
                new Approval("Board", PartialDate.of(on)),
                PartialDate.of(on),
                Optional.of(PartialDate.of(on.plusYears(3))),
                "So that it is known",
                Optional.empty());
    }
}
