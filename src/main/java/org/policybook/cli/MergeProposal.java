package org.policybook.cli;

import java.nio.file.Path;
import org.policybook.document.PolicyId;
import org.policybook.library.ProposedText;
import org.policybook.library.SaveDraft;

/// Tells an author that somebody was first, and puts both changes together in a file beside theirs.
///
/// @param based whether they said what they began from
record MergeProposal(PolicyId policy, SaveDraft.Outcome.Stale stale, Path file, boolean based) {
    void tell(LibraryCommand command) {
        ProposedText texts = stale.proposal();
        ProposalFile proposal = ProposalFile.beside(file, texts.merge());
        command.terminal()
                .complain(
                        "%s, so your text was not saved. Your file is as it was, and a proposal with both changes is in %s. %s"
                                .formatted(faster(), proposal.path(), proposal.mend(save(proposal.path()))));
        ChangeLines.tell("What they changed:", texts.base(), texts.theirs(), command::note);
        ChangeLines.tell("What you changed:", texts.base(), texts.yours(), command::note);
    }

    private String faster() {
        return switch (stale.theirPlace()) {
            case SaveDraft.Place.OfDraft theirs ->
                "%s@draft:%s was saved by %s %s (revision %s)"
                        .formatted(
                                policy,
                                theirs.draft(),
                                stale.theirName(),
                                based
                                        ? "in the meantime"
                                        : "before, and you did not say with --base what you began from",
                                theirs.revision().abbreviated());
            case SaveDraft.Place.OfVersion theirs ->
                "The draft you began from was published by %s in the meantime, as version %s of %s"
                        .formatted(stale.theirName(), theirs.version(), policy);
        };
    }

    private String save(Path proposal) {
        return "policybook save %s %s --base %s -m \"What you did\""
                .formatted(
                        policy,
                        proposal,
                        switch (stale.theirPlace()) {
                            case SaveDraft.Place.OfDraft theirs ->
                                theirs.revision().hex();
                            case SaveDraft.Place.OfVersion theirs ->
                                theirs.version().text();
                        });
    }
}
