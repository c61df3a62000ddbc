package org.policybook.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.document.ClauseId;
import org.policybook.document.PartialDate;
import org.policybook.governance.DraftEvent.Response;
import org.policybook.governance.lifecycle.Consultation;
import org.policybook.library.ConsultOnDraft;
import org.policybook.library.Library;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `consult`: asks for views on a draft, takes comments, answers them, and ends the consultation.
@Command(
        name = "consult",
        description = "Ask for views on a draft, comment, answer, and close; without an option, show the comments.")
final class ConsultCommand extends StepCommand.OfDraft {
    @ArgGroup
    private @Nullable What what;

    /// One thing at a time.
    static final class What {
        @Option(names = "--invite", paramLabel = "WHO", description = "A post or person to be asked. May be repeated.")
        private List<String> invited = List.of();

        @Option(names = "--comment", paramLabel = "TEXT", description = "A comment on the draft.")
        private @Nullable String comment;

        @Option(names = "--answer", paramLabel = "N", description = "The comment to be answered.")
        private @Nullable Integer answer;

        @Option(names = "--close", description = "End the consultation: every comment is answered.")
        private boolean close;
    }

    @Option(names = "--until", paramLabel = "DATE", description = "With --invite: the last day for comments.")
    private @Nullable String until;

    @Option(names = "--clause", paramLabel = "ID", description = "With --comment: the clause it is about.")
    private @Nullable String clause;

    @Option(names = "--from", paramLabel = "WHO", description = "With --comment: whose view it is (default: yours).")
    private @Nullable String from;

    @Option(
            names = "--response",
            paramLabel = "WORD",
            description = "With --answer: accepted, noted or declined (default: noted).")
    private Response response = Response.NOTED;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "With --invite: what is asked. With --answer: the response.")
    private @Nullable String message;

    ConsultCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open()) {
            ConsultOnDraft consult = new ConsultOnDraft(library, policy(), draft(), session());
            if (what == null) {
                show(consult);
                return ExitCode.DONE;
            }
            return take(what, consult);
        }
    }

    private int take(What asked, ConsultOnDraft consult) {
        if (asked.comment != null) {
            return tell(
                    consult.comment(
                            Optional.ofNullable(clause).map(ClauseId::of), Optional.ofNullable(from), asked.comment),
                    "Comment kept.");
        }
        if (asked.answer != null) {
            return tell(consult.answer(asked.answer, response, said("--answer")), "Answered.");
        }
        if (asked.close) {
            return tell(consult.close(), "The consultation is closed.");
        }
        return tell(
                consult.open(
                        asked.invited,
                        Optional.ofNullable(until).map(PartialDate::parse),
                        message == null ? "" : message.strip()),
                "Asked for views: %s.".formatted(String.join(", ", asked.invited)));
    }

    private String said(String option) {
        if (message == null) {
            throw new BadInput(
                    "%s needs the response itself: -m \"What was changed, or why nothing was\".".formatted(option));
        }
        return message;
    }

    private void show(ConsultOnDraft consult) {
        Consultation consultation = consult.draft().progress().consultation();
        say("%s: %s".formatted(consult.draft().reading().address(), state(consultation)));
        consultation
                .rounds()
                .forEach(round -> say("Asked on %s: %s.%s"
                        .formatted(
                                LocalDate.ofInstant(round.recordedAt(), ZoneOffset.UTC),
                                String.join(", ", round.invited()),
                                round.until()
                                        .map(day -> " Until %s.".formatted(day))
                                        .orElse(""))));
        consultation.comments().forEach(this::comment);
    }

    private static String state(Consultation consultation) {
        if (consultation.open()) {
            return "in consultation, %s, %d without a response."
                    .formatted(
                            Counted.of(consultation.comments().size(), "comments"),
                            consultation.unanswered().size());
        }
        return consultation.closed() ? "the consultation is closed." : "no consultation yet.";
    }

    private void comment(Consultation.Comment entry) {
        Wrapped.lines(
                        "%s%s: %s"
                                .formatted(
                                        entry.comment().from(),
                                        entry.comment()
                                                .clause()
                                                .map(id -> " on #" + id)
                                                .orElse(""),
                                        entry.comment().text()),
                        "%3d  ".formatted(entry.comment().number()),
                        "     ")
                .forEach(this::say);
        entry.answer()
                .ifPresent(answer -> Wrapped.lines(
                                "%s: %s"
                                        .formatted(
                                                answer.response().toString().toLowerCase(Locale.ROOT), answer.text()),
                                "     → ",
                                "       ")
                        .forEach(this::say));
    }
}
