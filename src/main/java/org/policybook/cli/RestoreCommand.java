package org.policybook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.policybook.library.Library;
import org.policybook.library.RestoreLibrary;
import org.policybook.library.VerifyLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `restore`: a library from a back-up, proved at once.
@Command(name = "restore", description = "Make a library in a new folder (--data DIR) from a back-up, and verify it.")
final class RestoreCommand extends LibraryCommand {
    @Parameters(paramLabel = "FILE.zip", description = "What \"policybook backup\" wrote.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    RestoreCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = RestoreLibrary.from(file, folder())) {
            List<VerifyLibrary.Proof> proofs = new VerifyLibrary(library).verify(Map.of());
            for (VerifyLibrary.Proof proof : proofs) {
                say("%s: %s, %s"
                        .formatted(
                                proof.organisation(),
                                proof.faults().isEmpty() ? "whole" : "DAMAGED",
                                Counted.of(proof.events(), "events")));
                proof.faults().forEach(fault -> say("  %s: %s".formatted(fault.place(), fault.message())));
            }
            say("Restored into %s.".formatted(folder()));
            return proofs.stream().allMatch(proof -> proof.faults().isEmpty()) ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
