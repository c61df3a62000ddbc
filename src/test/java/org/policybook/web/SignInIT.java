package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.Browser;

/// Signing in and out in a real browser.
class SignInIT {
    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SampleSite site;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void open() {
        site = new SampleSite(folder.resolve("library"));
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
        site.close();
    }

    @Test
    void anExampleAccountSignsInAndOut() {
        try (Page page = browser.page(1280)) {
            site.signIn(page, "author");
            assertThat(page.textContent("header")).contains("Alex Author", "My work");

            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pages/home.png")));
            page.click("text=Sign out");
            assertThat(page.textContent("header")).contains("Sign in").doesNotContain("Alex Author");
        }
    }

    @Test
    void aWrongPasswordIsToldWithoutSayingWhatIsWrong() {
        try (Page page = browser.page(390)) {
            page.navigate(site.at("/sign-in"));
            page.fill("#email", "author@example.org");
            page.fill("#password", "another");
            page.click("main button[type=submit]");

            assertThat(page.textContent(".nhsuk-error-summary")).contains("is not right");
        }
    }
}
