package org.policybook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.VersionEvent;

/// An event of the record in words for a reader who knows no journal.
final class EventDetails {
    private EventDetails() {}

    /// What happened, in two or three words.
    static String title(GovernanceEvent event) {
        return switch (event) {
            case GovernanceEvent.Published published -> "Version %s published".formatted(published.version());
            case GovernanceEvent.Renamed renamed -> "Renamed";
            case DraftEvent.ConsultationOpened opened -> "Views asked for";
            case DraftEvent.Commented comment -> "Comment %d".formatted(comment.number());
            case DraftEvent.CommentAnswered answer -> "Comment %d answered".formatted(answer.comment());
            case DraftEvent.ConsultationClosed closed -> "Consultation closed";
            case DraftEvent.Submitted submitted -> "Put forward";
            case DraftEvent.Reviewed review -> review.returned() ? "Sent back" : "Reviewed";
            case DraftEvent.Decided decided -> decided.approved() ? "Approval signed" : "Refused";
            case DraftEvent.MinuteCorrected right -> "Minute corrected";
            case DraftEvent.Waived waived -> "Gate waived";
            case DraftEvent.GivenUp givenUp -> "Draft given up";
            case VersionEvent.Suspended suspended -> "Suspended";
            case VersionEvent.Reinstated reinstated -> "Reinstated";
            case VersionEvent.Withdrawn withdrawn -> "Withdrawn";
            case VersionEvent.Extended extended -> "Review put off";
            case VersionEvent.Reaffirmed reaffirmed -> "Reviewed without a change";
            case VersionEvent.Triggered triggered -> "Review brought forward";
            case VersionEvent.Corrected corrected -> "Fact corrected";
        };
    }

    /// What was said or decided, a line each.
    static List<String> details(GovernanceEvent event) {
        return switch (event) {
            case GovernanceEvent.Published version -> published(version);
            case GovernanceEvent.Renamed renamed ->
                List.of("From %s to %s: %s".formatted(renamed.from(), renamed.to(), renamed.reason()));
            case DraftEvent step -> draft(step);
            case VersionEvent.Halt halt ->
                List.of("%s, from %s: %s"
                        .formatted(
                                halt.version()
                                        .map(number -> "Version " + number)
                                        .orElse("The policy"),
                                Days.written(halt.from()),
                                halt.reason()));
            case VersionEvent.Extended extended ->
                List.of(
                        "Review of version %s due %s"
                                .formatted(
                                        extended.version(), extended.reviewDue().inWords()),
                        "Allowed by the %s, %s"
                                .formatted(
                                        extended.approval().by(),
                                        extended.approval().on().inWords()),
                        extended.rationale());
            case VersionEvent.Reaffirmed reaffirmed ->
                List.of(
                        "Version %s stands; its next review is due %s"
                                .formatted(
                                        reaffirmed.version(),
                                        reaffirmed.reviewDue().inWords()),
                        "Approved by the %s, %s"
                                .formatted(
                                        reaffirmed.approval().by(),
                                        reaffirmed.approval().on().inWords()),
                        "References: " + reaffirmed.evidence().references(),
                        "Sources: " + String.join("; ", reaffirmed.evidence().sources()));
            case VersionEvent.Triggered triggered ->
                List.of(
                        "Review of version %s due %s"
                                .formatted(
                                        triggered.version(),
                                        triggered.reviewDue().inWords()),
                        "%s, %s"
                                .formatted(
                                        triggered.because(),
                                        triggered.happened().inWords()));
            case VersionEvent.Corrected corrected ->
                List.of(
                        "%s of version %s: \"%s\" is \"%s\""
                                .formatted(
                                        corrected.field(), corrected.version(), corrected.before(), corrected.after()),
                        corrected.reason());
        };
    }

    private static List<String> published(GovernanceEvent.Published version) {
        List<String> lines = new ArrayList<>();
        lines.add("Approved by the %s, %s"
                .formatted(version.approval().by(), version.approval().on().inWords()));
        lines.add("In force from %s".formatted(version.effectiveFrom().inWords()));
        version.reviewDue().ifPresent(due -> lines.add("Review due %s".formatted(due.inWords())));
        lines.add(version.reason());
        if (version.judgement().isEmpty()) {
            lines.add("Decided elsewhere, and only recorded here");
        }
        return lines;
    }

    private static List<String> draft(DraftEvent step) {
        List<String> lines = new ArrayList<>(
                switch (step) {
                    case DraftEvent.ConsultationOpened opened -> opened(opened);
                    case DraftEvent.Commented comment ->
                        List.of(comment.clause()
                                .map(clause -> "%s, on #%s: %s".formatted(comment.from(), clause, comment.text()))
                                .orElseGet(() -> "%s: %s".formatted(comment.from(), comment.text())));
                    case DraftEvent.CommentAnswered answer ->
                        List.of("%s: %s".formatted(response(answer.response()), answer.text()));
                    case DraftEvent.ConsultationClosed closed -> List.<String>of();
                    case DraftEvent.Submitted submitted ->
                        List.of(
                                "As a %s, to the %s".formatted(change(submitted.change()), submitted.committee()),
                                submitted.statement());
                    case DraftEvent.Reviewed review -> reviewed(review);
                    case DraftEvent.Decided decided -> decided(decided);
                    case DraftEvent.MinuteCorrected right ->
                        List.of(
                                "By the %s: minute %s of %s, %d present"
                                        .formatted(
                                                right.post(),
                                                right.minute().reference(),
                                                right.minute().on().inWords(),
                                                right.minute().present()),
                                right.reason());
                    case DraftEvent.Waived waived ->
                        List.of("%s, by the %s: %s".formatted(waived.gate(), waived.post(), waived.reason()));
                    case DraftEvent.GivenUp givenUp -> List.of(givenUp.reason());
                });
        lines.add("Draft %s, revision %s"
                .formatted(step.target().draft(), step.target().revision().abbreviated()));
        return lines;
    }

    private static List<String> opened(DraftEvent.ConsultationOpened opened) {
        List<String> lines = new ArrayList<>();
        lines.add("Invited: " + String.join(", ", opened.invited()));
        opened.until().ifPresent(until -> lines.add("Until " + until.inWords()));
        lines.add(opened.about());
        return lines;
    }

    private static List<String> reviewed(DraftEvent.Reviewed review) {
        List<String> lines = new ArrayList<>();
        lines.add("%s, %s (%s)".formatted(review.group(), review.on().inWords(), review.stage()));
        review.criteria()
                .forEach(answer -> lines.add(
                        "%s: %s. %s".formatted(answer.id(), answer.met() ? "met" : "not met", answer.evidence())));
        review.actions().forEach(action -> lines.add("Action: " + action));
        return lines;
    }

    private static List<String> decided(DraftEvent.Decided decided) {
        List<String> lines = new ArrayList<>();
        lines.add("%s, minute %s of %s"
                .formatted(
                        decided.signature().committee(),
                        decided.minute().reference(),
                        decided.minute().on().inWords()));
        lines.add(signer(decided.signature()));
        decided.actions().forEach(action -> lines.add("Action: " + action));
        return lines;
    }

    /// `Vice Chair, for the Chair`
    static String signer(DraftEvent.Signature signature) {
        return signature.post()
                + signature.instead().map(post -> ", for the " + post).orElse("");
    }

    static String response(DraftEvent.Response response) {
        String word = response.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String change(ChangeClass change) {
        return switch (change) {
            case FIRST -> "new policy";
            case MAJOR -> "major change";
            case MINOR -> "minor change";
        };
    }
}
