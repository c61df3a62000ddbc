package org.policybook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.PartialDate;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.Library;
import org.policybook.library.ReviewDraft;
import org.policybook.library.TellProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `review`: records what a reviewing group answered.
@Command(
        name = "review",
        description = "Confirm criteria of the checklist with their evidence, or send the draft back with actions.")
final class ReviewCommand extends StepCommand.OfDraft {
    @Option(names = "--stage", paramLabel = "ID", description = "The stage of the checklist (default: the first open).")
    private @Nullable String stage;

    @Option(
            names = "--confirm",
            paramLabel = "CRITERION=EVIDENCE",
            description = "A criterion that is met, and what was looked at. May be repeated.")
    private List<String> confirmed = List.of();

    @Option(
            names = "--not-met",
            paramLabel = "CRITERION=WHY",
            description = "A criterion that is not met. May be repeated.")
    private List<String> notMet = List.of();

    @Option(
            names = "--action",
            paramLabel = "ACTION",
            description = "What the author has to do; sends the draft back. May be repeated.")
    private List<String> actions = List.of();

    @Option(names = "--group", paramLabel = "GROUP", description = "Who reviewed (default: as the checklist says).")
    private @Nullable String group;

    @Option(names = "--on", paramLabel = "DATE", description = "When (default: today).")
    private @Nullable String on;

    ReviewCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open()) {
            Step step = new ReviewDraft(library)
                    .review(
                            policy(),
                            draft(),
                            new ReviewDraft.Answers(
                                    Optional.ofNullable(stage),
                                    Optional.ofNullable(group),
                                    Optional.ofNullable(on).map(PartialDate::parse),
                                    criteria(),
                                    actions),
                            session());
            int code = tell(step, actions.isEmpty() ? "Confirmed." : "Sent back to the author with its actions.");
            if (code == ExitCode.DONE) {
                note(TellProgress.of(library, policy(), draft(), today())
                        .progress()
                        .needs());
            }
            return code;
        }
    }

    private List<DraftEvent.Criterion> criteria() {
        List<DraftEvent.Criterion> criteria = new ArrayList<>();
        confirmed.forEach(answer -> criteria.add(criterion(answer, "--confirm", true)));
        notMet.forEach(answer -> criteria.add(criterion(answer, "--not-met", false)));
        return criteria;
    }

    private static DraftEvent.Criterion criterion(String answer, String option, boolean met) {
        int equals = answer.indexOf('=');
        if (equals < 1) {
            throw new BadInput(
                    "%s takes a criterion and what was looked at, such as duties=\"Section 4, all posts named\", not \"%s\"."
                            .formatted(option, answer));
        }
        return new DraftEvent.Criterion(
                answer.substring(0, equals).strip(),
                met,
                answer.substring(equals + 1).strip());
    }
}
