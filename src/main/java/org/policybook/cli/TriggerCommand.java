package org.policybook.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.PartialDate;
import org.policybook.library.Library;
import org.policybook.library.ReviewInForce;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `trigger`: brings the review of the version in force forward.
@Command(
        name = "trigger",
        description = "Bring the review of the version in force forward, because of something that happened.")
final class TriggerCommand extends StepCommand {
    @Option(names = "--due", paramLabel = "DATE", required = true, description = "When the review is due then.")
    @SuppressWarnings("NullAway.Init")
    private String due;

    @Option(
            names = {"-m", "--because"},
            paramLabel = "WHAT",
            required = true,
            description = "What happened: the law changed, an incident, a platform's terms changed.")
    @SuppressWarnings("NullAway.Init")
    private String because;

    @Option(names = "--happened", paramLabel = "DATE", description = "When it happened (default: today).")
    private @Nullable String happened;

    TriggerCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        PartialDate on = Optional.ofNullable(happened).map(PartialDate::parse).orElse(PartialDate.of(today()));
        try (Library library = open()) {
            return tell(
                    new ReviewInForce(library).trigger(policy(), PartialDate.parse(due), because, on, session()),
                    "The review of %s is due %s now.".formatted(policy(), due));
        }
    }
}
