package org.policybook.cli;

import org.policybook.library.GiveUpDraft;
import org.policybook.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `give-up`: ends a draft that is not to become a version.
@Command(name = "give-up", description = "Give up a draft. Its text is kept.")
final class GiveUpCommand extends StepCommand.OfDraft {
    @Option(
            names = {"-m", "--reason"},
            paramLabel = "REASON",
            required = true,
            description = "Why, in a line.")
    @SuppressWarnings("NullAway.Init")
    private String reason;

    GiveUpCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open()) {
            return tell(
                    new GiveUpDraft(library).giveUp(policy(), draft(), reason, session()),
                    "The draft of %s is given up; its text is kept.".formatted(policy()));
        }
    }
}
