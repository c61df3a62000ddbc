package org.policybook.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.policybook.document.Address;
import org.policybook.library.AdoptChanges;
import org.policybook.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `adopt`: what the origin of an adopted policy changed since, as a draft.
@Command(
        name = "adopt",
        description = "Take what the origin of an adopted policy changed since into a draft: the open one, or a new"
                + " one. A clause that you changed too is for you to settle: the text goes to a file, nothing is saved,"
                + " and the exit code is 1.")
final class AdoptCommand extends LibraryCommand {
    @Parameters(paramLabel = "ORG/POLICY", description = "The adopted policy; with @draft:ID where several are open.")
    @SuppressWarnings("NullAway.Init")
    private String policy;

    @Option(names = "-o", paramLabel = "FILE", description = "Write the text to this file, and save nothing.")
    private @Nullable Path file;

    AdoptCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        Address address = Address.parse(policy);
        try (Library library = open()) {
            return new TakenPrinter(file, this)
                    .print(new AdoptChanges(library).adopt(address, file == null, session()));
        }
    }
}
