package org.policybook.cli;

import java.nio.file.Path;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.library.Library;
import org.policybook.library.ReadPolicy;
import org.policybook.library.Reading;
import org.policybook.library.WordEdits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export`: a copy to be edited in Word.
@Command(name = "export", description = "Make a Word file to be edited; \"import\" brings it back as a draft revision.")
final class ExportCommand extends LibraryCommand {
    @Parameters(paramLabel = "ADDRESS", description = "The text: a draft, or a version to begin a draft from.")
    @SuppressWarnings("NullAway.Init")
    private String address;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            required = true,
            description = "Write to this file, which ends in .docx.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    ExportCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        if (!file.toString().endsWith(".docx")) {
            throw new BadInput(
                    "%s does not end in .docx. A text is exported for editing as a Word file.".formatted(file));
        }
        try (Library library = open()) {
            Reading reading = new ReadPolicy(library).read(Address.parse(address), today());
            writeFile(file, new WordEdits(library).copy(reading));
            say("Wrote %s, a copy of %s to be edited.".formatted(file, reading.address()));
            note("Bring it back with: policybook import %s --org %s"
                    .formatted(file, reading.policy().organisation()));
        }
        return ExitCode.DONE;
    }
}
