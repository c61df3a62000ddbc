package org.policybook.cli;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.policybook.governance.Forms;
import org.policybook.governance.lifecycle.DraftProgress;
import org.policybook.library.ReviewDraft;

/// Prints what a reviewing group has to confirm, with what the program found for it.
///
/// @param say takes a line
record ReviewSheetPrinter(Consumer<String> say) {
    void tell(ReviewDraft.Sheet sheet) {
        DraftProgress progress = sheet.draft().progress();
        Set<String> confirmed = progress.confirmed(sheet.stage());
        say.accept("%s %s."
                .formatted(sheet.draft().reading().address(), progress.stage().words()));
        say.accept("%s (%s), %d of %d confirmed"
                .formatted(
                        sheet.stage().label(),
                        sheet.stage().id(),
                        confirmed.size(),
                        sheet.stage().criteria().size()));
        for (Forms.Criterion criterion : sheet.stage().criteria()) {
            String mark = confirmed.contains(criterion.id()) ? "[x]" : "[ ]";
            lines(criterion.id() + ": " + criterion.label(), "  " + mark + " ");
            lines(evidence(sheet, criterion), "      ");
        }
        say.accept("Next: " + progress.needs());
    }

    private static String evidence(ReviewDraft.Sheet sheet, Forms.Criterion criterion) {
        return Optional.ofNullable(sheet.evidence().get(criterion.id()))
                .map(found -> found.satisfied()
                        ? "Found: %s Confirm it with --confirm %s.".formatted(found.words(), criterion.id())
                        : "Missing: " + found.words())
                .orElse("To be looked at by the group: --confirm %s=\"…\".".formatted(criterion.id()));
    }

    private void lines(String text, String first) {
        Wrapped.lines(text, first, "      ").forEach(say);
    }
}
