package org.policybook.web;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Signing in and out in a real browser.
class SignInIT {
    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    @Test
    void anExampleAccountSignsInAndOut() {
        try (Page page = SITE.signedIn("author")) {
            Pages.says(page, "header", "Alex Author", "My work");

            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pages/home.png")));
            page.click("text=Sign out");
            Pages.says(page, "header", "Sign in");
            Pages.saysNot(page, "header", "Alex Author");
        }
    }

    @Test
    void aWrongPasswordIsToldWithoutSayingWhatIsWrong() {
        try (Page page = SITE.page(390)) {
            page.navigate(SITE.at("/sign-in"));
            page.fill("#email", "author@example.org");
            page.fill("#password", "another");
            page.click("main button[type=submit]");

            Pages.says(page, ".nhsuk-error-summary", "is not right");
        }
    }
}
