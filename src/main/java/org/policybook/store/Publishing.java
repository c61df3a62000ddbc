package org.policybook.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.policybook.document.VersionNumber;
import org.policybook.governance.ContentHash;
import org.policybook.governance.DecisionDates;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;

/// Makes a draft a version: main takes the text, a tag marks it for ever, the journal says who approved
/// it, and the draft ends — in one step that happens whole or not at all.
final class Publishing {
    private final OrganisationRepository repository;

    Publishing(OrganisationRepository repository) {
        this.repository = repository;
    }

    /// Call while holding the repository's lock.
    PublishResult publish(Publication publication) throws IOException {
        try (ObjectInserter inserter = new ObjectsTogether(repository.git());
                ObjectReader reader = inserter.newReader();
                RevWalk walk = new RevWalk(reader)) {
            return new Step(publication, inserter, reader, walk).run();
        }
    }

    private final class Step {
        private final Publication publication;
        private final ObjectInserter inserter;
        private final ObjectReader reader;
        private final RevWalk walk;

        Step(Publication publication, ObjectInserter inserter, ObjectReader reader, RevWalk walk) {
            this.publication = publication;
            this.inserter = inserter;
            this.reader = reader;
            this.walk = walk;
        }

        PublishResult run() throws IOException {
            String draftRef = RefNames.draft(publication.policy(), publication.draft());
            ObjectId draft = repository.head(draftRef);
            ObjectId journal = repository.head(RefNames.JOURNAL);
            PolicyLines lines = lines(journal);
            PolicyRecord record = lines.record(publication.policy());
            if (!draft.name().equals(publication.approved().hex())) {
                return moved(draft, record);
            }
            Optional<PublishResult> refused = refusal(draft, record);
            return refused.isPresent() ? refused.get() : write(draftRef, draft, journal, lines);
        }

        private PublishResult moved(ObjectId draft, PolicyRecord record) throws IOException {
            if (!draft.equals(ObjectId.zeroId())) {
                return new PublishResult.DraftMoved("at revision " + draft.name());
            }
            RevCommit approved = walk.parseCommit(OrganisationRepository.objectId(publication.approved()));
            for (GovernanceEvent.Published event : record.published()) {
                RevCommit last = walk.parseCommit(OrganisationRepository.objectId(event.draft()));
                if (walk.isMergedInto(approved, last)) {
                    return new PublishResult.AlreadyPublished(event);
                }
            }
            return new PublishResult.DraftMoved("gone");
        }

        private PolicyLines lines(ObjectId journal) throws IOException {
            return journal.equals(ObjectId.zeroId())
                    ? new PolicyLines(Map.of())
                    : Journal.lines(publication.policy(), walk.parseCommit(journal), reader);
        }

        /// What was published since the draft was begun would be undone by it.
        private Optional<PublishResult> behind(ObjectId draft, PolicyRecord record) throws IOException {
            Optional<VersionNumber> from = new DraftBase(publication.policy(), record, walk)
                    .of(walk.parseCommit(draft))
                    .map(GovernanceEvent.Published::version);
            return record.latest()
                    .filter(last -> !from.equals(Optional.of(last.version())))
                    .map(last -> new PublishResult.Behind(publication.draft(), from, last));
        }

        private Optional<PublishResult> refusal(ObjectId draft, PolicyRecord record) throws IOException {
            Optional<PublishResult> behind = behind(draft, record);
            if (behind.isPresent()) {
                return behind;
            }
            Publication.Decision decision = publication.decision();
            Optional<String> barred = publication.ruling().bar().apply(record);
            if (barred.isPresent()) {
                return Optional.of(new PublishResult.Barred(barred.get()));
            }
            if (record.version(decision.version()).isPresent()
                    || repository.git().exactRef(RefNames.tag(publication.policy(), decision.version())) != null) {
                return Optional.of(new PublishResult.VersionTaken(decision.version()));
            }
            Optional<GovernanceEvent.Published> higher =
                    record.latest().filter(last -> last.version().isAfter(decision.version()));
            if (higher.isPresent()) {
                return Optional.of(new PublishResult.NotHigher(higher.get().version()));
            }
            return new DecisionDates(decision.approval().on(), decision.effectiveFrom())
                    .impossible(record, publication.today())
                    .map(PublishResult.DatesRefused::new);
        }

        private PublishResult write(String draftRef, ObjectId draft, ObjectId journal, PolicyLines lines)
                throws IOException {
            List<JournalEntry> before = lines.line(publication.policy());
            Stamp stamp = new Stamp(
                    publication.stamp().by(),
                    notBefore(before, publication.stamp().at()));
            GovernanceEvent.Published event = event(draft, stamp.at());
            ObjectId main = repository.main();
            ObjectId commit = commit(event, main, draft, stamp);
            ObjectId tag = tag(event, commit, stamp);
            ObjectId entry = entry(event, journal, before, stamp);
            inserter.flush();
            repository.update(
                    walk,
                    new ReceiveCommand(main, commit, RefNames.MAIN),
                    new ReceiveCommand(ObjectId.zeroId(), tag, RefNames.tag(publication.policy(), event.version())),
                    new ReceiveCommand(journal, entry, RefNames.JOURNAL),
                    new ReceiveCommand(draft, ObjectId.zeroId(), draftRef));
            return new PublishResult.Done(event, OrganisationRepository.commitId(commit));
        }

        private GovernanceEvent.Published event(ObjectId draft, Instant at) throws IOException {
            Publication.Decision decision = publication.decision();
            String approved = Drafts.files(publication.policy(), walk.parseCommit(draft), reader)
                    .orElseThrow()
                    .policy();
            return new GovernanceEvent.Published(
                    at,
                    publication.stamp().by(),
                    decision.version(),
                    ContentHash.of(publication.files().policy()),
                    publication.approved(),
                    ContentHash.of(approved),
                    decision.approval(),
                    decision.effectiveFrom(),
                    decision.reviewDue(),
                    decision.reason(),
                    publication.ruling().judgement());
        }

        private ObjectId commit(GovernanceEvent.Published event, ObjectId main, ObjectId draft, Stamp stamp)
                throws IOException {
            RevCommit base = walk.parseCommit(main);
            ObjectId tree = TreeEdit.ofPolicy(publication.policy(), publication.files(), reader, inserter)
                    .apply(base.getTree(), reader, inserter);
            String message = "Publish %s %s: %s".formatted(publication.policy(), event.version(), event.reason());
            return repository.commit(
                    inserter, tree, List.of(main, draft), Trailers.format(message, facts(event)), stamp);
        }

        private ObjectId tag(GovernanceEvent.Published event, ObjectId commit, Stamp stamp) throws IOException {
            TagBuilder tag = new TagBuilder();
            tag.setTag(RefNames.tagName(publication.policy(), event.version()));
            tag.setObjectId(commit, Constants.OBJ_COMMIT);
            tag.setTagger(OrganisationRepository.ident(OrganisationRepository.SERVER, stamp.at()));
            tag.setMessage(Trailers.format(publication.policy() + " " + event.version(), facts(event)));
            return inserter.insert(tag);
        }

        private Map<String, String> facts(GovernanceEvent.Published event) {
            Map<String, String> facts = Trailers.facts(publication.policy(), event);
            facts.put("Draft", publication.draft().value());
            return facts;
        }

        private ObjectId entry(
                GovernanceEvent.Published event, ObjectId journal, List<JournalEntry> before, Stamp stamp)
                throws IOException {
            String message = "%s %s published".formatted(publication.policy(), event.version());
            return new JournalAppend(repository, inserter, reader, walk)
                    .append(journal, publication.policy(), before, event, message, stamp);
        }
    }

    /// A policy's events are recorded in order: a clock that went back does not put one before another.
    static Instant notBefore(List<JournalEntry> before, Instant at) {
        if (before.isEmpty()) {
            return at;
        }
        Instant last = before.getLast().event().recordedAt();
        return last.isAfter(at) ? last : at;
    }
}
