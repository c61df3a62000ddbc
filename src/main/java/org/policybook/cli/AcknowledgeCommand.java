package org.policybook.cli;

import java.util.List;
import java.util.Optional;
import org.policybook.diff.Change;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Edition;
import org.policybook.document.PolicyId;
import org.policybook.library.ConfirmRead;
import org.policybook.library.FindMustRead;
import org.policybook.library.Library;
import org.policybook.library.MustRead;
import org.policybook.library.QuizQuestion;
import org.policybook.library.RefreshReading;
import org.policybook.people.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `acknowledge`: what somebody is asked to read, and that they have.
@Command(
        name = "acknowledge",
        description = "Show what you are asked to read of a policy; with the version, confirm that you have read it.")
final class AcknowledgeCommand extends PeopleCommand {
    @Parameters(
            index = "0",
            paramLabel = "ORG/POLICY[@VERSION]",
            description = "The policy; with the version you read, it is confirmed.")
    @SuppressWarnings("NullAway.Init")
    private String address;

    @Option(
            names = "--answer",
            paramLabel = "N",
            split = ",",
            description = "The numbers of your answers, in the order of the questions.")
    private List<Integer> answers = List.of();

    AcknowledgeCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        Address asked = Address.parse(address);
        try (Library library = open();
                Database database = database()) {
            new RefreshReading(library, database).refresh(asked.policy().organisation(), today());
            return switch (asked.edition()) {
                case Edition.InForce inForce -> show(asked.policy(), library, database);
                case Edition.OfVersion of ->
                    tell(new ConfirmRead(library, database).confirm(asked.policy(), of.version(), answers, session()));
                case Edition.OnDate on -> throw oneVersion();
                case Edition.OfDraft draft -> throw oneVersion();
            };
        }
    }

    private static BadInput oneVersion() {
        return new BadInput("Only a version can be confirmed, such as riverside-surgery/social-media@2.0.");
    }

    private int show(PolicyId policy, Library library, Database database) {
        String email = session().by().email();
        Optional<MustRead> found = new FindMustRead(library, database).of(email, policy);
        if (found.isEmpty()) {
            say("%s is not asked to read %s, or has read what is in force.".formatted(email, policy));
            return ExitCode.DONE;
        }
        MustRead read = found.orElseThrow();
        say("%s, version %s".formatted(read.what().title(), read.what().version()));
        if (read.known().isEmpty()) {
            say("To be read as a whole: %s. \"policybook show %s\" shows it."
                    .formatted(Counted.of(read.whole().size(), "clauses"), policy));
        } else {
            say("Changed since version %s, which you read:"
                    .formatted(read.known().orElseThrow()));
            read.changed().forEach(this::change);
        }
        for (QuizQuestion question : read.questions()) {
            say("");
            say(question.question());
            for (int i = 0; i < question.answers().size(); i++) {
                say("  %d  %s".formatted(i + 1, question.answers().get(i)));
            }
        }
        note("Confirm it with \"policybook acknowledge %s@%s\"."
                .formatted(policy, read.what().version()));
        return ExitCode.DONE;
    }

    private void change(Change change) {
        say("");
        say("%s  #%s%s"
                .formatted(
                        switch (change.kind()) {
                            case INSERTED -> "new";
                            case DELETED -> "gone";
                            case CHANGED, MOVED -> "changed";
                        },
                        change.clause(),
                        change.headings().isEmpty() ? "" : "  (" + String.join(" › ", change.headings()) + ")"));
        String leadIn = change.leadIn().map(words -> words + " ").orElse("");
        Wrapped.lines(leadIn + change.after().or(change::before).orElseThrow().text(), "   ", "   ")
                .forEach(this::say);
    }

    private int tell(ConfirmRead.Outcome outcome) {
        return switch (outcome) {
            case ConfirmRead.Outcome.Confirmed done -> {
                say("%s has read version %s of %s (%s)."
                        .formatted(
                                done.confirmation().email(),
                                done.confirmation().version(),
                                done.confirmation().policy(),
                                Counted.of(done.confirmation().clauses(), "clauses")));
                yield ExitCode.DONE;
            }
            case ConfirmRead.Outcome.NotUnderstood not -> {
                terminal()
                        .complain("Not confirmed. Look again at: "
                                + String.join(
                                        " ",
                                        not.wrong().stream()
                                                .map(QuizQuestion::question)
                                                .toList())
                                + " Answer with --answer N,N.");
                yield ExitCode.REFUSED;
            }
            case ConfirmRead.Outcome.Refused refused -> {
                terminal().complain(refused.message());
                yield ExitCode.REFUSED;
            }
        };
    }
}
