package org.policybook.web.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.policybook.web.ExampleAccounts;
import org.policybook.web.OwnSite;
import org.policybook.web.Pages;
import org.policybook.web.PaperSteps;

/// From a committee's paper to the version that staff read: a policy manager asks for two signatures, two members give
/// them, and the manager publishes.
class DecisionJourneyIT {
    private static final String MINUTE = "SPC/2026/11 item 4";
    private static final String SETTINGS = "/manage/settings/calderbrook-hospital";

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    @Test
    void twoMembersSignAndTheManagerPublishes() {
        try (Page manager = SITE.signedIn("manager");
                Page approver = SITE.signedIn("approver");
                Page chair = SITE.signedIn("chair")) {
            askForTwoSignatures(manager);
            PaperSteps.open(approver, "Social Media Policy");
            String paper = approver.url();
            refusedWithoutQuorumOrPassword(approver);
            FormData sent = PaperSteps.form(approver, "approve");
            PaperSteps.sign(approver, MINUTE, "6", ExampleAccounts.PASSWORD);
            Pages.says(approver, "main", "You signed the approval", "1 of 2 signatures");
            Pages.saysNot(approver, "main", "Sign the decision");
            Pages.look(approver, "paper-signed");

            assertThat(approver.request()
                            .post(paper + "/decide", RequestOptions.create().setForm(sent))
                            .text())
                    .contains("It counts once", "1 of 2 signatures");

            PaperSteps.open(chair, "Social Media Policy");
            PaperSteps.sign(chair, MINUTE, "6", ExampleAccounts.PASSWORD);
            Pages.says(chair, "main", "approved and waits to be published");

            publish(manager);
            chair.navigate(paper);
            Pages.says(chair, "main", "This paper is closed", "version 3.0");
        }
    }

    private static void askForTwoSignatures(Page page) {
        page.navigate(SITE.at(SETTINGS + "/committees"));
        page.fill("#committees-1-approvers", "2");
        page.click("main .nhsuk-button:has-text('Continue')");
        page.fill("#reason", "Two members sign from now on");
        page.click("main button:has-text('Save this change')");
        Pages.says(page, "main", "Saved.");
        page.click("main >> text=Two members sign from now on");
        Pages.says(page, ".app-diff", "approvers: 2");
    }

    private static void refusedWithoutQuorumOrPassword(Page page) {
        PaperSteps.sign(page, MINUTE, "6", "another");
        Pages.isRefused(page);
        Pages.says(page, ".nhsuk-error-summary", "The password is not right");
        Pages.says(page, "main", "You sign: approved", MINUTE, "21 November 2026");
        Pages.look(page, "paper-sign");
        page.click("text=Go back and change it");
        PlaywrightAssertions.assertThat(page.locator("#minute")).hasValue(MINUTE);
        page.fill("#on", "2026-11-01");
        page.click("main button:has-text('Continue')");
        Pages.says(
                page, ".nhsuk-error-summary", "It is dated 1 November 2026, and the earliest day is 8 November 2026");
        Pages.look(page, "paper-error");
        Pages.follow(page, "header >> text=My meetings", "**/meetings");
        page.goBack();
        PlaywrightAssertions.assertThat(page.locator("#minute")).hasValue(MINUTE);
        page.fill("#on", "2026-11-21");
        page.check("#decision", new Page.CheckOptions().setForce(true));
        page.fill("#present", "2");
        page.click("main button:has-text('Continue')");
        Pages.says(page, ".nhsuk-error-summary", "at least 5 members present");
    }

    private static void publish(Page page) {
        page.navigate(SITE.at("/manage"));
        Pages.says(page, "main", "Approved, to be published");
        page.click("text=You to publish it");
        Pages.look(page, "manage-publish");
        page.click("main button:has-text('Publish')");
        Pages.says(page, ".nhsuk-error-summary", "Say in a line what changed");
        page.fill("#reason", "Brings group chats under the policy");
        page.click("main button:has-text('Publish')");
        Pages.says(page, "main", "Published as version 3.0", "In force, version 3.0", "Published version 3.0");
    }
}
