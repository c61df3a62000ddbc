package org.policybook.cli;

import java.util.List;
import java.util.Locale;
import org.policybook.diff.Change;
import org.policybook.governance.VersionEvent;
import org.policybook.library.CheckCopy;
import org.policybook.library.CheckCopy.Answer;
import org.policybook.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `check-copy`: whether a copy is current, from the code on it.
@Command(name = "check-copy", description = "Tell from the code on a copy whether the copy is current.")
final class CheckCopyCommand extends ReadingCommand {
    @Parameters(
            paramLabel = "CODE",
            arity = "1..*",
            description = "The code on the copy, such as 7K3M-9QXA-4D2T; or the address its QR code leads to.")
    @SuppressWarnings("NullAway.Init")
    private List<String> code;

    CheckCopyCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open()) {
            Answer answer = new CheckCopy(library).check(String.join(" ", code), today());
            if (json()) {
                print(document(answer));
            } else {
                report(answer);
            }
            return exit(answer);
        }
    }

    private static int exit(Answer answer) {
        return switch (answer) {
            case Answer.Current current -> ExitCode.DONE;
            case Answer.Scheduled scheduled -> ExitCode.REFUSED;
            case Answer.Superseded superseded -> ExitCode.REFUSED;
            case Answer.Halted halted -> ExitCode.REFUSED;
            case Answer.Unknown unknown -> ExitCode.REFUSED;
            case Answer.Mistyped mistyped -> ExitCode.BAD_INPUT;
        };
    }

    private void report(Answer answer) {
        switch (answer) {
            case Answer.Current current -> {
                copy(current.copy());
                say("Current: this is the version in force.");
            }
            case Answer.Scheduled scheduled -> {
                copy(scheduled.copy());
                say("Not in force yet: it will be from %s."
                        .formatted(scheduled.copy().version().effectiveFrom()));
                scheduled.inForce().ifPresent(now -> say("Until then version %s is in force.".formatted(now)));
            }
            case Answer.Superseded superseded -> superseded(superseded);
            case Answer.Halted halted -> halted(halted);
            case Answer.Unknown unknown ->
                say("No version in this library has the code %s. Ask the organisation that issued the copy."
                        .formatted(unknown.code()));
            case Answer.Mistyped mistyped -> mistyped(mistyped);
        }
    }

    private void halted(Answer.Halted answer) {
        copy(answer.copy());
        String how = switch (answer.halt()) {
            case VersionEvent.Suspended suspended -> "Suspended since";
            case VersionEvent.Withdrawn withdrawn -> "Withdrawn on";
            case VersionEvent.Reinstated reinstated -> "Reinstated on";
        };
        say("%s %s: %s".formatted(how, answer.halt().from(), answer.halt().reason()));
        say("Do not act on it.");
    }

    private void copy(CheckCopy.Copy copy) {
        say("%s: %s, %s version %s"
                .formatted(
                        copy.code(), copy.title(), copy.policy(), copy.version().version()));
    }

    private void superseded(Answer.Superseded answer) {
        copy(answer.copy());
        say("Superseded on %s by version %s.".formatted(answer.on(), answer.by()));
        if (!answer.by().equals(answer.inForce())) {
            say("In force now: version %s.".formatted(answer.inForce()));
        }
        List<Change> changes = answer.changes().changes();
        if (changes.isEmpty()) {
            say("No clause has changed since.");
            return;
        }
        say("Clauses changed since (%d):".formatted(changes.size()));
        TextTable table = new TextTable("CHANGE", "CLAUSE", "SECTION");
        changes.forEach(change -> table.row(kind(change), change.clause(), String.join(" › ", change.headings())));
        table.lines().forEach(line -> say("  " + line));
        say("The words: policybook diff %s@%s %s@%s"
                .formatted(
                        answer.copy().policy(),
                        answer.copy().version().version(),
                        answer.copy().policy(),
                        answer.inForce()));
    }

    private void mistyped(Answer.Mistyped answer) {
        say("\"%s\" is not a proper code: a letter is wrong, missing or too many.".formatted(answer.typed()));
        answer.nearest()
                .ifPresentOrElse(
                        near -> say("Did you mean %s (%s, %s version %s)?"
                                .formatted(
                                        near.code(),
                                        near.title(),
                                        near.policy(),
                                        near.version().version())),
                        () -> say("No code of this library is near to it. A code has twelve letters and digits."));
    }

    private static ObjectNode document(Answer answer) {
        ObjectNode document = Json.object();
        switch (answer) {
            case Answer.Current current -> copy(document.put("result", "current"), current.copy());
            case Answer.Scheduled scheduled -> {
                copy(document.put("result", "scheduled"), scheduled.copy());
                document.put(
                        "effectiveFrom",
                        scheduled.copy().version().effectiveFrom().toString());
                Json.put(document, "inForce", scheduled.inForce());
            }
            case Answer.Superseded superseded -> superseded(document, superseded);
            case Answer.Halted halted -> {
                boolean forGood = halted.halt() instanceof VersionEvent.Withdrawn;
                copy(document.put("result", forGood ? "withdrawn" : "suspended"), halted.copy());
                document.put("from", halted.halt().from().toString())
                        .put("reason", halted.halt().reason());
            }
            case Answer.Unknown unknown ->
                document.put("result", "unknown").put("code", unknown.code().text());
            case Answer.Mistyped mistyped -> {
                document.put("result", "mistyped").put("code", mistyped.typed());
                mistyped.nearest().ifPresent(near -> copy(document.putObject("nearest"), near));
            }
        }
        return document;
    }

    private static void superseded(ObjectNode document, Answer.Superseded answer) {
        copy(document.put("result", "superseded"), answer.copy());
        document.put("supersededOn", answer.on().toString());
        document.put("supersededBy", answer.by().text());
        document.put("inForce", answer.inForce().text());
        ArrayNode changes = document.putArray("changes");
        answer.changes()
                .changes()
                .forEach(change -> changes.addObject()
                        .put("kind", kind(change))
                        .put("clause", change.clause().value())
                        .put("heading", String.join(" › ", change.headings())));
    }

    private static void copy(ObjectNode node, CheckCopy.Copy copy) {
        node.put("code", copy.code().text())
                .put("policy", copy.policy().toString())
                .put("title", copy.title())
                .put("version", copy.version().version().text());
    }

    private static String kind(Change change) {
        return change.kind().name().toLowerCase(Locale.ROOT);
    }
}
