package org.policybook.cli;

import java.nio.file.Path;
import org.policybook.document.PolicyId;
import org.policybook.library.SaveDraft;

/// Tells what came of saving a draft.
final class DraftOutcomes {
    private DraftOutcomes() {}

    /// @param file the author's own, beside which a proposal may be written
    /// @param based whether the author said what they began from
    static int print(PolicyId policy, SaveDraft.Outcome outcome, Path file, boolean based, LibraryCommand command) {
        return switch (outcome) {
            case SaveDraft.Outcome.Saved saved -> {
                command.say("%s %s@draft:%s".formatted(saved.anew() ? "Began" : "Saved", policy, saved.draft()));
                command.say("Revision %s".formatted(saved.revision()));
                command.note("Check it with: policybook check %s@draft:%s".formatted(policy, saved.draft()));
                command.note("Save the next one with: policybook save %s FILE --base %s -m \"What you did\""
                        .formatted(policy, saved.revision()));
                yield ExitCode.DONE;
            }
            case SaveDraft.Outcome.Unchanged unchanged -> {
                command.say("Nothing to save: %s@draft:%s holds this text already (revision %s)."
                        .formatted(policy, unchanged.draft(), unchanged.revision()));
                yield ExitCode.DONE;
            }
            case SaveDraft.Outcome.Stale stale -> {
                new MergeProposal(policy, stale, file, based).tell(command);
                yield ExitCode.REFUSED;
            }
        };
    }
}
