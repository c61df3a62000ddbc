package org.policybook.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.policybook.diff.ThreeWayMerge;

/// A file with both changes of a text, for its author to settle.
record ProposalFile(Path path, ThreeWayMerge merge) {
    /// Writes one beside an author's file, under a name that is free, so that no earlier proposal is lost.
    static ProposalFile beside(Path file, ThreeWayMerge merge) {
        String name = file.getFileName().toString().replaceFirst("\\.(md|markdown)$", "");
        Path proposal = file.resolveSibling(name + ".both.md");
        for (int i = 2; Files.exists(proposal); i++) {
            proposal = file.resolveSibling("%s.both-%d.md".formatted(name, i));
        }
        return at(proposal, merge);
    }

    static ProposalFile at(Path path, ThreeWayMerge merge) {
        LibraryCommand.writeFile(path, merge.text().getBytes(StandardCharsets.UTF_8));
        return new ProposalFile(path, merge);
    }

    /// What there is to do before it can be saved.
    String mend(String save) {
        List<ThreeWayMerge.Conflict> conflicts = merge.conflicts();
        return conflicts.isEmpty()
                ? "No clause was changed by both: read it, then save it with: " + save
                : "%s changed by both of you and stand%s there twice, from line %d: choose the words, take the marks out, then save it with: %s"
                        .formatted(
                                conflicts.size() == 1 ? "One place was" : conflicts.size() + " places were",
                                conflicts.size() == 1 ? "s" : "",
                                conflicts.getFirst().line(),
                                save);
    }
}
