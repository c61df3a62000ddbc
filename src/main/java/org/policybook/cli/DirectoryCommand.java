package org.policybook.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.PolicyId;
import org.policybook.library.ForgetPeople;
import org.policybook.library.ImportPeople;
import org.policybook.library.KeepQuiz;
import org.policybook.library.Library;
import org.policybook.people.Database;
import org.policybook.people.SqlStaff;
import org.policybook.web.sign.NewPasswordLink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `people`: the directory, who is to read what, and what is forgotten.
@Command(
        name = "people",
        description = {
            "Look after the people of the directory.",
            "import FILE.csv: load people, or the rules of who is to read what; all of it or nothing.",
            "erase EMAIL: take away all that is kept of a person.",
            "purge: take away what is kept no longer.",
            "quiz ORG/POLICY [FILE.yaml]: the questions about the version in force; without a file, none.",
            "reset EMAIL: a link with which somebody who forgot their password chooses another."
        })
final class DirectoryCommand extends PeopleCommand {
    @Parameters(index = "0", paramLabel = "import|erase|purge|quiz|reset", description = "What to do.")
    @SuppressWarnings("NullAway.Init")
    private String action;

    @Parameters(index = "1..*", paramLabel = "WHAT", arity = "0..2", description = "A file, an address or a policy.")
    private List<String> what = List.of();

    @Option(names = "--dry-run", description = "Change nothing: say what would be done.")
    private boolean dryRun;

    @Option(
            names = "--complete",
            description = "With import: whoever of the file's organisations is not in it has left.")
    private boolean complete;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "With reset: what people type to come to the web pages (default ${DEFAULT-VALUE}).")
    private String url = "http://localhost:8080";

    DirectoryCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open();
                Database database = database()) {
            return switch (action) {
                case "import" -> load(library, database);
                case "erase" -> erase(database);
                case "purge" -> purge(database);
                case "quiz" -> quiz(library, database);
                case "reset" -> reset(database);
                default ->
                    throw new BadInput("\"%s\" is not one of import, erase, purge, quiz and reset.".formatted(action));
            };
        }
    }

    private String needed(int place, String thing) {
        if (what.size() <= place) {
            throw new BadInput("policybook people %s needs %s.".formatted(action, thing));
        }
        return what.get(place);
    }

    private int load(Library library, Database database) {
        String csv = text(Path.of(needed(0, "a file")));
        ImportPeople.Outcome outcome =
                new ImportPeople(library, database).load(csv, new ImportPeople.Way(complete, dryRun), session());
        String begin = dryRun ? "Would load " : "Loaded ";
        if (outcome.rules() > 0) {
            say(begin + Counted.of(outcome.rules(), "rules") + ".");
        } else {
            say("%s%d people: %d new, %d who have left."
                    .formatted(begin, outcome.people(), outcome.added(), outcome.closed()));
            outcome.gone().forEach(email -> note("Not in the file any more: " + email));
        }
        return ExitCode.DONE;
    }

    private static String text(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(readFile(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadInput("%s is not text in UTF-8. Save it as \"CSV UTF-8\" and try again.".formatted(file), e);
        }
    }

    private int erase(Database database) {
        String email = needed(0, "an e-mail address").strip().toLowerCase(Locale.ROOT);
        if (dryRun) {
            note("Nothing was erased.");
            return ExitCode.DONE;
        }
        if (!new SqlStaff(database).erase(email)) {
            throw new BadInput("Nothing is kept of %s.".formatted(email));
        }
        say("All that was kept of %s is erased. Decisions that name them stand in the record.".formatted(email));
        return ExitCode.DONE;
    }

    private int purge(Database database) {
        ForgetPeople.Outcome outcome = new ForgetPeople(database).forget(session(), dryRun);
        if (dryRun) {
            outcome.leavers().forEach(this::say);
            note("%s would be erased, and what is kept too long of others."
                    .formatted(Counted.of(outcome.leavers().size(), "leavers")));
            return ExitCode.DONE;
        }
        say("Erased %s, %s, %s and %s."
                .formatted(
                        Counted.of(outcome.leavers().size(), "leavers"),
                        Counted.of(outcome.confirmations(), "old confirmations"),
                        Counted.of(outcome.messages(), "messages"),
                        Counted.of(outcome.absences(), "absences")));
        return ExitCode.DONE;
    }

    private int quiz(Library library, Database database) {
        PolicyId policy = PolicyId.parse(needed(0, "a policy"));
        Optional<String> file = what.size() > 1 ? Optional.of(what.get(1)) : Optional.empty();
        String version = new KeepQuiz(library, database)
                .keep(policy, file.map(name -> text(Path.of(name))), today())
                .text();
        say("Version %s of %s has %s."
                .formatted(version, policy, file.isPresent() ? "questions now" : "no questions any more"));
        return ExitCode.DONE;
    }

    private int reset(Database database) {
        String email = needed(0, "an e-mail address");
        String path = new NewPasswordLink(database)
                .make(email, session().by().email(), session().now());
        say("With this link, %s chooses a new password. It works once, for 24 hours:".formatted(email));
        say("  " + ServeCommand.publicAddress(url).toString().replaceAll("/+$", "") + path);
        return ExitCode.DONE;
    }
}
