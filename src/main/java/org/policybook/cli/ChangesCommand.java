package org.policybook.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.diff.Change;
import org.policybook.diff.Marks;
import org.policybook.diff.TextReport;
import org.policybook.document.PolicyId;
import org.policybook.library.CatchUp;
import org.policybook.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `changes`: what is different from what a reader knew.
@Command(
        name = "changes",
        description = "Tell a reader what is different from the version they knew: reworded, new and gone.")
final class ChangesCommand extends ReadingCommand {
    @Parameters(paramLabel = "ORG/POLICY", description = "The policy.")
    @SuppressWarnings("NullAway.Init")
    private String policy;

    @Option(
            names = "--since",
            paramLabel = "VERSION|DATE",
            required = true,
            description = "The version they knew, or a day on which they knew the one in force.")
    @SuppressWarnings("NullAway.Init")
    private String since;

    @Option(names = "--role", paramLabel = "ROLE", description = "Only what names this role, or everyone.")
    private @Nullable String role;

    ChangesCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        PolicyId id = PolicyId.parse(policy);
        try (Library library = open()) {
            CatchUp.News news = new CatchUp(library).since(id, since, Optional.ofNullable(role), today());
            return json() ? print(document(news)) : tell(news);
        }
    }

    private int tell(CatchUp.News news) {
        TextReport report = new TextReport(terminal().interactive() ? Marks.TERMINAL : Marks.PLAIN);
        List<Change> changes = news.changes().changes();
        say("%s, since %s"
                .formatted(
                        news.now().address(),
                        news.known().version().map(Object::toString).orElse(since)));
        say("");
        if (changes.isEmpty()) {
            say(
                    role == null
                            ? "Nothing in it says otherwise than before."
                            : "Nothing in it that names the role, or everyone, says otherwise than before.");
        }
        if (!news.changes().keyChanges().isEmpty()) {
            say("Read first");
            news.changes().keyChanges().forEach(change -> say(report.line(change)));
            say("");
        }
        report.lines(changes).forEach(this::say);
        return ExitCode.DONE;
    }

    private ObjectNode document(CatchUp.News news) {
        ObjectNode document = Json.object();
        document.put("policy", news.now().policy().toString());
        Json.put(document, "since", news.known().version());
        Json.put(document, "version", news.now().version());
        Json.put(document, "role", Optional.ofNullable(role));
        ArrayNode first = document.putArray("readFirst");
        news.changes().keyChanges().forEach(change -> DiffJson.keyChange(change, first.addObject()));
        ArrayNode changes = document.putArray("changes");
        news.changes().changes().forEach(change -> DiffJson.change(change, changes.addObject()));
        return document;
    }
}
