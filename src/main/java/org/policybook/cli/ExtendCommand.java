package org.policybook.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.PartialDate;
import org.policybook.governance.Approval;
import org.policybook.library.Library;
import org.policybook.library.ReviewInForce;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `extend`: puts the review of the version in force off.
@Command(name = "extend", description = "Put the review of the version in force off, with a rationale and an approver.")
final class ExtendCommand extends StepCommand {
    @Option(names = "--to", paramLabel = "DATE", required = true, description = "When the review is due then.")
    @SuppressWarnings("NullAway.Init")
    private String to;

    @Option(
            names = "--approved-by",
            paramLabel = "WHO",
            required = true,
            description = "The committee or post that allowed it.")
    @SuppressWarnings("NullAway.Init")
    private String approvedBy;

    @Option(names = "--approved", paramLabel = "DATE", description = "When (default: today).")
    private @Nullable String approved;

    @Option(
            names = {"-m", "--rationale"},
            paramLabel = "RATIONALE",
            required = true,
            description = "Why the review can wait.")
    @SuppressWarnings("NullAway.Init")
    private String rationale;

    ExtendCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        PartialDate on = Optional.ofNullable(approved).map(PartialDate::parse).orElse(PartialDate.of(today()));
        try (Library library = open()) {
            return tell(
                    new ReviewInForce(library)
                            .extend(
                                    policy(),
                                    PartialDate.parse(to),
                                    new Approval(approvedBy, on),
                                    rationale,
                                    session()),
                    "The review of %s is due %s now.".formatted(policy(), to));
        }
    }
}
