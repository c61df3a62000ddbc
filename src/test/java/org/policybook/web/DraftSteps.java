package org.policybook.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// What an author does with the forms of a draft in a browser, step by step.
final class DraftSteps {
    private DraftSteps() {}

    /// To another page of the draft.
    static void tab(Page page, String name) {
        page.click(".app-tabs >> text=" + name);
        page.waitForLoadState();
    }

    static void fillAssessmentIn(Page page) {
        for (Locator impact : page.locator(".nhsuk-expander").all()) {
            if (impact.getAttribute("open") == null) {
                impact.locator("summary").click();
            }
            Locator none = impact.locator("label:has-text('None')");
            if (none.count() == 1) {
                none.click();
                impact.locator("textarea").first().fill("Everybody reports and is answered in the same way.");
            }
        }
        for (Locator question : page.locator(".app-question").all()) {
            question.locator("label:has-text('No')").click();
        }
        page.click("label:has-text('No major change')");
        page.selectOption("#eia_declared_by", "Communications and Engagement Officer");
        page.fill("#eia_declared_on", "21 November 2026");
        save(page);
    }

    static void fillChecklistIn(Page page) {
        for (Locator criterion : page.locator(".app-question").all()) {
            criterion.locator("label:has-text('Yes')").click();
        }
        page.fill("[id=check_review_objectives_comment]", "Introduction, and my statement");
        save(page);
    }

    static void save(Page page) {
        page.click("main button:has-text('Save')");
        Pages.says(page, ".app-said", "Saved");
    }
}
