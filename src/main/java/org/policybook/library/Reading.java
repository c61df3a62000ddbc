package org.policybook.library;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.policybook.document.DraftId;
import org.policybook.document.ParsedPolicy;
import org.policybook.document.PicturePath;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.document.References;
import org.policybook.document.VersionNumber;
import org.policybook.governance.ChecklistAnswers;
import org.policybook.governance.CommitId;
import org.policybook.governance.EiaAnswers;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.GovernanceFiles;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyStatus;
import org.policybook.render.PictureFiles;
import org.policybook.render.Reviser;
import org.policybook.store.Content;
import org.policybook.store.DraftHead;
import org.policybook.store.PolicyFiles;

/// One text of a policy, found.
public final class Reading {
    private final PolicyId policy;
    private final PolicyStatus status;
    private final PolicyFiles files;
    private final PolicyRecord record;
    private final Optional<GovernanceEvent.Published> published;
    private final Optional<DraftHead> draft;
    private final AtomicReference<Optional<ParsedPolicy>> parsed = new AtomicReference<>(Optional.empty());

    private Reading(
            PolicyId policy,
            PolicyStatus status,
            PolicyFiles files,
            PolicyRecord record,
            Optional<GovernanceEvent.Published> published,
            Optional<DraftHead> draft) {
        this.policy = policy;
        this.status = status;
        this.files = files;
        this.record = record;
        this.published = published;
        this.draft = draft;
    }

    static Reading ofVersion(
            PolicyId policy,
            PolicyStatus status,
            PolicyFiles files,
            PolicyRecord record,
            GovernanceEvent.Published version) {
        return new Reading(policy, status, files, record, Optional.of(version), Optional.empty());
    }

    static Reading ofDraft(PolicyId policy, PolicyFiles files, PolicyRecord record, DraftHead draft) {
        return new Reading(policy, PolicyStatus.DRAFT, files, record, Optional.empty(), Optional.of(draft));
    }

    /// A version as it was on the day it was published: with what had been decided by then.
    Reading asIssued() {
        return published
                .map(version -> new Reading(
                        policy,
                        status,
                        files,
                        record.until(version.version()),
                        record.until(version.version()).version(version.version()),
                        draft))
                .orElse(this);
    }

    public PolicyId policy() {
        return policy;
    }

    /// Its title, or, while it has none, the policy's name in its address.
    public String title() {
        return parsed().policy().frontMatter().title().orElse(policy.policy().value());
    }

    public PolicyStatus status() {
        return status;
    }

    /// Everything that was decided about the policy, not only about this text.
    public PolicyRecord record() {
        return record;
    }

    /// The publication of this text; empty for a draft.
    public Optional<GovernanceEvent.Published> published() {
        return published;
    }

    public Optional<VersionNumber> version() {
        return published.map(GovernanceEvent.Published::version);
    }

    public Optional<DraftId> draft() {
        return draft.map(DraftHead::draft);
    }

    /// The revision of the draft; empty for a version.
    public Optional<CommitId> revision() {
        return draft.map(DraftHead::revision);
    }

    /// The newest revision of the draft; empty for a version.
    Optional<DraftHead> draftHead() {
        return draft;
    }

    /// The source text, as kept.
    public String text() {
        return files.policy();
    }

    public ParsedPolicy parsed() {
        return parsed.updateAndGet(known -> known.isPresent() ? known : Optional.of(PolicyText.parse(text())))
                .orElseThrow();
    }

    /// The answers to the equality impact assessment, as far as they can be read.
    public Optional<EiaAnswers> eia() {
        return files.text(PolicyFiles.EIA).map(text -> GovernanceFiles.eia(text).value());
    }

    /// The answers to the approval checklist, as far as they can be read.
    public Optional<ChecklistAnswers> checklist() {
        return files.text(PolicyFiles.CHECKLIST)
                .map(text -> GovernanceFiles.checklist(text).value());
    }

    /// Who made this text what it is, and when: its publisher, or who saved the draft.
    Optional<Reviser> reviser() {
        return published
                .map(version -> new Reviser(version.by().name(), Optional.of(version.recordedAt())))
                .or(() -> draft.map(head -> new Reviser(head.savedBy(), Optional.of(head.savedAt()))));
    }

    /// The pictures that the text shows and that are not kept with it, as the text names them.
    public List<String> missingPictures() {
        return References.of(parsed().policy()).images().stream()
                .map(References.Image::source)
                .filter(source -> PicturePath.of(source)
                        .filter(files.files()::containsKey)
                        .isEmpty())
                .distinct()
                .toList();
    }

    /// The paths of the files kept beside the text, such as `attachments/plan.png`.
    public List<String> attachments() {
        return files.attachments().keySet().stream().sorted().toList();
    }

    /// A file kept beside the text.
    public Optional<byte[]> attachment(String path) {
        return Optional.ofNullable(files.attachments().get(path)).map(Content::bytes);
    }

    /// `eia.yaml` as it is written.
    public Optional<String> eiaText() {
        return files.text(PolicyFiles.EIA);
    }

    /// `checklist.yaml` as it is written.
    public Optional<String> checklistText() {
        return files.text(PolicyFiles.CHECKLIST);
    }

    /// The same draft as it would be with another text.
    Reading withText(String text) {
        return new Reading(policy, status, files.with(PolicyFiles.POLICY, text), record, published, draft);
    }

    PictureFiles pictures() {
        return path -> Optional.ofNullable(files.files().get(path)).map(Content::bytes);
    }

    PolicyFiles files() {
        return files;
    }

    /// The address that leads to this text and no other: `riverside-surgery/social-media@2.0`.
    public String address() {
        return policy + version().map(number -> "@" + number).orElseGet(() -> "@draft:" + draft().orElseThrow());
    }
}
