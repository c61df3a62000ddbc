package org.policybook.web.manage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.Browser;
import org.policybook.web.Pages;
import org.policybook.web.SampleSite;

/// The pages of a policy manager, and the steps taken on them.
class ManagePagesIT {
    private static final String DISCIPLINARY = "/manage/policies/calderbrook-hospital/disciplinary";

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SampleSite site;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void open() {
        site = new SampleSite(folder.resolve("library"));
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
        site.close();
    }

    @Test
    void everyPageIsThereAndForEveryone() {
        try (Page page = Pages.signedIn(browser, site, "manager")) {
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
        page.navigate(site.at(path));
        assertThat(page.textContent("main")).contains(words);
        Pages.look(page, name);
    }

    @Test
    void theRegisterIsNarrowedSortedAndTakenAway() {
        try (Page page = Pages.signedIn(browser, site, "manager")) {
            page.navigate(site.at("/manage/register"));
            page.selectOption("#review", "overdue");
            page.click("main button:has-text('Show')");
            assertThat(page.textContent("main"))
                    .contains("2 policies", "Disciplinary")
                    .doesNotContain("Whistleblowing");
            page.click("thead >> text=Review due");
            assertThat(page.textContent("tbody tr:first-child")).contains("Social Media Policy");
            page.click("thead >> text=Review due");
            assertThat(page.textContent("tbody tr:first-child")).contains("Disciplinary Policy");
            String csv = page.request()
                    .get(site.at("/manage/register.csv?review=overdue"))
                    .text();
            assertThat(csv.lines()).hasSize(3).first().asString().contains("policy,title,status");
        }
    }

    @Test
    void aStepIsConfirmedBeforeItIsTaken() {
        try (Page page = Pages.signedIn(browser, site, "manager")) {
            page.navigate(site.at(DISCIPLINARY + "/suspend"));
            page.click("text=Continue");
            assertThat(page.textContent(".nhsuk-error-summary")).contains("Fill in \"Why\"");
            page.fill("#reason", "A tribunal found the times too short.");
            page.click("text=Continue");
            Pages.look(page, "manage-confirm");
            assertThat(page.textContent("main")).contains("21 November 2026", "Cancel, and change nothing");
            page.click("main button:has-text('Suspend')");
            assertThat(page.textContent("main")).contains("Suspend: done", "A tribunal found the times too short.");

            page.navigate(site.at(DISCIPLINARY + "/suspend"));
            page.fill("#reason", "Again.");
            page.click("text=Continue");
            page.click("main button:has-text('Suspend')");
            assertThat(page.textContent(".nhsuk-error-summary")).contains("suspended");
        }
    }
}
