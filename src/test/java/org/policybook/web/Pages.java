package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.policybook.Axe;
import org.policybook.Browser;

/// Looks at pages as everyone has to be able to: on a screen and on a telephone, and by the rules of axe. A picture
/// of each is kept in `target/pages`.
public final class Pages {
    private static final String BEYOND =
            "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth)"
                    + ".map(e => e.tagName + '.' + e.className).slice(0, 8).join(', ')";

    private Pages() {}

    /// The page that is open, at both widths: nothing is wrong with it. It is as wide as before again afterwards.
    public static void look(Page page, String name) {
        int before = page.viewportSize().width;
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 900);
            faults.addAll(faults(page, name));
        }
        page.setViewportSize(before, 900);
        assertThat(faults).isEmpty();
    }

    /// What is wrong with the page as it is: violations, and what one would have to scroll sideways for.
    public static List<String> faults(Page page, String name) {
        page.waitForLoadState();
        int width = page.viewportSize().width;
        String picture = "%s-%d".formatted(name, width);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/pages/%s.png".formatted(picture))));
        List<String> faults = new ArrayList<>();
        Axe.violations(page).forEach(violation -> faults.add(picture + ": " + violation));
        if ((Integer) page.evaluate("document.documentElement.scrollWidth") > width) {
            faults.add("%s is wider than the screen: %s".formatted(picture, page.evaluate(BEYOND)));
        }
        return faults;
    }

    /// Waits until a part of the page says all of the words.
    ///
    /// @param part the first that a selector finds
    public static void says(Page page, String part, String... words) {
        Locator found = page.locator(part).first();
        for (String one : words) {
            PlaywrightAssertions.assertThat(found).containsText(one);
        }
    }

    /// Of a page that is there: a part of it says none of the words.
    public static void saysNot(Page page, String part, String... words) {
        Locator found = page.locator(part).first();
        for (String one : words) {
            PlaywrightAssertions.assertThat(found).not().containsText(one);
        }
    }

    /// Waits until the words stand in a field.
    public static void holds(Page page, String field, String... words) {
        Locator found = page.locator(field);
        for (String one : words) {
            PlaywrightAssertions.assertThat(found).hasValue(literally(one));
        }
    }

    /// As scripts write a pattern, which do not know the quoting of Java.
    private static Pattern literally(String words) {
        return Pattern.compile(words.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0"));
    }

    /// Waits until the page says in its title that something has to be mended.
    public static void isRefused(Page page) {
        PlaywrightAssertions.assertThat(page).hasTitle(Pattern.compile("^Error:"));
    }

    /// Follows a link, and waits for the whole of the page behind it.
    ///
    /// @param address as `**/text*`
    public static void follow(Page page, String link, String address) {
        page.click(link);
        page.waitForURL(address);
    }

    public static Page signedIn(Browser browser, SampleSite site, String who) {
        Page page = browser.page(1280);
        site.signIn(page, who);
        return page;
    }
}
