package org.policybook.web.author;

import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.governance.lifecycle.DraftStage;

/// Where a draft stands and what comes next, in words for people who write twice a year.
public final class StageWords {
    private StageWords() {}

    /// What an author does next.
    ///
    /// @param page behind the draft's own path, such as `/ready`; empty for the draft itself
    public record Next(String words, String link, String page) {}

    public static String of(DraftStage stage) {
        return switch (stage) {
            case DRAFT -> "Being written";
            case IN_CONSULTATION -> "In consultation";
            case IN_REVIEW -> "In review";
            case AWAITING_APPROVAL -> "Awaiting approval";
            case APPROVED -> "Approved";
            case RETURNED -> "Returned to you";
        };
    }

    public static Next next(DraftProgress progress) {
        return switch (progress.stage()) {
            case DRAFT ->
                progress.voided().isPresent()
                        ? new Next(
                                "It was changed after it was put forward. Put it forward again.",
                                "Submit again",
                                "/ready")
                        : new Next("Write it, then see whether it is ready to submit.", "Go on writing", "");
            case IN_CONSULTATION ->
                progress.consultation().unanswered().isEmpty()
                        ? new Next("No comment waits for an answer.", "See the consultation", "/consultation")
                        : new Next(waiting(progress), "Answer comments", "/consultation");
            case IN_REVIEW -> new Next("The reviewing group reads it now.", "See how it stands", "/ready");
            case AWAITING_APPROVAL -> new Next("The committee decides on it.", "See how it stands", "/ready");
            case APPROVED -> new Next("The policy manager publishes it.", "See how it stands", "/ready");
            case RETURNED -> new Next("Do what was asked, save, and submit it again.", "See what was asked", "");
        };
    }

    private static String waiting(DraftProgress progress) {
        int open = progress.consultation().unanswered().size();
        return open == 1 ? "One comment waits for an answer." : open + " comments wait for an answer.";
    }
}
