package org.policybook.web.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.policybook.document.Address;
import org.policybook.governance.Person;
import org.policybook.library.Library;
import org.policybook.library.ReadPolicy;
import org.policybook.library.SaveDraft;
import org.policybook.library.Session;
import org.policybook.web.OwnSite;
import org.policybook.web.Pages;
import org.policybook.web.PaperSteps;

/// What is not let through, and what goes back: forged addresses and fields, a text edited meanwhile, and drafts that a
/// group or a committee returns.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RefusalIT {
    private static final String SOCIAL = "calderbrook-hospital/social-media";

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    @Test
    @Order(1)
    void othersOrganisationsDoNotExistAndLackingRolesAreTold() {
        try (Page nobody = SITE.page(1280);
                Page reader = SITE.signedIn("reader");
                Page approver = SITE.signedIn("approver");
                Page manager = SITE.signedIn("manager")) {
            nobody.navigate(SITE.at("/papers/" + SOCIAL + "/d1"));
            nobody.waitForURL("**/sign-in*");
            assertThat(List.of(
                            status(reader, "/meetings"),
                            status(reader, "/meetings/calderbrook-hospital/staff-partnership-committee"),
                            status(reader, "/papers/" + SOCIAL + "/d1"),
                            status(reader, "/manage"),
                            status(approver, "/manage/settings/calderbrook-hospital")))
                    .containsOnly(403);
            for (String path : List.of(
                    "/papers/riverside-surgery/social-media/d1",
                    "/papers/" + SOCIAL + "/d1",
                    "/meetings/riverside-surgery/partners",
                    "/meetings/calderbrook-hospital/no-such-committee")) {
                assertThat(status(approver, path)).as(path).isEqualTo(404);
            }
            for (String path : List.of(
                    "/manage/register?org=riverside-surgery",
                    "/manage/register.csv?org=riverside-surgery",
                    "/manage/settings/riverside-surgery/file",
                    "/manage/policies/riverside-surgery/social-media",
                    "/manage/evidence/riverside-surgery/social-media/1.0",
                    "/manage/publish/riverside-surgery/social-media/d1",
                    "/manage/policies/calderbrook-hospital/no-such-policy",
                    "/manage/policies/" + SOCIAL + "/no-such-step",
                    "/manage/settings/calderbrook-hospital/no-such-part")) {
                assertThat(status(manager, path)).as(path).isEqualTo(404);
            }
        }
    }

    private static int status(Page page, String path) {
        return page.request().get(SITE.at(path)).status();
    }

    @Test
    @Order(2)
    void aPostThatTheSignerDoesNotHoldIsRefused() {
        try (Page page = SITE.signedIn("approver")) {
            PaperSteps.open(page, "Social Media Policy");
            APIResponse answer = page.request()
                    .post(
                            page.url() + "/decide",
                            RequestOptions.create()
                                    .setForm(PaperSteps.form(page, "approve").set("post", "Director of Workforce")));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text()).contains("It must be one that you hold").doesNotContain("1 of 1");
        }
    }

    @Test
    @Order(3)
    void aReviewingGroupSendsADraftBack() {
        try (Page page = SITE.signedIn("reviewer")) {
            PaperSteps.open(page, "Equality and Human Rights Policy");
            page.check("#met-eia-no", new Page.CheckOptions().setForce(true));
            page.click("text=Record the review");
            Pages.says(page, ".nhsuk-error-summary", "Give at least one action");
            PlaywrightAssertions.assertThat(page.locator("#met-eia-no")).isChecked();
            page.fill("#note-eia", "There is none");
            page.fill("#review-actions", "Assess the impact on equality.");
            page.click("text=Record the review");
            Pages.says(
                    page,
                    "main",
                    "went back to its author",
                    "Returned to its author",
                    "Assess the impact on equality.");
        }
    }

    @Test
    @Order(4)
    void aTextThatWasEditedMeanwhileIsNotSigned() {
        try (Page page = SITE.signedIn("approver")) {
            PaperSteps.open(page, "Social Media Policy");
            edit();
            page.check("#decision", new Page.CheckOptions().setForce(true));
            page.fill("#minute", "SPC/2026/11 item 4");
            page.fill("#present", "6");
            page.click("main button:has-text('Continue')");

            Pages.says(page, "main", "edited while you read it", "edited after it was put forward");
            Pages.saysNot(page, "main", "Sign the decision");
        }
    }

    private static void edit() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        Session author = new Session(
                new Person("Alex Author", "author@example.org"), Instant.parse("2026-11-21T09:30:00Z"), today);
        try (Library library = Library.open(SITE.library())) {
            var draft = new ReadPolicy(library).read(Address.parse(SOCIAL + "@draft"), today);
            new SaveDraft(library)
                    .save(
                            draft.policy(),
                            draft.text().replace("Over 50 per cent", "More than half"),
                            SaveDraft.FilledForms.UNCHANGED,
                            draft.revision(),
                            "Say it in words",
                            author);
        }
    }
}
