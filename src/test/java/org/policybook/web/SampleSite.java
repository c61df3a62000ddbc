package org.policybook.web;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.policybook.library.SampleLibrary;

/// The web application over the sample library, on a free port, with the example accounts, as it stands on
/// 21 November 2026.
public final class SampleSite implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/London"));

    private final WebServer server;

    /// @param folder new or empty
    public SampleSite(Path folder) {
        this(folder, CLOCK);
    }

    public SampleSite(Path folder, Clock clock) {
        new SampleLibrary(folder).close();
        server = WebServer.start(new WebSettings(folder, Listening.here(0), Optional.empty(), clock, true, Map.of()));
    }

    /// The whole address of a path, such as `/search?q=photographs`.
    public String at(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.port(), path);
    }

    WebServer server() {
        return server;
    }

    /// Signs in on a page as one of the example accounts.
    ///
    /// @param who such as `author`
    public void signIn(Page page, String who) {
        page.navigate(at("/sign-in"));
        page.fill("#email", who + "@example.org");
        page.fill("#password", ExampleAccounts.PASSWORD);
        page.click("main button[type=submit]");
    }

    @Override
    public void close() {
        server.close();
    }
}
