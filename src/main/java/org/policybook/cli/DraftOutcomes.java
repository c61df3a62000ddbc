package org.policybook.cli;

import java.util.List;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.diff.TextReport;
import org.policybook.library.ComparePolicies;
import org.policybook.library.SaveDraft;

/// Tells what came of saving a draft.
final class DraftOutcomes {
    private DraftOutcomes() {}

    static int print(PolicyId policy, SaveDraft.Outcome outcome, LibraryCommand command) {
        return switch (outcome) {
            case SaveDraft.Outcome.Saved saved -> {
                command.say("%s %s@draft:%s".formatted(saved.anew() ? "Began" : "Saved", policy, saved.draft()));
                command.say("Revision %s".formatted(saved.revision()));
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
                stale(policy, stale, command);
                yield ExitCode.REFUSED;
            }
        };
    }

    private static void stale(PolicyId policy, SaveDraft.Outcome.Stale stale, LibraryCommand command) {
        command.terminal()
                .complain(
                        "%s@draft was saved by %s in the meantime (revision %s), so your text was not saved; your file is as it was."
                                .formatted(policy, stale.theirName(), stale.theirRevision()));
        command.note("What they changed:");
        changes(stale.base(), stale.theirs()).forEach(command::note);
        command.note("What you changed:");
        changes(stale.base(), stale.yours()).forEach(command::note);
        command.note(
                "Put both together in your file (\"policybook show %s@draft --format md\" prints theirs), then save it with --base %s."
                        .formatted(policy, stale.theirRevision()));
    }

    private static List<String> changes(String before, String after) {
        return TextReport.of(ComparePolicies.compare(
                        PolicyText.parse(before).policy(),
                        PolicyText.parse(after).policy()))
                .stream()
                .map(line -> "  " + line)
                .toList();
    }
}
