package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.Browser;
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

    private static void looked(Page page, String name) {
        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, 900);
            assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/pages/%s-%d.png".formatted(name, width))));
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + name)
                    .isLessThanOrEqualTo(width);
        }
        page.setViewportSize(1280, 900);
    }

    @Test
    void fromTheFirstLinkToAColleagueWhoSignsIn() {
        FirstAdministrator first = site.server().context().getBean(FirstAdministrator.class);
        assertThat(first.waiting()).contains(SURGERY).doesNotContain(OrganisationId.of("calderbrook-hospital"));
        String secret = first.invite();
        String link;
        try (Page page = browser.page(1280)) {
            page.navigate(site.at("/first-steps/" + secret));
            page.fill("#name", "Sam Surgery");
            page.fill("#email", "sam.surgery@example.org");
            page.fill("#password", "Password1234!");
            page.fill("#again", "Password1234!");
            page.click("main button[type=submit]");
            assertThat(page.title()).startsWith("Error:");
            assertThat(page.textContent(".nhsuk-error-summary")).contains("Others would guess");
            looked(page, "first-steps");
            page.fill("#password", "umbrella gravel seventeen");
            page.fill("#again", "umbrella gravel seventeen");
            page.click("main button[type=submit]");

            page.fill("#email", "sam.surgery@example.org");
            page.fill("#password", "umbrella gravel seventeen");
            looked(page, "sign-in");
            page.click("main button[type=submit]");
            page.click("text=Settings");
            looked(page, "users");
            page.click("text=Add somebody");
            page.fill("#name", "Nia New");
            page.fill("#email", "nia.new@example.org");
            page.selectOption("#organisation", SURGERY.value());
            page.check("#role-author");
            page.fill("#posts", "Practice Nurse\n");
            looked(page, "new-user");
            page.click("main button[type=submit]");
            link = page.textContent("#link");
            looked(page, "user");
            page.navigate(site.at("/admin/audit"));
            assertThat(page.textContent("main")).contains("Link made", "nia.new@example.org", "Riverside Surgery");
            looked(page, "audit");
        }
        joins(link);
        try (SiteVisitor late = new SiteVisitor(site.at("/"))) {
            assertThat(late.get("/first-steps/" + secret).statusCode()).isEqualTo(404);
            assertThat(late.get(link).body()).contains("works no more");
        }
    }

    private static void joins(String link) {
        try (Page page = browser.page(1280)) {
            page.navigate(link);
            page.fill("#password", "gravel umbrella eighteen");
            page.fill("#again", "gravel umbrella eighteen");
            looked(page, "join");
            page.click("main button[type=submit]");
            page.fill("#email", "nia.new@example.org");
            page.fill("#password", "gravel umbrella eighteen");
            page.click("main button[type=submit]");
            assertThat(page.textContent("header")).contains("Nia New", "My work");
            page.click("text=Nia New");
            assertThat(page.textContent("main")).contains("Practice Nurse", "Author");
            looked(page, "account");
        }
    }

    @Test
    void anAdministratorReachesNothingOfAnotherOrganisation() {
        SqlAccounts accounts = site.server().context().getBean(SqlAccounts.class);
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
        try (SiteVisitor admin = new SiteVisitor(site.at("/"))) {
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
        SqlAccounts accounts = site.server().context().getBean(SqlAccounts.class);
        try (SiteVisitor reviewer = new SiteVisitor(site.at("/"));
                SiteVisitor admin = new SiteVisitor(site.at("/"))) {
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
        try (SiteVisitor here = new SiteVisitor(site.at("/"));
                SiteVisitor there = new SiteVisitor(site.at("/"))) {
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
