package org.policybook.web.committee;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.policybook.web.OwnSite;
import org.policybook.web.Pages;

/// The pages of those who review and decide, as they look before anything is done with the example work.
class CommitteePagesIT {
    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    @Test
    void aReviewerFindsWhatWaitsAndWhatThereIsToConfirm() {
        try (Page page = SITE.signedIn("reviewer")) {
            page.navigate(SITE.at("/meetings"));
            Pages.look(page, "meetings-reviewer");
            page.click("text=Equality and Human Rights Policy");
            Pages.says(page, "main", "In review", "Checklist", "Missing:");
            Pages.look(page, "paper-review");
        }
    }

    @Test
    void aMemberReadsThePaperAndTheFormToDecide() {
        try (Page page = SITE.signedIn("approver")) {
            page.navigate(SITE.at("/meetings"));
            page.click("main >> text=Social Media Policy");
            Pages.says(
                    page,
                    "main",
                    "For decision",
                    "group chat",
                    "The assessment in full",
                    "You see once more what you sign");
            Pages.look(page, "paper-decide");
        }
    }

    @Test
    void aChairSeesWhoHasNotReviewed() {
        try (Page page = SITE.signedIn("chair")) {
            page.navigate(SITE.at("/meetings/calderbrook-hospital/staff-partnership-committee"));
            Pages.says(page, "main", "Not reviewed: Reviewing group has 8 criteria", "Quorum");
            Pages.look(page, "committee-chair");
        }
    }

    @Test
    void thoseWhoAreAskedForTheirViewsReadAndComment() {
        try (Page page = SITE.signedIn("reviewer")) {
            page.navigate(SITE.at("/meetings"));
            page.click("main >> text=Disciplinary Policy");
            Pages.says(page, "main", "“Suspension”");
            Pages.saysNot(page, "main", "#suspension");
            page.fill("#comment", "Say who considers other work.");
            Pages.look(page, "paper-consultation");
            page.click("text=Send the comment");
            Pages.says(page, "main", "Thank you", "Say who considers other work.");
        }
    }
}
