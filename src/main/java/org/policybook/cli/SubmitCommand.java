package org.policybook.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.Library;
import org.policybook.library.SubmitDraft;
import org.policybook.library.TellProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `submit`: puts a draft forward.
@Command(name = "submit", description = "Put a draft forward for review and approval.")
final class SubmitCommand extends StepCommand.OfDraft {
    @Option(
            names = "--change",
            paramLabel = "KIND",
            description = "major, or minor: wording only (default: major; a new policy is neither).")
    private @Nullable String change;

    @Option(names = "--to", paramLabel = "COMMITTEE", description = "Who decides, where several committees may.")
    private @Nullable String committee;

    @Option(
            names = {"-m", "--statement"},
            paramLabel = "STATEMENT",
            required = true,
            description = "What it is for, in a sentence or two: the committee reads it first.")
    @SuppressWarnings("NullAway.Init")
    private String statement;

    SubmitCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open()) {
            Step step = new SubmitDraft(library)
                    .submit(
                            policy(),
                            draft(),
                            new SubmitDraft.Submission(change(), Optional.ofNullable(committee), statement),
                            session());
            int code = tell(step, "Put forward.");
            if (code == ExitCode.DONE) {
                note(TellProgress.of(library, policy(), draft(), today())
                        .progress()
                        .needs());
            }
            return code;
        }
    }

    private Optional<ChangeClass> change() {
        return Optional.ofNullable(change).map(word -> switch (word.toLowerCase(Locale.ROOT)) {
            case "major" -> ChangeClass.MAJOR;
            case "minor" -> ChangeClass.MINOR;
            default ->
                throw new BadInput(
                        "--change is major or minor, not \"%s\". A review without any change is recorded with \"policybook reaffirm\"."
                                .formatted(word));
        });
    }
}
