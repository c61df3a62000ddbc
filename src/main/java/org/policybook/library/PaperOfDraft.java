package org.policybook.library;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.diff.Counts;
import org.policybook.diff.FieldChange;
import org.policybook.diff.PolicyDiff;
import org.policybook.document.Address;
import org.policybook.document.Edition;
import org.policybook.document.FrontMatter;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.gate.Verdict;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.render.Comparison;
import org.policybook.render.ControlledDocument;
import org.policybook.render.MeetingPack.Paper;
import org.policybook.render.MeetingPack.Part;
import org.policybook.render.MeetingPack.Words;
import org.policybook.render.Reviser;
import org.policybook.render.ShownDate;
import org.policybook.render.TermLinks;

/// The paper on one draft for a committee: first what a member reads in a few minutes, then the text, then what
/// stands behind it.
final class PaperOfDraft {
    static final String LANGUAGE = "en-GB";
    private static final String FOR_THE_RECORD = "For the record";

    private final Library library;
    private final OpenDraft draft;
    private final DraftProgress progress;
    private final LocalDate today;
    private final List<Verdict> verdicts;

    PaperOfDraft(Library library, OpenDraft draft, LocalDate today) {
        this.library = library;
        this.draft = draft;
        this.progress = draft.progress();
        this.today = today;
        this.verdicts = new JudgeDraft(library)
                .judge(draft.policy(), Optional.of(draft.head().draft()), Optional.empty(), today)
                .verdicts();
    }

    Paper paper(LocalDate meeting) {
        Optional<DraftEvent.Submitted> submitted = progress.submitted();
        boolean decidable = PackMeeting.isDecidable(progress);
        Optional<Reading> before = before();
        Optional<PolicyDiff> diff = before.map(old -> new ComparePolicies(library).compare(old, draft.reading()))
                .map(PaperOfDraft::ofAuthors);
        List<Part> first = new ArrayList<>();
        first.add(facts(submitted, before, meeting));
        draft.reading()
                .parsed()
                .policy()
                .frontMatter()
                .summary()
                .ifPresent(summary -> first.add(new Part("What it is for", summary)));
        submitted.ifPresent(put -> first.add(new Part(
                "The author's statement",
                put.statement().isBlank() ? "The author made no statement." : put.statement())));
        first.add(new GateParts(draft).inTheWay(verdicts));
        return new Paper(
                draft.reading().title(), standing(progress), first, words(before, diff), rest(diff), decidable);
    }

    /// The gates that keep it from being published.
    List<Verdict> missing() {
        return verdicts.stream().filter(Verdict::isInTheWay).toList();
    }

    static String standing(DraftProgress progress) {
        return switch (progress.stage()) {
            case DRAFT -> "Being written, not put forward";
            case IN_CONSULTATION -> "In consultation, not put forward";
            case IN_REVIEW -> "In review, not yet for decision";
            case AWAITING_APPROVAL -> "For decision";
            case APPROVED -> "Approved, not yet published";
            case RETURNED -> "Returned to its author with actions";
        };
    }

    /// Without the facts that only a publication writes: a draft has none of them yet.
    private static PolicyDiff ofAuthors(PolicyDiff diff) {
        List<FieldChange> facts = diff.metadata().stream()
                .filter(change ->
                        !FrontMatter.SYSTEM_FIELDS.contains(change.field().split("\\.", -1)[0]))
                .toList();
        Counts all = diff.counts();
        Counts counts =
                new Counts(all.changed(), all.inserted(), all.deleted(), all.moved(), all.sections(), facts.size());
        return new PolicyDiff(diff.changes(), facts, diff.forms(), counts, diff.keyChanges());
    }

    private List<Part> rest(Optional<PolicyDiff> diff) {
        List<Part> rest = new ArrayList<>();
        rest.add(CommentPart.of(draft, progress));
        rest.addAll(ChecklistParts.of(draft, new FindEvidence(library, draft, verdicts, today)));
        EiaPart.of(draft, diff).ifPresent(rest::add);
        rest.add(new GateParts(draft).all(verdicts));
        rest.add(DecisionPart.of(draft.reading().record()));
        rest.add(forTheRecord());
        return rest;
    }

    /// What binds a decision to this very text.
    private Part forTheRecord() {
        return new Part(
                FOR_THE_RECORD,
                List.of(),
                List.of(),
                List.of(
                        List.of("Policy", draft.policy().toString()),
                        List.of(
                                "Text that is decided on",
                                "revision %s, content %s"
                                        .formatted(
                                                draft.now().target().revision().abbreviated(),
                                                draft.now()
                                                        .target()
                                                        .content()
                                                        .hex()
                                                        .substring(0, 16)))));
    }

    /// The version in force, else the newest.
    private Optional<Reading> before() {
        return draft.reading()
                .record()
                .inForceOn(today)
                .or(draft.reading().record()::latest)
                .map(version -> new ReadPolicy(library)
                        .read(new Address(draft.policy(), new Edition.OfVersion(version.version())), today));
    }

    private Words words(Optional<Reading> before, Optional<PolicyDiff> diff) {
        RenderPolicy render = new RenderPolicy(library);
        ControlledDocument after = render.withoutForms(draft.reading(), today);
        if (before.isEmpty()) {
            return new Words.Whole(new ControlledDocument(
                    TermLinks.in(after.policy()), after.house(), after.issue(), after.wording()));
        }
        Reading old = before.orElseThrow();
        Reviser reviser = draft.reading().reviser().orElseThrow();
        return new Words.Changes(new Comparison(
                new Comparison.Text("version " + old.version().orElseThrow(), render.withoutForms(old, today)),
                new Comparison.Text("this draft", after),
                diff.orElseThrow(),
                reviser));
    }

    private Part facts(Optional<DraftEvent.Submitted> submitted, Optional<Reading> before, LocalDate meeting) {
        FrontMatter text = draft.reading().parsed().policy().frontMatter();
        List<List<String>> rows = new ArrayList<>();
        submitted.ifPresent(put -> {
            rows.add(List.of("Change", change(put.change())));
            rows.add(List.of("Proposed version", number(put, meeting).text()));
        });
        before.flatMap(Reading::version)
                .ifPresent(version -> rows.add(List.of("Takes the place of", "version " + version)));
        text.owner().ifPresent(owner -> rows.add(List.of("Owner", owner)));
        text.author().ifPresent(author -> rows.add(List.of("Author", author)));
        submitted.ifPresent(put -> rows.add(List.of(
                "Put forward by",
                "%s, %s"
                        .formatted(
                                put.by().name(),
                                ShownDate.of(
                                        PartialDate.of(LocalDate.ofInstant(put.recordedAt(), ZoneOffset.UTC)),
                                        LANGUAGE)))));
        progress.approvals()
                .forEach(signed -> rows.add(List.of(
                        "Signed already",
                        "%s, minute %s"
                                .formatted(
                                        signed.signature().post(),
                                        signed.minute().reference()))));
        return new Part("At a glance", List.of(), List.of(), rows);
    }

    private VersionNumber number(DraftEvent.Submitted submitted, LocalDate meeting) {
        return NextVersion.after(
                draft.reading().record().latest().map(GovernanceEvent.Published::version),
                submitted.change(),
                PartialDate.of(meeting),
                draft.organisation().rules().versions());
    }

    private static String change(ChangeClass change) {
        return switch (change) {
            case FIRST -> "New policy";
            case MAJOR -> "Major change";
            case MINOR -> "Minor change";
        };
    }
}
