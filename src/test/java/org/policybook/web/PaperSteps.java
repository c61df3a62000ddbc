package org.policybook.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;

/// What those who review and decide do with a paper in a browser, step by step.
public final class PaperSteps {
    private PaperSteps() {}

    /// From any page, by its title.
    public static void open(Page page, String title) {
        Pages.follow(page, "header >> text=My meetings", "**/meetings");
        Pages.follow(page, ".app-paper__title >> text=" + title, "**/papers/**");
    }

    /// A reviewing group confirms everything that is still open.
    static void confirm(Page page, String title) {
        open(page, title);
        Locator open = page.locator(".app-criterion", new Page.LocatorOptions().setHasNotText("Leave as it is"));
        for (Locator criterion : open.all()) {
            criterion.locator("label:has-text('Confirm')").click();
            if (criterion.textContent().contains("Say what you looked at")) {
                criterion.locator("input[type=text]").fill("Introduction, and the statement");
            }
        }
        page.click("text=Record the review");
        Pages.says(page, "main", "Your answers are recorded", "For decision");
    }

    /// Signs an approval.
    ///
    /// @param present how many members were there
    public static void sign(Page page, String minute, String present, String password) {
        page.check("#decision", new Page.CheckOptions().setForce(true));
        fill(page, minute, present, password);
        page.click("text=Sign the decision");
    }

    /// Writes the decision and goes on to where it is shown once more.
    static void fill(Page page, String minute, String present, String password) {
        page.fill("#minute", minute);
        page.fill("#present", present);
        page.click("main button:has-text('Continue')");
        page.fill("#password", password);
    }

    /// The form of a decision as it is sent again by a second click, or from the page before.
    ///
    /// @param decision `approve` or `refuse`
    public static FormData form(Page page, String decision) {
        return FormData.create()
                .set("_csrf", page.inputValue("form[action$=decide] input[name=_csrf]"))
                .set("revision", page.inputValue("form[action$=decide] input[name=revision]"))
                .set("decision", decision)
                .set("post", page.inputValue("#post"))
                .set("present", "6")
                .set("minute", "SPC/2026/11 item 4")
                .set("confirmed", "yes")
                .set("password", ExampleAccounts.PASSWORD);
    }
}
