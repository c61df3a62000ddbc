package org.policybook.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.policybook.web.ExampleAccounts;
import org.policybook.web.WebServer;
import org.policybook.web.WebSettings;

/// Serves the web pages until the process is told to stop.
///
/// @param port a free one is taken for 0
record Serving(Desk desk, Path data, String address, int port) {
    void run(Optional<String> database, boolean examples) {
        WebServer server = WebServer.start(new WebSettings(data, address, port, database, desk.clock(), examples));
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        Terminal terminal = desk.terminal();
        terminal.say("Policybook is at http://localhost:%d/ – stop it with Ctrl+C.".formatted(server.port()));
        if (examples) {
            terminal.say("Sign in with one of these, password \"%s\":".formatted(ExampleAccounts.PASSWORD));
            ExampleAccounts.all().values().stream()
                    .map(account -> "  %-28s %s"
                            .formatted(account.email(), account.person().name()))
                    .sorted()
                    .forEach(terminal::say);
        }
        terminal.flush();
        await(stopped);
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
