package org.policybook.cli;

import picocli.CommandLine.Command;

@Command(name = "import", description = "")
final class ImportCommand extends LibraryCommand {
    ImportCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        return ExitCode.DONE;
    }
}
