package org.policybook.library;

import java.util.List;
import java.util.Optional;
import org.policybook.document.VersionNumber;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.GovernanceEvent;
import org.policybook.governance.VersionEvent;

/// What was decided or done about a policy, beside its texts, a sentence an event.
public final class EventWords {
    private EventWords() {}

    /// Empty for what is told with the commit that it made.
    public static Optional<String> of(GovernanceEvent event) {
        return switch (event) {
            case GovernanceEvent.OfMain main -> Optional.empty();
            case DraftEvent step ->
                Optional.of("Draft %s: %s".formatted(step.target().draft(), words(step)));
            case VersionEvent decision -> Optional.of(words(decision));
        };
    }

    private static String words(DraftEvent step) {
        return switch (step) {
            case DraftEvent.ConsultationOpened opened -> "views asked of " + String.join(", ", opened.invited());
            case DraftEvent.Commented comment -> "comment %d by %s".formatted(comment.number(), comment.from());
            case DraftEvent.CommentAnswered answer -> "comment %d answered".formatted(answer.comment());
            case DraftEvent.ConsultationClosed closed -> "consultation closed";
            case DraftEvent.Submitted submitted ->
                "put before the %s: %s".formatted(submitted.committee(), submitted.statement());
            case DraftEvent.Reviewed review ->
                "reviewed by %s%s".formatted(review.group(), outcome(review.actions(), ""));
            case DraftEvent.Decided decided ->
                "%s, %s as %s, minute %s%s"
                        .formatted(
                                decided.signature().committee(),
                                decided.by().name(),
                                post(decided.signature()),
                                decided.minute().reference(),
                                outcome(decided.actions(), ": approved"));
            case DraftEvent.Waived waived ->
                "gate %s waived by the %s: %s".formatted(waived.gate(), waived.post(), waived.reason());
            case DraftEvent.GivenUp givenUp -> "given up: " + givenUp.reason();
        };
    }

    private static String post(DraftEvent.Signature signature) {
        return signature.post()
                + signature.instead().map(post -> " for the " + post).orElse("");
    }

    private static String outcome(List<String> actions, String otherwise) {
        return actions.isEmpty() ? otherwise : ": returned, " + String.join("; ", actions);
    }

    private static String words(VersionEvent decision) {
        return switch (decision) {
            case VersionEvent.Suspended halt -> "%s suspended from %s".formatted(what(halt), why(halt));
            case VersionEvent.Reinstated halt -> "%s reinstated from %s".formatted(what(halt), why(halt));
            case VersionEvent.Withdrawn halt -> "%s withdrawn from %s".formatted(what(halt), why(halt));
            case VersionEvent.Extended extended ->
                "Review of %s put off to %s by %s: %s"
                        .formatted(
                                extended.version(),
                                extended.reviewDue(),
                                extended.approval().by(),
                                extended.rationale());
            case VersionEvent.Reaffirmed reaffirmed ->
                "%s reviewed without a change, next review %s, by %s"
                        .formatted(
                                reaffirmed.version(),
                                reaffirmed.reviewDue(),
                                reaffirmed.approval().by());
            case VersionEvent.Corrected corrected ->
                "%s of %s corrected from \"%s\" to \"%s\": %s"
                        .formatted(
                                corrected.field(),
                                corrected.version(),
                                corrected.before(),
                                corrected.after(),
                                corrected.reason());
        };
    }

    private static String what(VersionEvent.Halt halt) {
        return halt.version().map(VersionNumber::text).orElse("The policy");
    }

    private static String why(VersionEvent.Halt halt) {
        return "%s: %s".formatted(halt.from(), halt.reason());
    }
}
