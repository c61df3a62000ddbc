package org.policybook.cli;

import org.policybook.library.Library;
import picocli.CommandLine.Command;

/// `init`: an empty library.
@Command(name = "init", description = "Make an empty library.")
final class InitCommand extends LibraryCommand {
    InitCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        Library.init(folder()).close();
        say("An empty library is in %s. Add an organisation with \"policybook org add organisation.yaml\"."
                .formatted(folder()));
        return ExitCode.DONE;
    }
}
