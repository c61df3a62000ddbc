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
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open()) {
            BuildIndex.Built built = new BuildIndex(library)
                    .rebuild(organisation -> note("Indexing %s …".formatted(organisation)), damage);
            if (json()) {
                print(Json.object().put("organisations", built.organisations()).put("clauses", built.passages()));
                return damage.code();
            }
            say("Indexed %s of %s."
                    .formatted(
                            Counted.of(built.passages(), "clauses"),
                            Counted.of(built.organisations(), "organisations")));
            return damage.code();
        }
    }
}
