package org.policybook.cli;

import org.policybook.library.BuildIndex;
import org.policybook.library.Library;
import picocli.CommandLine.Command;

/// `reindex`: makes the search index anew.
@Command(name = "reindex", description = "Make the search index anew from the library.")
final class ReindexCommand extends ReadingCommand {
    ReindexCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open()) {
            BuildIndex.Built built =
                    new BuildIndex(library).rebuild(organisation -> note("Indexing %s …".formatted(organisation)));
            if (json()) {
                return print(Json.object()
                        .put("organisations", built.organisations())
                        .put("clauses", built.passages()));
            }
            say("Indexed %s of %s."
                    .formatted(
                            Counted.of(built.passages(), "clauses"),
                            Counted.of(built.organisations(), "organisations")));
            return ExitCode.DONE;
        }
    }
}
