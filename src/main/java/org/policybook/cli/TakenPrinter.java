package org.policybook.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.library.Taken;

/// Tells what came of taking another text's changes into a draft.
///
/// @param file where a proposal was asked for; else it goes beside the policy's name, and only when needed
record TakenPrinter(@Nullable Path file, LibraryCommand command) {
    int print(Taken taken) {
        return switch (taken) {
            case Taken.UpToDate none -> {
                command.say(none.words());
                yield ExitCode.DONE;
            }
            case Taken.Refused refused -> {
                command.terminal().complain(refused.words());
                yield ExitCode.REFUSED;
            }
            case Taken.Kept kept -> {
                changes(kept.source());
                int code = DraftOutcomes.print(
                        kept.policy(),
                        kept.outcome(),
                        beside(kept.policy().policy().value()),
                        true,
                        command);
                kept.notes().forEach(command::note);
                yield code;
            }
            case Taken.ToSettle open -> {
                changes(open.source());
                yield settle(open);
            }
        };
    }

    private void changes(Taken.Source source) {
        ChangeLines.tell("What is new in %s:".formatted(source.address()), source.changed(), command::say);
    }

    private int settle(Taken.ToSettle open) {
        ProposalFile proposal = file == null
                ? ProposalFile.beside(
                        beside(open.policy().policy().value()), open.proposal().merge())
                : ProposalFile.at(file, open.proposal().merge());
        String told = "The text with both changes is in %s; nothing was saved. %s"
                .formatted(proposal.path(), proposal.mend(save(open, proposal.path())));
        open.notes().forEach(command::note);
        if (open.proposal().isClean()) {
            command.say(told);
            return ExitCode.DONE;
        }
        command.terminal().complain(told);
        return ExitCode.REFUSED;
    }

    private static String save(Taken.ToSettle open, Path proposal) {
        Optional<String> version = open.version().map(Object::toString);
        String base = open.base()
                .map(revision -> " --base " + revision.hex()
                        + version.map(number -> " --merged " + number).orElse(""))
                .or(() -> version.map(number -> " --base " + number))
                .orElse("");
        return "policybook save %s %s%s -m \"What you did\"".formatted(open.policy(), proposal, base);
    }

    private static Path beside(String policy) {
        return Path.of(policy + ".md");
    }
}
