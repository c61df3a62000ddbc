package org.policybook.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.Browser;
import org.policybook.web.SampleSite;

/// What readers come for, from the home page to the paragraph.
class ReaderJourneysIT {
    private static final int PHONE = 390;

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SampleSite site;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void open() {
        site = new SampleSite(folder.resolve("library"));
        MoreTexts.add(folder.resolve("library"));
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
        site.close();
    }

    @Test
    void onATelephoneOneSearchOpensThePolicyAtTheParagraph() {
        try (Page page = browser.page(PHONE)) {
            page.navigate(site.at("/"));
            page.fill("#q", "photographs of patients");
            page.click("main button[type=submit]");
            Locator first = page.locator(".app-found__path").first();
            String words =
                    page.locator(".app-found__words").first().textContent().strip();
            first.click();
            page.waitForLoadState();

            String clause = page.url().replaceAll(".*#", "");
            Locator paragraph = page.locator("[id='" + clause + "']");
            assertThat(paragraph.textContent()).contains(words.substring(0, 30));
            assertThat(paragraph.boundingBox().y).isBetween(0.0, 900.0);
            page.locator(".app-tools").waitFor();
            assertThat(page.locator(".app-tools a").getAttribute("href")).contains("/feedback?clause=" + clause);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pages/reader-at-clause-390.png")));
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        try (Page page = browser.page(1280)) {
            page.navigate(site.at("/"));
            tabTo(page, "q");
            page.keyboard().type("whistle", new Keyboard.TypeOptions().setDelay(20));
            page.locator("#q-options [role=option]").first().waitFor();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pages/reader-suggest-1280.png")));
            page.keyboard().press("ArrowDown");
            assertThat(page.getAttribute("#q", "aria-activedescendant")).isEqualTo("q-option-0");
            page.keyboard().press("Escape");
            assertThat(page.getAttribute("#q", "aria-expanded")).isEqualTo("false");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Enter");
            page.waitForURL("**/policies/**");
            page.waitForLoadState();
            assertThat(page.textContent("h1")).contains("Whistleblowing");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className"))
                    .asString()
                    .contains("skip-link");
            page.keyboard().press("Enter");
            page.locator("main:focus, main :focus").first().waitFor();
        }
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 20; i++) {
            page.keyboard().press("Tab");
            if (page.evaluate("document.activeElement.id").equals(id)) {
                return;
            }
        }
        throw new AssertionError("Nothing leads to " + id);
    }

    @Test
    void aDefinedWordSaysWhatItMeansWhereItStands() {
        try (Page page = browser.page(1280)) {
            page.navigate(site.at("/policies/calderbrook-hospital/social-media"));
            Locator term = page.locator(".app-text a.app-term").first();
            term.focus();
            Locator tip = page.locator("#_tip");
            tip.waitFor();
            assertThat(tip.textContent()).contains("websites and online tools");
            assertThat(term.getAttribute("aria-describedby")).isEqualTo("_tip");
            page.keyboard().press("Escape");
            tip.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    @Test
    void whatWasInForceOnADayIsShownWithWhatIsNow() {
        try (Page page = browser.page(PHONE)) {
            page.navigate(site.at("/policies/calderbrook-hospital/social-media"));
            page.fill("#day", "2015-06-01");
            page.click(".app-on-day button");
            page.waitForURL("**/social-media/2015-06-01");
            assertThat(page.textContent("main")).contains("Version 2.0", "in force on 1 June 2015", "Superseded");
            page.click(".app-standing a");
            assertThat(page.textContent(".app-policy__facts")).contains("Version 2.2");
            page.navigate(site.at("/search?q=photographs&on=2015-06-01"));
            assertThat(page.textContent("main")).contains("As it was in force on 1 June 2015.");
        }
    }

    @Test
    void thePrintedCodeTellsWhetherACopyIsCurrent() {
        try (Page page = browser.page(PHONE)) {
            page.navigate(site.at("/policies/calderbrook-hospital/social-media/2.0/document.html"));
            String code = page.textContent("strong.code");
            page.navigate(site.at("/check-copy"));
            page.fill("#code", code.toLowerCase(Locale.ROOT));
            page.click("main button[type=submit]");
            assertThat(page.textContent("main")).contains("out of date", "Social Media Policy, version 2.0");
            page.click("text=See what has changed since this copy");
            assertThat(page.textContent("h1")).contains("from version 2.0 to version 2.2");
        }
    }

    @Test
    void theFirstPageIsLightAndNothingOnItMoves() {
        try (Page page = browser.page(PHONE)) {
            page.addInitScript("window.moved = 0; new PerformanceObserver(list => list.getEntries().forEach("
                    + "entry => window.moved += entry.value)).observe({type: 'layout-shift', buffered: true});");
            for (String path : new String[] {"/", "/policies/calderbrook-hospital/social-media", "/search?q=media"}) {
                page.context().clearCookies();
                page.navigate(site.at(path));
                page.waitForLoadState();
                assertThat((Double) page.evaluate("window.moved * 1.0 + 1e-9"))
                        .as(path)
                        .isLessThan(0.01);
            }
        }
        try (Page page = browser.page(PHONE)) {
            page.navigate(site.at("/policies/calderbrook-hospital/social-media"));
            Object sent = page.evaluate(
                    "[...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')]"
                            + ".reduce((sum, one) => sum + one.transferSize, 0)");
            assertThat((Integer) sent).isBetween(20_000, 150_000);
        }
    }

    @Test
    void aTextFromRightToLeftStandsSo() {
        try (Page page = browser.page(1280)) {
            site.signIn(page, "author");
            page.navigate(site.at(MoreTexts.DRAFT));
            assertThat(page.getAttribute(".app-text", "dir")).isEqualTo("rtl");
            assertThat(page.textContent(".app-standing")).contains("Draft", "has not been approved");
            for (int width : new int[] {1280, PHONE}) {
                page.setViewportSize(width, 900);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/pages/reader-rtl-%d.png".formatted(width))));
            }
            page.setViewportSize(320, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }
}
