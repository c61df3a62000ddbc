package org.policybook.web.reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.policybook.web.OwnSite;
import org.policybook.web.Pages;

/// What readers come for, from the home page to the paragraph.
class ReaderJourneysIT {
    private static final int PHONE = 390;

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    @BeforeAll
    static void open() {
        MoreTexts.add(SITE.library());
    }

    @Test
    void onATelephoneOneSearchOpensThePolicyAtTheParagraph() {
        try (Page page = SITE.page(PHONE)) {
            page.navigate(SITE.at("/"));
            page.fill("#q", "photographs of patients");
            page.click("main button[type=submit]");
            Locator first = page.locator(".app-found__path").first();
            String words = page.locator(".app-found__words")
                    .first()
                    .textContent()
                    .strip()
                    .replaceFirst("^[^:]*: ", "");
            first.click();
            page.waitForURL("**/policies/**");

            String clause = page.url().replaceAll(".*#", "");
            Locator paragraph = page.locator("[id='" + clause + "']");
            assertThat(paragraph).containsText(words.substring(0, 30));
            assertThat(paragraph).isInViewport();
            assertThat(page.locator(".app-tools a"))
                    .hasAttribute("href", Pattern.compile("/feedback\\?clause=" + clause + "$"));
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pages/reader-at-clause-390.png")));
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        try (Page page = SITE.page(1280)) {
            page.navigate(SITE.at("/"));
            tabTo(page, "q");
            page.keyboard().type("whistle", new Keyboard.TypeOptions().setDelay(20));
            page.locator("#q-options [role=option]").first().waitFor();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pages/reader-suggest-1280.png")));
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "q-option-0");
            page.keyboard().press("Escape");
            assertThat(page.locator("#q")).hasAttribute("aria-expanded", "false");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Enter");
            page.waitForURL("**/policies/**");
            Pages.says(page, "h1", "Whistleblowing");
            page.keyboard().press("Tab");
            assertThat(page.locator(".nhsuk-skip-link")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("main:focus, main :focus").first()).isVisible();
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
        try (Page page = SITE.page(1280)) {
            page.navigate(SITE.at("/policies/calderbrook-hospital/social-media"));
            Locator term = page.locator(".app-text a.app-term").first();
            term.focus();
            Locator tip = page.locator("#_tip");
            assertThat(tip).isVisible();
            assertThat(tip).containsText("websites and online tools");
            assertThat(term).hasAttribute("aria-describedby", "_tip");
            page.keyboard().press("Escape");
            assertThat(tip).isHidden();
        }
    }

    @Test
    void whatWasInForceOnADayIsShownWithWhatIsNow() {
        try (Page page = SITE.page(PHONE)) {
            page.navigate(SITE.at("/policies/calderbrook-hospital/social-media"));
            page.fill("#day", "2015-06-01");
            page.click(".app-on-day button");
            page.waitForURL("**/social-media/2015-06-01");
            Pages.says(page, "main", "Version 2.0", "in force on 1 June 2015", "Superseded");
            page.click(".app-standing a");
            Pages.says(page, ".app-policy__facts", "Version 2.2");
            page.navigate(SITE.at("/search?q=photographs&on=2015-06-01"));
            Pages.says(page, "main", "As it was in force on 1 June 2015.");
        }
    }

    @Test
    void thePrintedCodeTellsWhetherACopyIsCurrent() {
        try (Page page = SITE.page(PHONE)) {
            page.navigate(SITE.at("/policies/calderbrook-hospital/social-media/2.0/document.html"));
            String code = page.textContent("strong.code");
            page.navigate(SITE.at("/check-copy"));
            page.fill("#code", code.toLowerCase(Locale.ROOT));
            page.click("main button[type=submit]");
            Pages.says(page, "main", "out of date", "Social Media Policy, version 2.0");
            page.click("text=See what has changed since this copy");
            Pages.says(page, "h1", "from version 2.0 to version 2.2");
        }
    }

    @Test
    void theFirstPageIsLightAndNothingOnItMoves() {
        try (Page page = SITE.page(PHONE)) {
            page.addInitScript("window.moved = 0; new PerformanceObserver(list => list.getEntries().forEach("
                    + "entry => window.moved += entry.value)).observe({type: 'layout-shift', buffered: true});");
            for (String path : new String[] {"/", "/policies/calderbrook-hospital/social-media", "/search?q=media"}) {
                page.context().clearCookies();
                page.navigate(SITE.at(path));
                page.waitForLoadState();
                Assertions.assertThat((Double) page.evaluate("window.moved * 1.0 + 1e-9"))
                        .as(path)
                        .isLessThan(0.01);
            }
        }
        try (Page page = SITE.page(PHONE)) {
            page.navigate(SITE.at("/policies/calderbrook-hospital/social-media"));
            Object sent = page.evaluate(
                    "[...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')]"
                            + ".reduce((sum, one) => sum + one.transferSize, 0)");
            Assertions.assertThat((Integer) sent).isBetween(20_000, 150_000);
        }
    }

    @Test
    void aTextFromRightToLeftStandsSo() {
        try (Page page = SITE.signedIn("author")) {
            page.navigate(SITE.at(MoreTexts.DRAFT));
            assertThat(page.locator(".app-text")).hasAttribute("dir", "rtl");
            Pages.says(page, ".app-standing", "Draft", "has not been approved");
            for (int width : new int[] {1280, PHONE}) {
                page.setViewportSize(width, 900);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/pages/reader-rtl-%d.png".formatted(width))));
            }
            page.setViewportSize(320, 800);
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(320);
        }
    }
}
