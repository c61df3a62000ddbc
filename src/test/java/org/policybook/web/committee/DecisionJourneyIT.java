package org.policybook.web.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.Browser;
import org.policybook.web.ExampleAccounts;
import org.policybook.web.Pages;
import org.policybook.web.SampleSite;

/// From a committee's paper to the version that staff read: a policy manager asks for two signatures, two members give
/// them, and the manager publishes.
class DecisionJourneyIT {
    private static final String SETTINGS = "/manage/settings/calderbrook-hospital";

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
    void twoMembersSignAndTheManagerPublishes() {
        try (Page manager = Pages.signedIn(browser, site, "manager");
                Page approver = Pages.signedIn(browser, site, "approver");
                Page chair = Pages.signedIn(browser, site, "chair")) {
            askForTwoSignatures(manager);
            openPaper(approver);
            String paper = approver.url();
            refusedWithoutQuorumOrPassword(approver);
            FormData sent = filled(approver);
            sign(approver, "6", ExampleAccounts.PASSWORD);
            assertThat(approver.textContent("main"))
                    .contains("You signed the approval", "1 of 2 signatures")
                    .doesNotContain("Sign the decision");
            Pages.look(approver, "paper-signed");

            assertThat(approver.request()
                            .post(paper + "/decide", RequestOptions.create().setForm(sent))
                            .text())
                    .contains("It counts once", "1 of 2 signatures");

            openPaper(chair);
            sign(chair, "6", ExampleAccounts.PASSWORD);
            assertThat(chair.textContent("main")).contains("approved and waits to be published");

            publish(manager);
            chair.navigate(paper);
            assertThat(chair.textContent("main")).contains("This paper is closed", "version 3.0");
        }
    }

    private static void askForTwoSignatures(Page page) {
        page.navigate(site.at(SETTINGS + "/committees"));
        page.fill("#committees-1-approvers", "2");
        page.click("main .nhsuk-button:has-text('Continue')");
        page.fill("#reason", "Two members sign from now on");
        page.click("main button:has-text('Save this change')");
        assertThat(page.textContent("main")).contains("Saved.");
        page.click("main >> text=Two members sign from now on");
        assertThat(page.textContent(".app-diff")).contains("approvers: 2");
    }

    private static void openPaper(Page page) {
        page.navigate(site.at("/meetings"));
        page.click("main >> text=Social Media Policy");
    }

    private static void refusedWithoutQuorumOrPassword(Page page) {
        sign(page, "6", "another");
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.textContent(".nhsuk-error-summary")).contains("The password is not right");
        assertThat(page.textContent("main")).contains("You sign: approved", "SPC/2026/11 item 4", "21 November 2026");
        Pages.look(page, "paper-sign");
        page.click("text=Go back and change it");
        assertThat(page.inputValue("#minute")).isEqualTo("SPC/2026/11 item 4");
        page.fill("#on", "2026-11-01");
        page.click("main button:has-text('Continue')");
        assertThat(page.textContent(".nhsuk-error-summary"))
                .contains("It is dated 1 November 2026, and the earliest day is 8 November 2026");
        Pages.look(page, "paper-error");
        page.fill("#on", "2026-11-21");
        sign(page, "2", ExampleAccounts.PASSWORD);
        assertThat(page.textContent(".nhsuk-error-summary")).contains("at least 5 members present");
    }

    /// The form as it is sent again by a second click, or from the page before.
    private static FormData filled(Page page) {
        return FormData.create()
                .set("_csrf", page.inputValue("form[action$=decide] input[name=_csrf]"))
                .set("revision", page.inputValue("form[action$=decide] input[name=revision]"))
                .set("decision", "approve")
                .set("post", page.inputValue("#post"))
                .set("present", "6")
                .set("minute", "SPC/2026/11 item 4")
                .set("confirmed", "yes")
                .set("password", ExampleAccounts.PASSWORD);
    }

    private static void sign(Page page, String present, String password) {
        page.check("#decision");
        page.fill("#minute", "SPC/2026/11 item 4");
        page.fill("#present", present);
        page.click("main button:has-text('Continue')");
        if (page.locator("#password").count() == 1) {
            page.fill("#password", password);
            page.click("text=Sign the decision");
        }
    }

    private static void publish(Page page) {
        page.navigate(site.at("/manage"));
        assertThat(page.textContent("main")).contains("Approved, to be published");
        page.click("text=You to publish it");
        Pages.look(page, "manage-publish");
        page.click("main button:has-text('Publish')");
        assertThat(page.textContent(".nhsuk-error-summary")).contains("Say in a line what changed");
        page.fill("#reason", "Brings group chats under the policy");
        page.click("main button:has-text('Publish')");
        assertThat(page.textContent("main")).contains("Published as version 3.0", "In force, version 3.0");
    }
}
