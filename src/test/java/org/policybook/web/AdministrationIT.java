package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Person;
import org.policybook.people.Account;
import org.policybook.people.Membership;
import org.policybook.people.Role;
import org.policybook.people.SqlAccounts;
import org.policybook.web.sign.FirstAdministrator;

/// The first administrator, who adds somebody, who signs in: the whole journey in a real browser.
class AdministrationIT {
    private static final OrganisationId SURGERY = OrganisationId.of("riverside-surgery");

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    @Test
    void fromTheFirstLinkToAColleagueWhoSignsIn() {
        FirstAdministrator first = SITE.server().context().getBean(FirstAdministrator.class);
        assertThat(first.waiting()).contains(SURGERY).doesNotContain(OrganisationId.of("calderbrook-hospital"));
        String secret = first.invite();
        String link;
        try (Page page = SITE.page(1280)) {
            page.navigate(SITE.at("/first-steps/" + secret));
            page.fill("#name", "Sam Surgery");
            page.fill("#email", "sam.surgery@example.org");
            page.fill("#password", "Password1234!");
            page.fill("#again", "Password1234!");
            page.click("main button[type=submit]");
            Pages.isRefused(page);
            Pages.says(page, ".nhsuk-error-summary", "Others would guess");
            Pages.look(page, "first-steps");
            page.fill("#password", "umbrella gravel seventeen");
            page.fill("#again", "umbrella gravel seventeen");
            page.click("main button[type=submit]");

            page.fill("#email", "sam.surgery@example.org");
            page.fill("#password", "umbrella gravel seventeen");
            Pages.look(page, "sign-in");
            page.click("main button[type=submit]");
            page.click("text=Settings");
            Pages.look(page, "users");
            page.click("text=Add somebody");
            page.fill("#name", "Nia New");
            page.fill("#email", "nia.new@example.org");
            page.selectOption("#organisation", SURGERY.value());
            page.check("#role-author");
            page.fill("#posts", "Practice Nurse\n");
            Pages.look(page, "new-user");
            page.click("main button[type=submit]");
            link = page.textContent("#link");
            Pages.look(page, "user");
            page.navigate(SITE.at("/admin/audit"));
            Pages.says(page, "main", "Link made", "nia.new@example.org", "Riverside Surgery");
            Pages.look(page, "audit");
        }
        joins(link);
        try (SiteVisitor late = SITE.visitor()) {
            assertThat(late.get("/first-steps/" + secret).statusCode()).isEqualTo(404);
            assertThat(late.get(link).body()).contains("works no more");
        }
    }

    private static void joins(String link) {
        try (Page page = SITE.page(1280)) {
            page.navigate(link);
            page.fill("#password", "gravel umbrella eighteen");
            page.fill("#again", "gravel umbrella eighteen");
            Pages.look(page, "join");
            page.click("main button[type=submit]");
            page.fill("#email", "nia.new@example.org");
            page.fill("#password", "gravel umbrella eighteen");
            page.click("main button[type=submit]");
            Pages.says(page, "header", "Nia New", "My work");
            page.click("text=Nia New");
            Pages.says(page, "main", "Practice Nurse", "Author");
            Pages.look(page, "account");
        }
    }

    @Test
    void anAdministratorReachesNothingOfAnotherOrganisation() {
        SqlAccounts accounts = SITE.server().context().getBean(SqlAccounts.class);
        Account both = new Account(
                new Person("Bo Both", "bo.both@example.org"),
                List.of(
                        new Membership(OrganisationId.of("calderbrook-hospital"), Set.of(Role.READER), List.of()),
                        new Membership(SURGERY, Set.of(Role.AUTHOR), List.of())),
                true);
        Account other = new Account(
                new Person("Ola Other", "ola.other@example.org"),
                List.of(new Membership(SURGERY, Set.of(Role.READER), List.of())),
                true);
        accounts.save(both, Instant.EPOCH);
        accounts.save(other, Instant.EPOCH);
        try (SiteVisitor admin = SITE.visitor()) {
            admin.signIn("administrator@example.org", ExampleAccounts.PASSWORD);

            assertThat(admin.get("/admin/users").body())
                    .contains("Bo Both")
                    .doesNotContain("Ola Other", "Riverside Surgery");
            assertThat(admin.get("/admin/users?q=bo.BOTH&role=reader&state=open")
                            .body())
                    .contains("Bo Both", "Show everybody")
                    .doesNotContain("chair@example.org");
            assertThat(admin.get("/admin/users?q=practice+nurse&role=author").body())
                    .contains("Nobody fits");
            assertThat(admin.get("/admin/users/ola.other@example.org").statusCode())
                    .isEqualTo(404);
            assertThat(admin.post("/admin/users/bo.both@example.org/link", Map.of())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(admin.post("/admin/users/bo.both@example.org/active", Map.of("active", "false"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(admin.post(
                                    "/admin/users/bo.both@example.org",
                                    Map.of("organisation", SURGERY.value(), "role", "administrator"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(admin.post(
                                    "/admin/users/administrator@example.org",
                                    Map.of("organisation", "calderbrook-hospital", "role", "reader"))
                            .body())
                    .contains("only administrator");
            assertThat(accounts.find("bo.both@example.org")).contains(both);
        }
    }

    @Test
    void aClosedAccountIsSignedOutAtOnce() {
        SqlAccounts accounts = SITE.server().context().getBean(SqlAccounts.class);
        try (SiteVisitor reviewer = SITE.visitor();
                SiteVisitor admin = SITE.visitor()) {
            reviewer.signIn("reviewer@example.org", ExampleAccounts.PASSWORD);
            admin.signIn("administrator@example.org", ExampleAccounts.PASSWORD);
            assertThat(reviewer.get("/account").statusCode()).isEqualTo(200);

            admin.post("/admin/users/reviewer@example.org/active", Map.of("active", "false"));

            assertThat(SiteVisitor.location(reviewer.get("/account"))).isEqualTo("/sign-in");
            assertThat(SiteVisitor.location(reviewer.signIn("reviewer@example.org", ExampleAccounts.PASSWORD)))
                    .isEqualTo("/sign-in?error=refused");
            assertThat(accounts.find("reviewer@example.org").orElseThrow().active())
                    .isFalse();
        }
    }

    @Test
    void anotherPasswordEndsTheOtherSessions() {
        try (SiteVisitor here = SITE.visitor();
                SiteVisitor there = SITE.visitor()) {
            here.signIn("approver@example.org", ExampleAccounts.PASSWORD);
            there.signIn("approver@example.org", ExampleAccounts.PASSWORD);
            Map<String, String> wish = Map.of("password", "a quite new sentence", "again", "a quite new sentence");
            assertThat(here.post("/account/password", wish).body()).contains("not your present password");

            var changed = here.post(
                    "/account/password",
                    Map.of(
                            "present-password", ExampleAccounts.PASSWORD,
                            "password", "a quite new sentence",
                            "again", "a quite new sentence"));

            assertThat(SiteVisitor.location(changed)).isEqualTo("/account?changed");
            assertThat(here.get("/account?changed").body()).contains("signed out everywhere else");
            assertThat(SiteVisitor.location(there.get("/account"))).isEqualTo("/sign-in");
        }
    }
}
