package org.policybook.cli;

import org.jspecify.annotations.Nullable;
import org.policybook.document.OrganisationId;
import org.policybook.library.BuildIndex;
import org.policybook.library.Library;
import picocli.CommandLine.Command;

/// `reindex`: makes the search index anew.
@Command(name = "reindex", description = "Make the search index anew from the library.")
final class ReindexCommand extends ReadingCommand {
    private @Nullable OrganisationId begun;

    ReindexCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        DamageReport damage = new DamageReport(terminal());
        try (Library library = open()) {
            BuildIndex.Built built = new BuildIndex(library).rebuild(this::tell, damage);
            if (json()) {
                print(Json.object().put("organisations", built.organisations()).put("clauses", built.passages()));
                return damage.code();
            }
            if (built.resumed()) {
                note("Taken up where an earlier attempt had stopped.");
            }
            say("Indexed %s of %s."
                    .formatted(
                            Counted.of(built.passages(), "clauses"),
                            Counted.of(built.organisations(), "organisations")));
            return damage.code();
        }
    }

    private void tell(BuildIndex.Progress progress) {
        if (!progress.organisation().equals(begun)) {
            begun = progress.organisation();
            terminal().progress("");
            note("Indexing %s …".formatted(begun));
        }
        IndexingNotes.bar(progress, terminal());
    }
}
