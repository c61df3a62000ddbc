package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.policybook.Browser;

/// Looks at pages as everyone has to be able to: on a screen and on a telephone, and by the rules of axe. A picture
/// of each is kept in `target/pages`.
public final class Pages {
    private static final String BEYOND =
            "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth)"
                    + ".map(e => e.tagName + '.' + e.className).slice(0, 8).join(', ')";

    private Pages() {}

    /// The page that is open, at both widths: no violation, and nothing to scroll sideways.
    public static void look(Page page, String name) {
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/pages/%s-%d.png".formatted(name, width))));
            assertThat(new AxeBuilder(page).analyze().getViolations().stream().map(Pages::told))
                    .as("%s at %d points", name, width)
                    .isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s is no wider than the screen; beyond it: %s", name, page.evaluate(BEYOND))
                    .isLessThanOrEqualTo(width);
        }
    }

    private static String told(Rule rule) {
        return "%s: %s".formatted(rule.getHelp(), rule.getNodes().getFirst().getHtml());
    }

    public static Page signedIn(Browser browser, SampleSite site, String who) {
        Page page = browser.page(1280);
        site.signIn(page, who);
        return page;
    }
}
