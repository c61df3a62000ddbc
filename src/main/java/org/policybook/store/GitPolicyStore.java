package org.policybook.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.jgit.lib.ObjectId;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CommitId;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.lifecycle.Step;

/// One organisation's library in Git. Safe for several threads and processes: reads never wait, writes
/// take turns.
public final class GitPolicyStore implements AutoCloseable {
    private final OrganisationRepository repository;
    private final JournalShards journalShards = new JournalShards();

    GitPolicyStore(OrganisationRepository repository) {
        this.repository = repository;
    }

    public OrganisationId organisation() {
        return repository.organisation();
    }

    /// The text of `organisation.yaml` on main.
    public String organisationFile() {
        return reading((walk, reader) -> new RulesChange(repository).now(walk, reader));
    }

    /// A mark that changes whenever the text of `organisation.yaml` may have.
    public String rulesMark() {
        return reading((walk, reader) -> repository.main().name());
    }

    /// Every text that `organisation.yaml` had, newest first.
    public List<RulesText> rulesHistory() {
        return reading((walk, reader) -> new RulesChange(repository).history(walk, reader));
    }

    /// Puts another text in the place of `organisation.yaml`.
    ///
    /// @param base the text that the change was made to
    /// @return the text that stands, when it is another than the base; then nothing was changed
    public Optional<RulesText> changeRules(String base, String text, String reason, Stamp stamp) {
        return writing(() -> new RulesChange(repository).change(base, text, reason, stamp));
    }

    void begin(String organisationFile, Stamp stamp) {
        writing(() -> new RulesChange(repository).begin(organisationFile, stamp));
    }

    /// What was decided about every policy, under the name it goes by now; read in one pass.
    public Map<PolicySlug, PolicyRecord> records() {
        return lines().records();
    }

    /// What was decided about a policy; empty when nothing was.
    public PolicyRecord record(PolicySlug policy) {
        return lines().record(policy);
    }

    /// The name a policy goes by now, whichever of its names is given.
    public PolicySlug current(PolicySlug policy) {
        return lines().current(policy);
    }

    /// The files of a published version.
    public Optional<PolicyFiles> read(PolicySlug policy, VersionNumber version) {
        return lines().nameOf(policy, version)
                .flatMap(name -> reading((walk, reader) -> {
                    ObjectId tag = repository.head(RefNames.tag(name, version(policy, version)));
                    return tag.equals(ObjectId.zeroId())
                            ? Optional.<PolicyFiles>empty()
                            : Drafts.files(name, walk.parseCommit(tag), reader);
                }));
    }

    /// Reads every policy's newest published text, and the assessment beside it, in one pass.
    ///
    /// @param texts is told each policy with these files only
    public void newestTexts(BiConsumer<PolicySlug, PolicyFiles> texts) {
        reading((walk, reader) -> {
            NewestTexts.read(walk.parseCommit(repository.main()).getTree(), reader, texts);
            return texts;
        });
    }

    /// The commit on main that published a version.
    public Optional<CommitId> commit(PolicySlug policy, VersionNumber version) {
        PublishedName name = published(policy, version);
        return reading((walk, reader) -> {
            ObjectId tag = repository.head(RefNames.tag(name.policy(), name.version()));
            return tag.equals(ObjectId.zeroId())
                    ? Optional.<CommitId>empty()
                    : Optional.of(OrganisationRepository.commitId(walk.parseCommit(tag)));
        });
    }

    /// The version's number as it was published: `3` finds `3.0`.
    private VersionNumber version(PolicySlug policy, VersionNumber asked) {
        return record(policy).version(asked).map(found -> found.version()).orElse(asked);
    }

    /// All open drafts, by policy and id.
    public List<DraftHead> drafts() {
        return reading((walk, reader) -> new Drafts(repository).all());
    }

    public List<DraftHead> drafts(PolicySlug policy) {
        return drafts().stream().filter(head -> head.policy().equals(policy)).toList();
    }

    /// The version that a draft was begun from, or took in last; empty when there was none.
    ///
    /// @param record of the draft's policy
    public Optional<VersionNumber> standsOn(DraftHead draft, PolicyRecord record) {
        return reading((walk, reader) -> new DraftBase(draft.policy(), record, walk)
                .of(walk.parseCommit(OrganisationRepository.objectId(draft.revision())))
                .map(GovernanceEvent.Published::version));
    }

    /// The version that a revision of a draft became, itself or with later ones.
    public Optional<GovernanceEvent.Published> publishedFrom(PolicySlug policy, CommitId revision) {
        PolicyRecord record = record(policy);
        return reading((walk, reader) -> new Ancestry(repository, walk, reader).publishedFrom(record, revision));
    }

    /// Whether a revision is one of a draft's, the newest or an earlier one.
    public boolean isRevision(DraftHead draft, CommitId revision) {
        return reading((walk, reader) -> new Ancestry(repository, walk, reader).isRevision(draft, revision));
    }

    /// A draft's revisions, newest first.
    public List<DraftHead> revisions(DraftHead draft) {
        return reading((walk, reader) -> Drafts.revisions(draft, walk));
    }

    /// The files of a policy at a revision of a draft.
    public PolicyFiles read(PolicySlug policy, CommitId revision) {
        return reading((walk, reader) -> Drafts.files(
                        policy, walk.parseCommit(OrganisationRepository.objectId(revision)), reader)
                .orElseThrow(() -> new BadInput("Revision %s has no policy %s.".formatted(revision, policy))));
    }

    /// Everybody who saved a revision of a draft, by e-mail address.
    public Set<String> editors(DraftHead draft) {
        return reading((walk, reader) -> new Ancestry(repository, walk, reader).editors(draft));
    }

    /// Records a step in the journal, when its rule allows it.
    ///
    /// @param draft the draft it is about, as the caller saw it: a draft that has moved since refuses the step
    public Step record(PolicySlug policy, Optional<DraftHead> draft, Stamp stamp, EventRule rule) {
        return writing(() -> new Recording(repository).record(policy, draft, stamp, rule));
    }

    /// Keeps a draft revision.
    ///
    /// @throws BadInput when the base is of a draft that is gone
    public SaveResult save(DraftSave save) {
        return writing(() -> new Drafts(repository).save(save));
    }

    /// Publishes a version: main, tag, journal and draft in one step.
    public PublishResult publish(Publication publication) {
        return writing(() -> new Publishing(repository).publish(publication));
    }

    /// A document of a version as it was issued, when it has been kept.
    ///
    /// @param file its name, such as `social-media-2.2.pdf`
    /// @throws StoreFailure when the bytes are no longer those that were kept
    public Optional<Content> rendition(PolicySlug policy, VersionNumber version, String file) {
        PublishedName name = published(policy, version);
        return reading((walk, reader) -> new Renditions(repository).read(name, file, walk, reader));
    }

    /// Keeps documents of a version for ever, in one commit. Of a document that is kept already, the kept
    /// bytes stay.
    ///
    /// @param files by name
    /// @return what is kept under those names
    public Map<String, Content> keep(
            PolicySlug policy, VersionNumber version, Map<String, Content> files, Stamp stamp) {
        PublishedName name = published(policy, version);
        return writing(() -> new Renditions(repository).keep(name, files, stamp));
    }

    /// Every version ever published, read in one pass.
    public List<PublishedVersion> versions() {
        PolicyLines lines = lines();
        return lines.records().keySet().stream()
                .flatMap(policy -> lines.versions(policy).stream())
                .toList();
    }

    /// The name and number that a version was published under: a policy may have been renamed since, and
    /// `3` finds `3.0`.
    public PublishedName published(PolicySlug policy, VersionNumber version) {
        PolicyLines lines = lines();
        return new PublishedName(
                lines.nameOf(policy, version).orElse(policy),
                lines.record(policy)
                        .version(version)
                        .map(found -> found.version())
                        .orElse(version));
    }

    /// What the repository holds about a version, to be checked far from it.
    ///
    /// @throws BadInput when there is no such version
    public VersionEvidence evidence(PolicySlug policy, VersionNumber version) {
        PolicyLines lines = lines();
        PublishedVersion found = lines.versions(policy).stream()
                .filter(published -> published.event().version().samePlace(version))
                .findFirst()
                .orElseThrow(() -> new BadInput("%s has no version %s.".formatted(policy, version)));
        return reading((walk, reader) ->
                new EvidencePack(repository, walk, reader).of(found.name(), found.event(), lines.line(policy)));
    }

    /// Gives a policy another short name; the old one goes on leading to it.
    ///
    /// @throws BadInput when there is no such policy, the new name is taken, or drafts are open
    public void rename(PolicySlug from, PolicySlug to, String reason, Stamp stamp) {
        writing(() -> {
            new Renaming(repository).rename(from, to, reason, stamp);
            return to;
        });
    }

    /// The commits that made a policy what it is, newest first, across its names and drafts.
    public List<Revision> history(PolicySlug policy) {
        List<ObjectId> drafts = drafts(policy).stream()
                .map(draft -> OrganisationRepository.objectId(draft.revision()))
                .toList();
        List<PolicySlug> names = lines().names(policy);
        return reading((walk, reader) -> new Histories(repository).of(names, drafts));
    }

    /// A mark that changes whenever the library does: main and the journal, as one text.
    public String state() {
        return reading((walk, reader) ->
                repository.main().name() + repository.head(RefNames.JOURNAL).name());
    }

    /// The journal's newest commit, to be kept elsewhere and checked against later.
    public Optional<CommitId> journalHead() {
        return newest(RefNames.JOURNAL);
    }

    /// The newest commit of the documents kept as issued, to be noted like [#journalHead].
    public Optional<CommitId> renditionsHead() {
        return newest(RefNames.RENDITIONS);
    }

    private Optional<CommitId> newest(String ref) {
        return reading((walk, reader) -> Optional.of(repository.head(ref))
                .filter(head -> !head.equals(ObjectId.zeroId()))
                .map(OrganisationRepository::commitId));
    }

    /// Replays the journal against refs and objects.
    public Verification verify() {
        return reading((walk, reader) -> new Verifying(repository).run());
    }

    /// Writes all of the repository as one file, as it stands at this moment, while others go on writing.
    public void bundle(OutputStream out) throws IOException {
        RepositoryBundle.write(repository, out);
    }

    /// True when the journal, or the documents kept as issued, still contain a commit that was their newest
    /// once.
    public boolean contains(CommitId head) {
        return reading((walk, reader) -> new Ancestry(repository, walk, reader).wasNewest(head));
    }

    private PolicyLines lines() {
        return reading((walk, reader) -> journalShards.now(repository, walk, reader));
    }

    private <T> T reading(RepositoryWork.Reading<T> work) {
        return RepositoryWork.reading(repository, work);
    }

    private <T> T writing(RepositoryWork.Writing<T> work) {
        return RepositoryWork.writing(repository, work);
    }

    @Override
    public void close() {
        repository.close();
    }
}
