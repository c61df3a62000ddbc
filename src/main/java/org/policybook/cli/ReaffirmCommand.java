package org.policybook.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.PartialDate;
import org.policybook.governance.Approval;
import org.policybook.governance.VersionEvent;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.Library;
import org.policybook.library.ReviewInForce;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `reaffirm`: records a review that found nothing to change.
@Command(name = "reaffirm", description = "Record a review without a change: the review date moves, the text does not.")
final class ReaffirmCommand extends StepCommand {
    @Option(
            names = "--references",
            paramLabel = "HOW",
            required = true,
            description = "How the references were checked, and with what result.")
    @SuppressWarnings("NullAway.Init")
    private String references;

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            required = true,
            description = "A source consulted: a law, guidance, a person's post. May be repeated.")
    private List<String> sources = List.of();

    @Option(
            names = "--approved-by",
            paramLabel = "WHO",
            required = true,
            description = "The committee or post that agreed.")
    @SuppressWarnings("NullAway.Init")
    private String approvedBy;

    @Option(names = "--approved", paramLabel = "DATE", description = "When (default: today).")
    private @Nullable String approved;

    @Option(names = "--review-due", paramLabel = "DATE", description = "The next review (default: by the review rule).")
    private @Nullable String reviewDue;

    ReaffirmCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        PartialDate on = Optional.ofNullable(approved).map(PartialDate::parse).orElse(PartialDate.of(today()));
        try (Library library = open()) {
            Step step = new ReviewInForce(library)
                    .reaffirm(
                            policy(),
                            Optional.ofNullable(reviewDue).map(PartialDate::parse),
                            new Approval(approvedBy, on),
                            new VersionEvent.Evidence(references, sources),
                            session());
            return tell(step, "%s stands as it is.%s".formatted(policy(), due(step)));
        }
    }

    private static String due(Step step) {
        return step instanceof Step.Taken taken && taken.event() instanceof VersionEvent.Reaffirmed reaffirmed
                ? " The next review is due %s.".formatted(reaffirmed.reviewDue())
                : "";
    }
}
