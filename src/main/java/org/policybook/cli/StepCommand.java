package org.policybook.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.DraftId;
import org.policybook.document.PolicyId;
import org.policybook.governance.lifecycle.Step;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A command that takes a step in the life of a policy, and tells what came of it.
abstract class StepCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "ORG/POLICY", description = "The policy.")
    @SuppressWarnings("NullAway.Init")
    private String policy;

    StepCommand(Desk desk) {
        super(desk);
    }

    PolicyId policy() {
        return PolicyId.parse(policy);
    }

    /// Says what a step that was taken means, or complains with why it was not.
    int tell(Step step, String done) {
        return tell(this, step, done);
    }

    static int tell(LibraryCommand command, Step step, String done) {
        return switch (step) {
            case Step.Taken taken -> {
                command.say(done);
                command.note("Recorded as %s.".formatted(taken.event().by().name()));
                yield ExitCode.DONE;
            }
            case Step.Refused refused -> {
                command.terminal().complain("%s (rule: %s)".formatted(refused.message(), refused.rule()));
                yield ExitCode.REFUSED;
            }
        };
    }

    /// A step of a draft.
    abstract static class OfDraft extends StepCommand {
        @Option(names = "--draft", paramLabel = "ID", description = "The draft, where there are several.")
        private @Nullable String draft;

        OfDraft(Desk desk) {
            super(desk);
        }

        Optional<DraftId> draft() {
            return Optional.ofNullable(draft).map(DraftId::of);
        }
    }
}
