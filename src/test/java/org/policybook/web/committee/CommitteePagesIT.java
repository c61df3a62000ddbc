package org.policybook.web.committee;

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

/// The pages of those who review and decide, as they look before anything is done with the example work.
class CommitteePagesIT {
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
    void aReviewerFindsWhatWaitsAndWhatThereIsToConfirm() {
        try (Page page = Pages.signedIn(browser, site, "reviewer")) {
            page.navigate(site.at("/meetings"));
            Pages.look(page, "meetings-reviewer");
            page.click("text=Equality and Human Rights Policy");
            assertThat(page.textContent("main")).contains("In review", "Checklist", "Missing:");
            Pages.look(page, "paper-review");
        }
    }

    @Test
    void aMemberReadsThePaperAndTheFormToDecide() {
        try (Page page = Pages.signedIn(browser, site, "approver")) {
            page.navigate(site.at("/meetings"));
            page.click("main >> text=Social Media Policy");
            assertThat(page.textContent("main"))
                    .contains(
                            "For decision", "group chat", "The assessment in full", "You see once more what you sign");
            Pages.look(page, "paper-decide");
        }
    }

    @Test
    void aChairSeesWhoHasNotReviewed() {
        try (Page page = Pages.signedIn(browser, site, "chair")) {
            page.navigate(site.at("/meetings/calderbrook-hospital/staff-partnership-committee"));
            assertThat(page.textContent("main")).contains("Not reviewed: Reviewing group has 8 criteria", "Quorum");
            Pages.look(page, "committee-chair");
        }
    }

    @Test
    void thoseWhoAreAskedForTheirViewsReadAndComment() {
        try (Page page = Pages.signedIn(browser, site, "reviewer")) {
            page.navigate(site.at("/meetings"));
            page.click("main >> text=Disciplinary Policy");
            page.fill("#comment", "Say who considers other work.");
            Pages.look(page, "paper-consultation");
            page.click("text=Send the comment");
            assertThat(page.textContent("main")).contains("Thank you", "Say who considers other work.");
        }
    }
}
