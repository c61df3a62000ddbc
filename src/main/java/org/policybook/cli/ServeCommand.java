package org.policybook.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `serve`: the web pages of a library, until it is stopped.
@Command(name = "serve", description = "Show the library on web pages, until stopped.")
final class ServeCommand extends LibraryCommand {
    @Option(names = "--port", paramLabel = "N", description = "The port to listen on (default ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "The network address to listen on (default ${DEFAULT-VALUE}, this machine only).")
    private String address = "127.0.0.1";

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "A JDBC address, such as jdbc:postgresql://… (default: a file in the library folder).")
    private @Nullable String database;

    ServeCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        Library.open(folder()).close();
        new Serving(desk(), folder(), address, port).run(Optional.ofNullable(database), false);
        return ExitCode.DONE;
    }
}
