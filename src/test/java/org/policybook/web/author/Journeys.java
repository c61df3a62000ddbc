package org.policybook.web.author;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.policybook.web.SampleSite;

/// What authors do in a browser, step by step.
final class Journeys {
    private Journeys() {}

    /// Begins the next version of a policy.
    ///
    /// @return the draft's path
    static String nextVersion(Page page, SampleSite site, String policy) {
        page.navigate(site.at("/work"));
        page.click("text=Begin a draft");
        page.selectOption("#next_policy", "calderbrook-hospital/" + policy);
        page.click("text=Begin the next version");
        page.waitForSelector("text=Your draft has begun");
        return path(page, site);
    }

    /// Of the page that is open, without what stands behind it.
    static String path(Page page, SampleSite site) {
        return page.url().substring(site.at("").length()).replaceFirst("\\?.*", "");
    }

    /// What is wrong with the page for somebody, with a picture of it under `target/pages`.
    static List<String> faults(Page page, String name) {
        int width = page.viewportSize().width;
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/pages/author-%s-%d.png".formatted(name, width))));
        List<String> faults = new ArrayList<>();
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(violation -> violation
                        .getNodes()
                        .forEach(node ->
                                faults.add("%s-%d: %s: %s".formatted(name, width, violation.getId(), node.getHtml()))));
        Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!(wide instanceof Number more) || more.intValue() > 0) {
            faults.add("%s-%d: %s points too wide".formatted(name, width, wide));
        }
        return faults;
    }
}
