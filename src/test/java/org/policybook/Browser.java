package org.policybook;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A Chromium without a window. The variable `POLICYBOOK_BROWSER` names one that is not on the path.
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /// In milliseconds: how long is waited for a page, and for it to be as an assertion says.
    private static final double SLOW_MACHINE = 90_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    public Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(SLOW_MACHINE);
        Path program = program()
                .orElseThrow(
                        () -> new AssertionError(
                                "The browser tests need Chromium. Install it (Debian: apt-get install chromium), or name it in the variable POLICYBOOK_BROWSER."));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /// A page as wide as a telephone or a screen, in points.
    public Page page(int width) {
        Page page = browser.newPage(new com.microsoft.playwright.Browser.NewPageOptions().setViewportSize(width, 900));
        page.setDefaultTimeout(SLOW_MACHINE);
        return page;
    }

    private static Optional<Path> program() {
        return Optional.ofNullable(System.getenv("POLICYBOOK_BROWSER"))
                .map(Path::of)
                .or(() -> Stream.of(System.getenv("PATH").split(":"))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .findFirst());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
