package org.policybook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.policybook.document.OrganisationId;
import org.policybook.document.PlainReason;
import org.policybook.library.BackUpLibrary;
import org.policybook.library.Library;
import org.policybook.people.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `backup`: the whole library in one file, also while it is served.
@Command(name = "backup", description = "Put the library and its accounts into one file, also while it is served.")
final class BackupCommand extends LibraryCommand {
    @Parameters(paramLabel = "FILE.zip", description = "The file to write; one that is there is replaced.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    BackupCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open()) {
            boolean people = Files.exists(Database.storedIn(folder()));
            List<OrganisationId> organisations = people ? withPeople(library) : write(library, Optional.empty());
            say("Wrote %s: %s%s. \"policybook restore\" makes a library of it."
                    .formatted(
                            file,
                            Counted.of(organisations.size(), "organisations"),
                            people ? ", with the accounts" : ""));
            if (!people) {
                note(
                        "Note: no database of people lies in the library folder. Where one is kept in PostgreSQL, back it up with pg_dump.");
            }
        }
        return ExitCode.DONE;
    }

    private List<OrganisationId> withPeople(Library library) {
        try (Database database = Database.open(folder(), Optional.empty())) {
            return write(library, Optional.of(database));
        }
    }

    private List<OrganisationId> write(Library library, Optional<Database> people) {
        try {
            return new BackUpLibrary(library).to(file, people);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The back-up %s cannot be written (%s). Check that the folder is there and may be written to, and the disk is not full."
                            .formatted(file, PlainReason.of(e)),
                    e);
        }
    }
}
