package org.policybook.web.author;

import java.util.Locale;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.governance.lifecycle.DraftStage;

/// Where a draft stands and what comes next, by the names that the words of the pages have: `author.stage.in_review`
/// and `author.next.in_review`.
final class StageWords {
    private StageWords() {}

    /// What an author does next.
    ///
    /// @param code of the words, which have a link of the same name
    /// @param open how many comments wait for an answer
    /// @param page behind the draft's own path, such as `/ready`; empty for the draft itself
    public record Next(String code, int open, String page) {}

    static String of(DraftStage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    static Next next(DraftProgress progress) {
        String stage = of(progress.stage());
        return switch (progress.stage()) {
            case DRAFT -> progress.voided().isPresent() ? new Next("voided", 0, "/ready") : new Next(stage, 0, "");
            case IN_CONSULTATION ->
                consultation(progress.consultation().unanswered().size());
            case IN_REVIEW, AWAITING_APPROVAL, APPROVED -> new Next(stage, 0, "/ready");
            case RETURNED -> new Next(stage, 0, "");
        };
    }

    private static Next consultation(int open) {
        String code = open == 0 ? "answered" : open == 1 ? "comment" : "comments";
        return new Next(code, open, "/consultation");
    }
}
