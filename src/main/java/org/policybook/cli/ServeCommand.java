package org.policybook.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.BadInput;
import org.policybook.library.Library;
import org.policybook.web.Listening;
import org.policybook.web.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `serve`: the web pages of a library, until it is stopped.
@Command(name = "serve", description = "Show the library on web pages, until stopped.")
final class ServeCommand extends LibraryCommand {
    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on (default ${DEFAULT-VALUE}); 0 takes a free one.")
    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "The network address to listen on (default ${DEFAULT-VALUE}, this machine only).")
    private String address = "127.0.0.1";

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "What people type, such as https://policies.example.org, behind a reverse proxy.")
    private @Nullable String url;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "A JDBC address, such as jdbc:postgresql://… (default: a file in the library folder).")
    private @Nullable String database;

    @Option(
            names = "--log-format",
            paramLabel = "text|json",
            description = "How the log on standard error is written (default text).")
    private LogFormat logFormat = LogFormat.TEXT;

    /// How a line of the log is written: for people, or for programs (Elastic Common Schema).
    enum LogFormat {
        TEXT,
        JSON
    }

    ServeCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        refusePort(port);
        Library.open(folder()).close();
        logTo(logFormat);
        new Serving(
                        terminal(),
                        new WebSettings(
                                folder(),
                                new Listening(
                                        address, port, Optional.ofNullable(url).map(ServeCommand::publicAddress)),
                                Optional.ofNullable(database),
                                clock(desk()),
                                false,
                                desk().environment()))
                .run();
        return ExitCode.DONE;
    }

    static void logTo(LogFormat format) {
        System.setProperty(
                "logging.config",
                "classpath:org/policybook/web/log-%s.xml".formatted(format == LogFormat.JSON ? "json" : "text"));
    }

    /// In a zone with its rules, since a server lives on when the clocks change.
    static Clock clock(Desk desk) {
        return desk.clock().withZone(ZoneId.of("Europe/London"));
    }

    static void refusePort(int port) {
        if (port < 0 || port > LAST_PORT) {
            throw new BadInput("--port needs a number from 0 to %d, not %d.".formatted(LAST_PORT, port));
        }
    }

    static URI publicAddress(String text) {
        try {
            URI uri = new URI(text);
            String path = Optional.ofNullable(uri.getPath()).orElse("");
            if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && (path.isEmpty() || path.equals("/"))) {
                return uri;
            }
        } catch (URISyntaxException notAnAddress) {
            // Told below.
        }
        throw new BadInput(
                "--url needs the address of the front page without a path, such as https://policies.example.org, not \"%s\"."
                        .formatted(text));
    }
}
