package org.policybook.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.PartialDate;
import org.policybook.library.CorrectMinute;
import org.policybook.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `correct-minute`: puts a wrong minute of an approval right.
@Command(
        name = "correct-minute",
        description = "Correct what an approval says of the minutes. What is not given stays as it is.")
final class CorrectMinuteCommand extends StepCommand.OfDraft {
    @Option(names = "--post", paramLabel = "POST", required = true, description = "Your post.")
    @SuppressWarnings("NullAway.Init")
    private String post;

    @Option(names = "--minute", paramLabel = "REFERENCE", description = "Where the decision is minuted.")
    private @Nullable String minute;

    @Option(names = "--present", paramLabel = "N", description = "How many members were present.")
    private @Nullable Integer present;

    @Option(names = "--chair", paramLabel = "POST", description = "Who chaired.")
    private @Nullable String chair;

    @Option(names = "--on", paramLabel = "DATE", description = "When it was decided.")
    private @Nullable String on;

    @Option(
            names = {"-m", "--reason"},
            paramLabel = "REASON",
            required = true,
            description = "What was wrong.")
    @SuppressWarnings("NullAway.Init")
    private String reason;

    CorrectMinuteCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open()) {
            CorrectMinute.Correction correction = new CorrectMinute.Correction(
                    post,
                    Optional.ofNullable(minute),
                    Optional.ofNullable(chair),
                    Optional.ofNullable(present),
                    Optional.ofNullable(on).map(PartialDate::parse),
                    reason);
            return tell(
                    new CorrectMinute(library).correct(policy(), draft(), correction, session()),
                    "Corrected. The signatures stand, and the record keeps what stood there before.");
        }
    }
}
