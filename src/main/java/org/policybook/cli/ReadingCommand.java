package org.policybook.cli;

import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/// A command that reads, and can print what it found as one JSON document.
abstract class ReadingCommand extends LibraryCommand {
    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    ReadingCommand(Desk desk) {
        super(desk);
    }

    boolean json() {
        return json;
    }

    int print(ObjectNode document) {
        say(Json.write(document));
        return ExitCode.DONE;
    }
}
