package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.Browser;
import org.policybook.document.PolicyId;
import org.policybook.governance.Person;
import org.policybook.library.BeginDraft;
import org.policybook.library.ImportPeople;
import org.policybook.library.Library;
import org.policybook.library.SaveDraft;
import org.policybook.library.Session;
import org.policybook.people.Database;

/// One change of one policy, from the author who writes it to the nurse who reads it on a telephone: every step is
/// taken by the person whose step it is, on the pages, from the home page on. The pictures under `target/pages` are
/// to be looked at.
class WholeJourneyIT {
    private static final String TITLE = "Whistleblowing Policy";
    private static final String PEOPLE = """
            email,name,posts,teams,manager,organisation
            reader@example.org,Robin Reader,Staff Nurse,Ward 4,,calderbrook-hospital
            """;
    private static final String RULES = """
            organisation,policy,type,readers
            calderbrook-hospital,whistleblowing,,all
            """;

    private static final Session MANAGER = new Session(
            new Person("Morgan Manager", "manager@example.org"),
            Instant.parse("2026-11-20T09:00:00Z"),
            LocalDate.of(2026, 11, 20));

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
        ImportPeople people = new ImportPeople(
                site.server().context().getBean(Library.class),
                site.server().context().getBean(Database.class));
        people.load(PEOPLE, new ImportPeople.Way(false, false), MANAGER);
        people.load(RULES, new ImportPeople.Way(false, false), MANAGER);
    }

    @AfterAll
    static void close() {
        browser.close();
        site.close();
    }

    @Test
    void aChangeGoesFromItsAuthorThroughTheCommitteeToANurseOnTheWard() {
        try (Page author = signedIn("author");
                Page reviewer = signedIn("reviewer");
                Page nurse = signedIn("reader")) {
            nurse.setViewportSize(390, 844);
            readsTheVersionInForce(nurse);
            givesUpWhatIsThere(author);
            writes(author);
            fillsTheFormsIn(author);
            asksForViews(author);
            comments(reviewer);
            answers(author);
            submits(author);
            confirms(reviewer, TITLE);
            decide();
            String another = besideAnother();
            publish();
            takesTheNewVersionIn(author, another);
            findsWhatChanged(nurse);
        }
    }

    private static Page signedIn(String who) {
        Page page = Pages.signedIn(browser, site, who);
        page.setDefaultTimeout(90_000);
        return page;
    }

    private static void readsTheVersionInForce(Page nurse) {
        nurse.click("header >> text=My reading");
        nurse.click("main h3 >> text=" + TITLE);
        assertThat(nurse.textContent(".app-must-read")).contains("You have to read this version");
        nurse.click(".app-must-read a");
        nurse.click("main button[aria-label$='%s']".formatted(TITLE));
        assertThat(nurse.textContent("[role=status]")).contains("It is recorded");
    }

    private static void givesUpWhatIsThere(Page author) {
        author.click("header >> text=My work");
        author.click(".app-returned >> text=" + TITLE);
        author.click("text=Give this draft up");
        author.fill("#give_up_reason", "We begin afresh");
        author.click("text=Give it up");
        assertThat(author.textContent(".app-said")).contains("The draft is given up");
    }

    private static void writes(Page author) {
        author.click("text=Begin a draft");
        author.selectOption("#next_policy", "calderbrook-hospital/whistleblowing");
        author.click("text=Begin the next version");
        author.click(".app-sections >> text=Managers");
        author.fill(
                "#edit_words",
                author.inputValue("#edit_words").stripTrailing()
                        + "\n\nThe line manager answers a night worker within 5 working days.\n");
        author.click("button[value=save]");
        author.waitForSelector(".app-said");
        Pages.look(author, "journey-editor");
    }

    private static void fillsTheFormsIn(Page author) {
        tab(author, "Ready to submit?");
        assertThat(author.textContent("main")).contains("Staff and service users asked", "Equality impact assessment");
        author.click("text=Open the equality impact assessment");
        for (Locator impact : author.locator(".nhsuk-expander").all()) {
            if (impact.getAttribute("open") == null) {
                impact.locator("summary").click();
            }
            Locator none = impact.locator("label:has-text('None')");
            if (none.count() == 1) {
                none.click();
                impact.locator("textarea").first().fill("Everybody reports and is answered in the same way.");
            }
        }
        for (Locator question : author.locator(".app-question").all()) {
            question.locator("label:has-text('No')").click();
        }
        author.click("label:has-text('No major change')");
        author.selectOption("#eia_declared_by", "Communications and Engagement Officer");
        author.fill("#eia_declared_on", "21 November 2026");
        author.click("main button:has-text('Save')");
        author.waitForSelector(".app-said");
        Pages.look(author, "journey-assessment");

        tab(author, "Checklist");
        for (Locator criterion : author.locator(".app-question").all()) {
            criterion.locator("label:has-text('Yes')").click();
        }
        author.fill("[id=check_review_objectives_comment]", "Introduction, and my statement");
        author.click("main button:has-text('Save')");
        author.waitForSelector(".app-said");

        tab(author, "Facts");
        author.fill("[id='fact_extra-contact']", "Communications Office");
        author.click("main button:has-text('Save')");
        author.waitForSelector(".app-said");
    }

    private static void tab(Page page, String name) {
        page.click(".app-tabs >> text=" + name);
    }

    private static void asksForViews(Page author) {
        tab(author, "Consultation");
        author.check("text=Equality and Inclusion Lead");
        author.fill("#consult_until", "5 December 2026");
        author.fill("#consult_about", "Are five working days possible at night?");
        author.click("main button:has-text('Ask')");
        assertThat(author.textContent(".app-said")).contains("Your question is out");
    }

    private static void comments(Page reviewer) {
        openPaper(reviewer, TITLE);
        assertThat(reviewer.textContent(".app-redline")).contains("within 5 working days");
        reviewer.selectOption("#clause", new SelectOption().setLabel("Managers"));
        reviewer.fill("#comment", "Say by which way they are answered.");
        reviewer.click("text=Send the comment");
        assertThat(reviewer.textContent("main")).contains("Thank you");
    }

    private static void answers(Page author) {
        author.click("header >> text=My work");
        author.click("text=Answer comments");
        Pages.look(author, "journey-comments");
        author.fill("[id='consult_answer-1']", "In writing: that is what the form is for.");
        author.click("main button:has-text('Answer')");
        author.click("text=Close the consultation");
        author.click("text=Close it all the same");
        assertThat(author.textContent(".app-said")).contains("The consultation is closed");
    }

    private static void submits(Page author) {
        tab(author, "Ready to submit?");
        author.fill("#submit_statement", "Night workers wait for an answer. They now get one in five days.");
        Pages.look(author, "journey-submit");
        author.click("form[action$='/submit'] button");
        assertThat(author.textContent("main")).contains("The draft is submitted", "In review");
    }

    private static void openPaper(Page page, String title) {
        page.click("header >> text=My meetings");
        page.click(".app-paper__title >> text=" + title);
    }

    private static void confirms(Page reviewer, String title) {
        openPaper(reviewer, title);
        Locator open = reviewer.locator(".app-criterion", new Page.LocatorOptions().setHasNotText("Leave as it is"));
        open.first().waitFor();
        for (Locator criterion : open.all()) {
            criterion.locator("label:has-text('Confirm')").click();
            if (criterion.textContent().contains("Say what you looked at")) {
                criterion.locator("input[type=text]").fill("Introduction, and the statement");
            }
        }
        reviewer.click("text=Record the review");
        assertThat(reviewer.textContent("main")).contains("Your answers are recorded", "For decision");
    }

    /// A member reads the paper; the chair signs.
    private static void decide() {
        try (Page member = signedIn("approver");
                Page chair = signedIn("chair")) {
            member.click("header >> text=My meetings");
            member.click(".nhsuk-card__link >> text=Staff Partnership Committee");
            Pages.look(member, "journey-committee");
            member.click("main >> text=" + TITLE);
            assertThat(member.textContent(".app-redline ins")).contains("within 5 working days");
            assertThat(member.textContent("main")).contains("Night workers wait", "Say by which way");

            openPaper(chair, TITLE);
            sign(chair, "SPC/2026/11 item 7");
            assertThat(chair.textContent("main")).contains("You signed the approval", "waits to be published");
        }
    }

    private static void sign(Page chair, String minute) {
        chair.check("#decision");
        chair.fill("#minute", minute);
        chair.fill("#present", "6");
        chair.click("main button:has-text('Continue')");
        chair.fill("#password", ExampleAccounts.PASSWORD);
        chair.click("text=Sign the decision");
    }

    private static void publish() {
        try (Page manager = signedIn("manager")) {
            manager.click("header >> text=Policies");
            manager.click("text=You to publish it");
            manager.fill("#reason", "Night workers get an answer in five days");
            manager.click("main button:has-text('Publish')");
            assertThat(manager.textContent("main")).contains("Published as version 3.0");
            Pages.look(manager, "journey-published");
        }
    }

    /// Somebody else works at the policy too, from the version before.
    private static String besideAnother() {
        PolicyId policy = PolicyId.parse("calderbrook-hospital/whistleblowing");
        SaveDraft.Outcome begun = new BeginDraft(site.server().context().getBean(Library.class))
                .begin(policy, new BeginDraft.Beginning.Empty(), true, MANAGER);
        assertThat(begun).isInstanceOf(SaveDraft.Outcome.Saved.class);
        return "/drafts/%s/%s".formatted(policy, ((SaveDraft.Outcome.Saved) begun).draft());
    }

    private static void takesTheNewVersionIn(Page author, String draft) {
        author.navigate(site.at(draft));
        Pages.look(author, "journey-behind");
        author.click("text=Take version 3.0 in");
        assertThat(author.textContent(".app-said")).contains("Saved");
        author.click(".app-sections >> text=Managers");
        assertThat(author.inputValue("#edit_words")).contains("within 5 working days");
    }

    private static void findsWhatChanged(Page nurse) {
        nurse.navigate(site.at("/"));
        nurse.fill("#q", "when is a night worker answered");
        nurse.click("main button[type=submit]");
        Locator found = nurse.locator(".app-found__path", new Page.LocatorOptions().setHasText("Managers"))
                .first();
        Pages.look(nurse, "journey-found");
        found.click();
        nurse.waitForLoadState();
        String clause = nurse.url().replaceAll(".*#", "");
        assertThat(nurse.textContent("[id='" + clause + "']")).contains("within 5 working days");
        assertThat(nurse.locator("[id='" + clause + "']").boundingBox().y).isBetween(0.0, 900.0);

        nurse.click(".app-since a");
        assertThat(nurse.textContent("main")).contains("within 5 working days");
        nurse.click("header >> text=My reading");
        assertThat(nurse.textContent("main")).contains("Only this has changed since", "within 5 working days");
        Pages.look(nurse, "journey-to-read");
        nurse.click("main button[aria-label$='%s']".formatted(TITLE));
        assertThat(nurse.textContent("[role=status]")).contains("It is recorded", "3.0");
    }

    @Test
    void whatACommitteeSendsBackIsMendedAndApproved() {
        try (Page chair = signedIn("chair");
                Page author = signedIn("author");
                Page reviewer = signedIn("reviewer")) {
            sendsBack(chair);
            mends(author);
            confirms(reviewer, "Social Media Policy");
            openPaper(chair, "Social Media Policy");
            assertThat(chair.textContent(".app-redline")).contains("within 10 working days");
            sign(chair, "SPC/2026/12 item 2");
            assertThat(chair.textContent("main")).contains("You signed the approval", "waits to be published");
        }
    }

    /// And sends the form of the page before once more.
    private static void sendsBack(Page chair) {
        openPaper(chair, "Social Media Policy");
        String paper = chair.url();
        FormData sent = refusal(chair);
        chair.check("#decision-2");
        chair.fill("#actions", "Five days are too short: give ten.\nSay who answers.");
        chair.fill("#minute", "SPC/2026/11 item 4");
        chair.fill("#present", "6");
        chair.click("main button:has-text('Continue')");
        chair.fill("#password", ExampleAccounts.PASSWORD);
        chair.click("text=Sign the decision");
        assertThat(chair.textContent("main")).contains("went back to its author", "give ten");
        Pages.look(chair, "return-decided");
        chair.navigate(paper);
        assertThat(chair.textContent("main")).contains("My meetings").doesNotContain("Sign the decision");
        assertThat(chair.request()
                        .post(paper + "/decide", RequestOptions.create().setForm(sent))
                        .text())
                .contains("It counts once", "Returned to its author");
    }

    /// The form as a second click sends it.
    private static FormData refusal(Page chair) {
        return FormData.create()
                .set("_csrf", chair.inputValue("form[action$=decide] input[name=_csrf]"))
                .set("revision", chair.inputValue("form[action$=decide] input[name=revision]"))
                .set("decision", "refuse")
                .set("post", chair.inputValue("#post"))
                .set("present", "6")
                .set("minute", "SPC/2026/11 item 4")
                .set("actions", "Five days are too short: give ten.")
                .set("password", ExampleAccounts.PASSWORD);
    }

    private static void mends(Page author) {
        author.click("header >> text=My work");
        assertThat(author.textContent(".app-returned >> nth=0")).contains("came back");
        assertThat(author.textContent("main")).contains("Five days are too short: give ten.", "Say who answers.");
        Pages.look(author, "return-my-work");
        author.click(".app-returned >> text=Social Media Policy");
        assertThat(author.textContent(".app-returned")).contains("Say who answers.");
        author.click(".app-sections >> text=Reporting inappropriate use");
        author.fill(
                "#edit_words",
                author.inputValue("#edit_words")
                        .replace("It answers whoever reported within 5", "It answers whoever reported within 10"));
        author.click("button[value=leave]");
        tab(author, "Ready to submit?");
        author.click("text=Open the equality impact assessment");
        author.fill("#eia_declared_on", "21 November 2026");
        author.click("main button:has-text('Save')");
        author.waitForSelector(".app-said");
        tab(author, "Ready to submit?");
        author.fill("#submit_statement", "Ten days, as the committee asked.");
        author.click("form[action$='/submit'] button");
        assertThat(author.textContent("main")).contains("The draft is submitted", "In review");
    }
}
