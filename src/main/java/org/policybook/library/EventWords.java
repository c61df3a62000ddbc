package org.policybook.library;

import java.util.Locale;
import java.util.stream.Collectors;
import org.policybook.document.PartialDate;
import org.policybook.document.VersionNumber;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.PolicyRecord;
import org.policybook.governance.VersionEvent;

/// Says in a line what happened to a policy, for a reader of its history.
final class EventWords {
    private EventWords() {}

    /// `submitted`, `extended`: what a program may look for.
    static String name(GovernanceEvent event) {
        return event.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /// @param before the record up to the event, which knows what it changed
    static String of(GovernanceEvent event, PolicyRecord before) {
        return switch (event) {
            case DraftEvent step -> of(step);
            case VersionEvent decided -> of(decided, before);
            case GovernanceEvent.Published version -> "Published version " + version.version();
            case GovernanceEvent.Renamed renamed -> "Renamed from %s to %s".formatted(renamed.from(), renamed.to());
        };
    }

    private static String of(DraftEvent event) {
        return switch (event) {
            case DraftEvent.ConsultationOpened opened ->
                "Consultation opened: %s asked%s"
                        .formatted(
                                String.join(", ", opened.invited()),
                                opened.until()
                                        .map(until -> ", until " + until.inWords())
                                        .orElse(""));
            case DraftEvent.Commented comment ->
                "Comment %d by %s%s: %s"
                        .formatted(
                                comment.number(),
                                comment.from(),
                                comment.clause().map(clause -> " on #" + clause).orElse(""),
                                comment.text());
            case DraftEvent.CommentAnswered answer ->
                "Comment %d answered (%s): %s"
                        .formatted(answer.comment(), answer.response().name().toLowerCase(Locale.ROOT), answer.text());
            case DraftEvent.ConsultationClosed closed -> "Consultation closed";
            case DraftEvent.Submitted submitted ->
                "Put forward to the %s (%s): %s"
                        .formatted(submitted.committee(), submitted.change().written(), submitted.statement());
            case DraftEvent.Reviewed reviewed -> of(reviewed);
            case DraftEvent.Decided decided -> of(decided);
            case DraftEvent.MinuteCorrected right ->
                "Minute corrected by the %s to %s of %s: %s"
                        .formatted(
                                right.post(),
                                right.minute().reference(),
                                right.minute().on().inWords(),
                                right.reason());
            case DraftEvent.Waived waived ->
                "Gate %s waived by the %s: %s".formatted(waived.gate(), waived.post(), waived.reason());
            case DraftEvent.GivenUp givenUp -> "Draft given up: " + givenUp.reason();
        };
    }

    private static String of(DraftEvent.Reviewed reviewed) {
        return reviewed.returned()
                ? "Sent back by %s: %s".formatted(reviewed.group(), String.join("; ", reviewed.actions()))
                : "Confirmed by %s: %s"
                        .formatted(
                                reviewed.group(),
                                reviewed.criteria().stream()
                                        .map(DraftEvent.Criterion::id)
                                        .collect(Collectors.joining(", ")));
    }

    private static String of(DraftEvent.Decided decided) {
        DraftEvent.Signature signature = decided.signature();
        String signed = "%s by the %s%s for the %s, minute %s"
                .formatted(
                        decided.approved() ? "Approved" : "Refused",
                        signature.post(),
                        signature
                                .instead()
                                .map(post -> " (for the %s)".formatted(post))
                                .orElse(""),
                        signature.committee(),
                        decided.minute().reference());
        return decided.approved() ? signed : signed + ": " + String.join("; ", decided.actions());
    }

    static String of(VersionEvent event, PolicyRecord before) {
        return switch (event) {
            case VersionEvent.Suspended halt -> "Suspended%s: %s".formatted(scope(halt), halt.reason());
            case VersionEvent.Reinstated halt -> "Reinstated%s: %s".formatted(scope(halt), halt.reason());
            case VersionEvent.Withdrawn halt -> "Withdrawn%s: %s".formatted(scope(halt), halt.reason());
            case VersionEvent.Extended extended ->
                "Review put off from %s to %s, approved by %s on %s: %s"
                        .formatted(
                                due(extended.version(), before),
                                extended.reviewDue().inWords(),
                                extended.approval().by(),
                                extended.approval().on().inWords(),
                                extended.rationale());
            case VersionEvent.Reaffirmed reaffirmed ->
                "Reviewed without a change, approved by %s on %s; next review %s instead of %s"
                        .formatted(
                                reaffirmed.approval().by(),
                                reaffirmed.approval().on().inWords(),
                                reaffirmed.reviewDue().inWords(),
                                due(reaffirmed.version(), before));
            case VersionEvent.Triggered triggered ->
                "Review brought forward from %s to %s: %s (%s)"
                        .formatted(
                                due(triggered.version(), before),
                                triggered.reviewDue().inWords(),
                                triggered.because(),
                                triggered.happened().inWords());
            case VersionEvent.Corrected corrected ->
                "Corrected %s from \"%s\" to \"%s\": %s"
                        .formatted(corrected.field(), corrected.before(), corrected.after(), corrected.reason());
        };
    }

    /// ` (version 2.0), from 2026-05-01`
    private static String scope(VersionEvent.Halt halt) {
        return "%s, from %s"
                .formatted(halt.version().map(" (version %s)"::formatted).orElse(""), Days.written(halt.from()));
    }

    private static String due(VersionNumber version, PolicyRecord before) {
        return before.version(version)
                .flatMap(GovernanceEvent.Published::reviewDue)
                .map(PartialDate::inWords)
                .orElse("no date");
    }
}
