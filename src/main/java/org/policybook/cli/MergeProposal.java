package org.policybook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.policybook.diff.TextReport;
import org.policybook.diff.ThreeWayMerge;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicyText;
import org.policybook.library.ComparePolicies;
import org.policybook.library.SaveDraft;

/// Tells an author that somebody saved first, and puts both changes together in a file beside theirs.
///
/// @param based whether they said what they began from
record MergeProposal(PolicyId policy, SaveDraft.Outcome.Stale stale, Path file, boolean based) {
    private static final int MOST_LINES = 20;

    void tell(LibraryCommand command) {
        Path proposal = free();
        LibraryCommand.writeFile(proposal, stale.proposal().text().getBytes(StandardCharsets.UTF_8));
        command.terminal()
                .complain(
                        "%s was saved by %s %s (revision %s), so your text was not saved. Your file is as it was, and a proposal with both changes is in %s. %s"
                                .formatted(
                                        policy + "@draft",
                                        stale.theirName(),
                                        based
                                                ? "in the meantime"
                                                : "before, and you did not say with --base what you began from",
                                        stale.theirRevision().abbreviated(),
                                        proposal,
                                        mend(proposal)));
        tell("What they changed:", stale.theirs(), command);
        tell("What you changed:", stale.yours(), command);
    }

    private void tell(String heading, String text, LibraryCommand command) {
        List<String> changes = changes(stale.base(), text);
        command.note(heading);
        changes.stream().limit(MOST_LINES).forEach(command::note);
        if (changes.size() > MOST_LINES) {
            command.note("  … and %s more.".formatted(Counted.of(changes.size() - MOST_LINES, "lines")));
        }
    }

    private String mend(Path proposal) {
        List<ThreeWayMerge.Conflict> conflicts = stale.proposal().conflicts();
        String save = "policybook save %s %s --base %s -m \"What you did\""
                .formatted(policy, proposal, stale.theirRevision());
        return conflicts.isEmpty()
                ? "No clause was changed by both: read it, then save it with: " + save
                : "%s changed by both of you and stand%s there twice, from line %d: choose the words, take the marks out, then save it with: %s"
                        .formatted(
                                conflicts.size() == 1 ? "One place was" : conflicts.size() + " places were",
                                conflicts.size() == 1 ? "s" : "",
                                conflicts.getFirst().line(),
                                save);
    }

    /// A file that does not exist yet, so that no earlier proposal is lost.
    private Path free() {
        String name = file.getFileName().toString().replaceFirst("\\.(md|markdown)$", "");
        Path proposal = file.resolveSibling(name + ".both.md");
        for (int i = 2; Files.exists(proposal); i++) {
            proposal = file.resolveSibling("%s.both-%d.md".formatted(name, i));
        }
        return proposal;
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
