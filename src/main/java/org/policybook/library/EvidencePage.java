package org.policybook.library;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.CommitId;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.GovernanceEvent.Published;
import org.policybook.governance.Judgement;
import org.policybook.governance.Organisation;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.PolicyStatus;
import org.policybook.render.RecordPage;
import org.policybook.render.RecordPage.Cell;
import org.policybook.render.RecordPage.Part;
import org.policybook.render.RecordPage.Row;
import org.policybook.render.RecordPage.Table;
import org.policybook.render.ShownDate;
import org.policybook.render.style.HouseStyle;

/// The first page of an evidence pack: how a version came to be, for a reader who has only this folder.
///
/// @param events the journal's files by their paths in the pack, in the order of the record's events
/// @param files what lies in the pack, by name, with what it is
record EvidencePage(
        Reading version, Organisation organisation, LocalDate today, List<String> events, Map<String, String> files) {
    private static final String ENGLISH = "en";

    RecordPage page(HouseStyle style) {
        Published published = version.published().orElseThrow();
        EvidenceForms forms = new EvidenceForms(version, organisation);
        return new RecordPage(
                style,
                organisation.name(),
                "Evidence for %s, version %s".formatted(title(), published.version()),
                "What the library of %s holds about this version: its text, how it was consulted on, judged and approved, and what was decided about it since. CHECK.md tells how to check it without the program that made it."
                        .formatted(organisation.name()),
                Stream.of(
                                Stream.of(about(published), listed()),
                                Stream.of(signatures(published), gates(published)),
                                Stream.of(forms.checklist(), forms.assessment()),
                                Stream.of(consultation(published), recorded()))
                        .flatMap(parts -> parts)
                        .toList());
    }

    private String title() {
        return version.parsed()
                .policy()
                .frontMatter()
                .title()
                .orElse(version.policy().toString());
    }

    private Part about(Published published) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Address", version.address()));
        rows.add(Row.of(
                "Status on " + shown(PartialDate.of(today)),
                PolicyStatus.of(published, version.record(), today).toString().replace('-', ' ')));
        rows.add(Row.of("In force from", shown(published.effectiveFrom())));
        rows.add(Row.of(
                "Approved",
                "%s, %s"
                        .formatted(
                                published.approval().by(),
                                shown(published.approval().on()))));
        rows.add(Row.of(
                "Review due", published.reviewDue().map(EvidencePage::shown).orElse("not set")));
        rows.add(Row.of(
                "Recorded",
                "%s, by %s".formatted(time(published), published.by().name())));
        rows.add(Row.of("What changed", published.reason()));
        before().ifPresent(last -> rows.add(Row.of("Version before", last.text())));
        return new Part("The version", List.of(), List.of(new Table("Facts", List.of("Fact", "Value"), rows)));
    }

    private Optional<VersionNumber> before() {
        return before(version);
    }

    /// The version that a version followed.
    static Optional<VersionNumber> before(Reading version) {
        VersionNumber own = version.version().orElseThrow();
        return version.record().published().stream()
                .map(Published::version)
                .filter(own::isAfter)
                .max(VersionNumber::compareTo);
    }

    private Part listed() {
        List<Row> rows = files.entrySet().stream()
                .map(file -> new Row(List.of(Cell.link(file.getKey()), Cell.of(file.getValue()))))
                .toList();
        return new Part("What lies here", List.of(), List.of(new Table("Files", List.of("File", "What it is"), rows)));
    }

    private Part signatures(Published published) {
        List<Row> rows = of(DraftEvent.Decided.class, published)
                .filter(decided -> decided.target().revision().equals(published.draft()))
                .map(EvidencePage::signature)
                .toList();
        return rows.isEmpty()
                ? new Part(
                        "Approval",
                        List.of("No signature stands in the record: the approval is as it was stated at publication."),
                        List.of())
                : new Part(
                        "Approval",
                        List.of("Each signature is for draft revision %s, and for its very files, of SHA-256 %s."
                                .formatted(
                                        published.draft().hex(),
                                        published
                                                .judgement()
                                                .map(judgement ->
                                                        judgement.content().hex())
                                                .orElse("not recorded"))),
                        List.of(new Table(
                                "Signatures",
                                List.of("Signed by", "Post", "Decision", "Committee", "Minute", "Recorded"),
                                rows)));
    }

    private static Row signature(DraftEvent.Decided decided) {
        return Row.of(
                decided.by().name(),
                EventDetails.signer(decided.signature()),
                decided.approved() ? "approved" : "refused",
                "%s, %d present, chaired by %s"
                        .formatted(
                                decided.signature().committee(),
                                decided.minute().present(),
                                decided.minute().chair()),
                "%s, %s"
                        .formatted(
                                decided.minute().reference(),
                                shown(decided.minute().on())),
                time(decided));
    }

    private static Part gates(Published published) {
        List<Judgement.JudgedGate> judged =
                published.judgement().map(Judgement::gates).orElse(List.of());
        List<Row> rows = judged.stream()
                .map(gate ->
                        new Row(List.of(Cell.of(gate.gate()), Cell.of(gate.verdict()), new Cell(gate.reasons(), ""))))
                .toList();
        return rows.isEmpty()
                ? new Part("Gates", List.of("No gate was judged for this version."), List.of())
                : new Part(
                        "Gates",
                        List.of("Judged again in the moment of publication."),
                        List.of(new Table("Verdicts", List.of("Gate", "Verdict", "Reasons"), rows)));
    }

    private Part consultation(Published published) {
        List<Row> rows = of(DraftEvent.Commented.class, published)
                .map(comment -> comment(comment, published))
                .toList();
        List<String> about = of(DraftEvent.ConsultationOpened.class, published)
                .map(round -> "Asked on %s: %s.".formatted(time(round), String.join(", ", round.invited())))
                .toList();
        if (about.isEmpty()) {
            return new Part("Consultation", List.of("No consultation on this version is recorded."), List.of());
        }
        return new Part(
                "Consultation",
                rows.isEmpty()
                        ? Stream.concat(about.stream(), Stream.of("Nobody commented."))
                                .toList()
                        : about,
                rows.isEmpty()
                        ? List.of()
                        : List.of(new Table("Comments", List.of("From", "Clause", "Comment", "Answer"), rows)));
    }

    private Row comment(DraftEvent.Commented comment, Published published) {
        String answer = of(DraftEvent.CommentAnswered.class, published)
                .filter(other -> other.comment() == comment.number())
                .reduce((first, last) -> last)
                .map(last -> "%s: %s".formatted(EventDetails.response(last.response()), last.text()))
                .orElse("not answered");
        return Row.of(
                comment.from(),
                comment.clause().map(clause -> "#" + clause).orElse("the whole"),
                comment.text(),
                answer);
    }

    /// The steps of a kind that were taken with the draft that became the version.
    private <T extends DraftEvent> Stream<T> of(Class<T> kind, Published published) {
        List<GovernanceEvent> until =
                version.record().until(published.version()).events();
        Optional<CommitId> last = Optional.of(published.draft());
        Optional<String> draft = until.stream()
                .filter(DraftEvent.class::isInstance)
                .map(DraftEvent.class::cast)
                .filter(event -> last.equals(Optional.of(event.target().revision())))
                .map(event -> event.target().draft().value())
                .findFirst();
        return until.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(event -> draft.equals(Optional.of(event.target().draft().value())));
    }

    private Part recorded() {
        PolicyRecord record = version.record();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < record.events().size(); i++) {
            GovernanceEvent event = record.events().get(i);
            rows.add(new Row(List.of(
                    Cell.of(time(event)),
                    Cell.of(EventDetails.title(event)),
                    Cell.of(event.by().name()),
                    new Cell(EventDetails.details(event), ""),
                    new Cell(List.of("Event %d".formatted(i + 1)), events.get(i)))));
        }
        return new Part(
                "Everything recorded about the policy",
                List.of(
                        "Oldest first, under every name it had. Nothing in a journal is ever changed: a later event corrects an earlier one."),
                List.of(new Table("Journal", List.of("Recorded", "What", "By", "Said or decided", "File"), rows)));
    }

    static String shown(PartialDate date) {
        return ShownDate.of(date, ENGLISH);
    }

    /// `21 November 2026, 10:05 UTC`
    private static String time(GovernanceEvent event) {
        var at = event.recordedAt().atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        return "%s, %s UTC".formatted(shown(PartialDate.of(at.toLocalDate())), at.toLocalTime());
    }
}
