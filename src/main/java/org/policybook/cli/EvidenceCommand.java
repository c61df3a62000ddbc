package org.policybook.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.Address;
import org.policybook.library.GatherEvidence;
import org.policybook.library.Library;
import org.policybook.library.ReadPolicy;
import org.policybook.library.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `evidence`: all that shows how a version came to be, in one file to hand over.
@Command(
        name = "evidence",
        description = "Pack all that shows how a version came to be, to be checked with git and sha256sum alone.")
final class EvidenceCommand extends LibraryCommand {
    @Parameters(paramLabel = "ADDRESS", description = "ORG/POLICY, with @VERSION or @DATE if not the one in force.")
    @SuppressWarnings("NullAway.Init")
    private String address;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "Write to this file (default: POLICY-VERSION-evidence.zip here).")
    private @Nullable Path file;

    EvidenceCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        try (Library library = open()) {
            Reading version = new ReadPolicy(library).read(Address.parse(address), today());
            byte[] archive =
                    new GatherEvidence(library).gather(version, session(), warning -> note("Note: " + warning));
            Path target = Optional.ofNullable(file).orElseGet(() -> name(version));
            writeFile(target, archive);
            say("Wrote %s. Unpack it, and run \"sh check.sh\" in its folder.".formatted(target));
        }
        return ExitCode.DONE;
    }

    private static Path name(Reading version) {
        return Path.of("%s-%s-evidence.zip"
                .formatted(version.policy().policy(), version.version().orElseThrow()));
    }
}
