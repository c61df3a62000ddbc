package org.policybook.cli;

import org.policybook.library.Library;
import org.policybook.library.WaiveGate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `waive`: lets the present text of a draft through a gate.
@Command(name = "waive", description = "Waive a gate for the present text of a draft, where your post may.")
final class WaiveCommand extends StepCommand.OfDraft {
    @Parameters(index = "1", paramLabel = "GATE", description = "The gate, as \"gates\" names it.")
    @SuppressWarnings("NullAway.Init")
    private String gate;

    @Option(names = "--post", paramLabel = "POST", required = true, description = "Your post.")
    @SuppressWarnings("NullAway.Init")
    private String post;

    @Option(
            names = {"-m", "--reason"},
            paramLabel = "REASON",
            required = true,
            description = "Why; some gates are waived for certain reasons only.")
    @SuppressWarnings("NullAway.Init")
    private String reason;

    WaiveCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open()) {
            return tell(
                    new WaiveGate(library).waive(policy(), draft(), gate, post, reason, session()),
                    "Waived for the present text: %s.".formatted(gate));
        }
    }
}
