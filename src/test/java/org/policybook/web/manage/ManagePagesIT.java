package org.policybook.web.manage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.policybook.web.OwnSite;
import org.policybook.web.Pages;

/// The pages of a policy manager, and the steps taken on them.
class ManagePagesIT {
    private static final String DISCIPLINARY = "/manage/policies/calderbrook-hospital/disciplinary";

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    @Test
    void everyPageIsThereAndForEveryone() {
        try (Page page = SITE.signedIn("manager")) {
            look(page, "/manage", "manage", "What to do next", "Stuck in approval");
            look(page, "/manage/register", "manage-register", "Social Media Policy", "Overdue");
            look(page, "/manage/deadlines", "manage-deadlines", "Overdue", "May 2020");
            look(page, "/manage/approvals", "manage-approvals", "Staff Partnership Committee to decide");
            look(page, "/manage/checks", "manage-checks", "finding");
            look(page, "/manage/searches", "manage-searches", "Searched for in vain");
            look(page, DISCIPLINARY, "manage-policy", "Put the review off", "Evidence of version 1.1");
            look(page, DISCIPLINARY + "/extend", "manage-act", "New review date");
        }
    }

    private static void look(Page page, String path, String name, String... words) {
        page.navigate(SITE.at(path));
        Pages.says(page, "main", words);
        Pages.look(page, name);
    }

    @Test
    void theRegisterIsNarrowedSortedAndTakenAway() {
        try (Page page = SITE.signedIn("manager")) {
            page.navigate(SITE.at("/manage/register"));
            page.selectOption("#review", "overdue");
            page.click("main button:has-text('Show')");
            Pages.says(page, "main", "2 policies", "Disciplinary");
            Pages.saysNot(page, "main", "Whistleblowing");
            page.click("thead >> text=Review due");
            Pages.says(page, "tbody tr:first-child", "Social Media Policy");
            page.click("thead >> text=Review due");
            Pages.says(page, "tbody tr:first-child", "Disciplinary Policy");
            String csv = page.request()
                    .get(SITE.at("/manage/register.csv?review=overdue"))
                    .text();
            assertThat(csv.lines()).hasSize(3).first().asString().contains("policy,title,status");
        }
    }

    @Test
    void aStepIsConfirmedBeforeItIsTaken() {
        try (Page page = SITE.signedIn("manager")) {
            page.navigate(SITE.at(DISCIPLINARY + "/suspend"));
            page.click("text=Continue");
            Pages.says(page, ".nhsuk-error-summary", "Fill in \"Why\"");
            page.fill("#reason", "A tribunal found the times too short.");
            page.click("text=Continue");
            Pages.look(page, "manage-confirm");
            Pages.says(page, "main", "21 November 2026", "Cancel, and change nothing");
            page.click("main button:has-text('Suspend')");
            Pages.says(page, "main", "Suspend: done", "A tribunal found the times too short.");

            page.navigate(SITE.at(DISCIPLINARY + "/suspend"));
            page.fill("#reason", "Again.");
            page.click("text=Continue");
            page.click("main button:has-text('Suspend')");
            Pages.says(page, ".nhsuk-error-summary", "suspended");
        }
    }
}
