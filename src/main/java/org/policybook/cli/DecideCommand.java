package org.policybook.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.PartialDate;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.DecideOnDraft;
import org.policybook.library.Library;
import org.policybook.library.TellProgress;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `decide`: records a signature under a committee's decision.
@Command(name = "decide", description = "Sign a committee's decision: approve a draft, or refuse it with actions.")
final class DecideCommand extends StepCommand.OfDraft {
    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Verdict verdict;

    /// One of the two must be said.
    static final class Verdict {
        @Option(names = "--approve", description = "The committee approves the draft as it is.")
        private boolean approve;

        @Option(names = "--refuse", description = "It goes back to the author, with actions.")
        private boolean refuse;

        boolean approved() {
            return approve && !refuse;
        }
    }

    @Option(names = "--post", paramLabel = "POST", required = true, description = "Your post.")
    @SuppressWarnings("NullAway.Init")
    private String post;

    @Option(names = "--for", paramLabel = "POST", description = "The post you stand in for, as its delegate.")
    private @Nullable String instead;

    @Option(
            names = "--minute",
            paramLabel = "REFERENCE",
            required = true,
            description = "Where the decision is minuted.")
    @SuppressWarnings("NullAway.Init")
    private String minute;

    @Option(names = "--present", paramLabel = "N", required = true, description = "How many members were present.")
    private int present;

    @Option(names = "--chair", paramLabel = "POST", description = "Who chaired (default: the committee's chair).")
    private @Nullable String chair;

    @Option(names = "--on", paramLabel = "DATE", description = "When it was decided (default: today).")
    private @Nullable String on;

    @Option(names = "--committee", paramLabel = "NAME", description = "Who decides (default: as it was submitted).")
    private @Nullable String committee;

    @Option(names = "--action", paramLabel = "ACTION", description = "What the author has to do. May be repeated.")
    private List<String> actions = List.of();

    DecideCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open()) {
            Step step = new DecideOnDraft(library)
                    .decide(
                            policy(),
                            draft(),
                            new DecideOnDraft.Decision(
                                    verdict.approved(),
                                    Optional.ofNullable(committee),
                                    post,
                                    Optional.ofNullable(instead),
                                    minute,
                                    Optional.ofNullable(chair),
                                    present,
                                    Optional.ofNullable(on).map(PartialDate::parse),
                                    actions),
                            session());
            int code = tell(step, verdict.approved() ? "Signed: approved." : "Signed: refused, with actions.");
            if (code == ExitCode.DONE) {
                note(TellProgress.of(library, policy(), draft(), today())
                        .progress()
                        .needs());
            }
            return code;
        }
    }
}
