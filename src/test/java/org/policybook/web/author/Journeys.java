package org.policybook.web.author;

import com.microsoft.playwright.Page;
import org.policybook.web.OwnSite;
import org.policybook.web.Pages;

/// What authors do in a browser, step by step.
final class Journeys {
    private Journeys() {}

    /// Begins the next version of a policy.
    ///
    /// @return the draft's path
    static String nextVersion(Page page, OwnSite site, String policy) {
        page.navigate(site.at("/work"));
        page.click("text=Begin a draft");
        page.selectOption("#next_policy", "calderbrook-hospital/" + policy);
        page.click("text=Begin the next version");
        Pages.says(page, ".app-said", "Your draft has begun");
        return path(page, site);
    }

    /// Of the page that is open, without what stands behind it.
    static String path(Page page, OwnSite site) {
        return page.url().substring(site.at("").length()).replaceFirst("\\?.*", "");
    }
}
