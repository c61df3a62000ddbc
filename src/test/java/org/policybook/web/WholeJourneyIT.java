package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
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

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    @BeforeAll
    static void open() {
        ImportPeople people = new ImportPeople(
                SITE.server().context().getBean(Library.class),
                SITE.server().context().getBean(Database.class));
        people.load(PEOPLE, new ImportPeople.Way(false, false), MANAGER);
        people.load(RULES, new ImportPeople.Way(false, false), MANAGER);
    }

    @Test
    void aChangeGoesFromItsAuthorThroughTheCommitteeToANurseOnTheWard() {
        try (Page author = SITE.signedIn("author");
                Page reviewer = SITE.signedIn("reviewer");
                Page nurse = SITE.signedIn("reader")) {
            nurse.setViewportSize(390, 844);
            readsTheVersionInForce(nurse);
            givesUpWhatIsThere(author);
            writes(author);
            fillsTheFormsIn(author);
            asksForViews(author);
            comments(reviewer);
            answers(author);
            submits(author);
            PaperSteps.confirm(reviewer, TITLE);
            decide();
            String another = besideAnother();
            publish();
            takesTheNewVersionIn(author, another);
            findsWhatChanged(nurse);
        }
    }

    private static void readsTheVersionInForce(Page nurse) {
        nurse.click("header >> text=My reading");
        nurse.click("main h3 >> text=" + TITLE);
        Pages.says(nurse, ".app-must-read", "You have to read this version");
        nurse.click(".app-must-read a");
        nurse.click("main button[aria-label$='%s']".formatted(TITLE));
        Pages.says(nurse, "[role=status]", "It is recorded");
    }

    private static void givesUpWhatIsThere(Page author) {
        author.click("header >> text=My work");
        author.click(".app-returned >> text=" + TITLE);
        author.click("text=Give this draft up");
        author.fill("#give_up_reason", "We begin afresh");
        author.click("text=Give it up");
        Pages.says(author, ".app-said", "The draft is given up");
    }

    private static void writes(Page author) {
        author.click("text=Begin a draft");
        author.selectOption("#next_policy", "calderbrook-hospital/whistleblowing");
        author.click("text=Begin the next version");
        Pages.follow(author, ".app-sections >> text=Managers", "**/text?*");
        author.fill(
                "#edit_words",
                author.inputValue("#edit_words").stripTrailing()
                        + "\n\nThe line manager answers a night worker within 5 working days.\n");
        author.click("button[value=save]");
        author.waitForSelector(".app-said");
        Pages.look(author, "journey-editor");
    }

    private static void fillsTheFormsIn(Page author) {
        DraftSteps.tab(author, "Ready to submit?");
        Pages.says(author, "main", "Staff and service users asked", "Equality impact assessment");
        Pages.follow(author, "text=Open the equality impact assessment", "**/assessment");
        DraftSteps.fillAssessmentIn(author);
        Pages.look(author, "journey-assessment");
        DraftSteps.tab(author, "Checklist");
        DraftSteps.fillChecklistIn(author);
        DraftSteps.tab(author, "Facts");
        author.fill("[id='fact_extra-contact']", "Communications Office");
        DraftSteps.save(author);
    }

    private static void asksForViews(Page author) {
        DraftSteps.tab(author, "Consultation");
        author.check("text=Equality and Inclusion Lead");
        author.fill("#consult_until", "5 December 2026");
        author.fill("#consult_about", "Are five working days possible at night?");
        author.click("main button:has-text('Ask')");
        Pages.says(author, ".app-said", "Your question is out");
    }

    private static void comments(Page reviewer) {
        PaperSteps.open(reviewer, TITLE);
        Pages.says(reviewer, ".app-redline", "within 5 working days");
        reviewer.selectOption("#clause", new SelectOption().setLabel("Managers"));
        reviewer.fill("#comment", "Say by which way they are answered.");
        reviewer.click("text=Send the comment");
        Pages.says(reviewer, "main", "Thank you");
    }

    private static void answers(Page author) {
        author.click("header >> text=My work");
        author.click("text=Answer comments");
        Pages.look(author, "journey-comments");
        author.fill("[id='consult_answer-1']", "In writing: that is what the form is for.");
        author.click("main button:has-text('Answer')");
        author.click("text=Close the consultation");
        author.click("text=Close it all the same");
        Pages.says(author, ".app-said", "The consultation is closed");
    }

    private static void submits(Page author) {
        DraftSteps.tab(author, "Ready to submit?");
        author.fill("#submit_statement", "Night workers wait for an answer. They now get one in five days.");
        Pages.look(author, "journey-submit");
        author.click("form[action$='/submit'] button");
        Pages.says(author, "main", "The draft is submitted", "In review");
    }

    /// A member reads the paper; the chair signs.
    private static void decide() {
        try (Page member = SITE.signedIn("approver");
                Page chair = SITE.signedIn("chair")) {
            member.click("header >> text=My meetings");
            member.click(".nhsuk-card__link >> text=Staff Partnership Committee");
            Pages.look(member, "journey-committee");
            member.click("main >> text=" + TITLE);
            Pages.says(member, ".app-redline ins", "within 5 working days");
            Pages.says(member, "main", "Night workers wait", "Say by which way");

            PaperSteps.open(chair, TITLE);
            PaperSteps.sign(chair, "SPC/2026/11 item 7", "6", ExampleAccounts.PASSWORD);
            Pages.says(chair, "main", "You signed the approval", "waits to be published");
        }
    }

    private static void publish() {
        try (Page manager = SITE.signedIn("manager")) {
            manager.click("header >> text=Policies");
            manager.click("text=You to publish it");
            manager.fill("#reason", "Night workers get an answer in five days");
            manager.click("main button:has-text('Publish')");
            Pages.says(manager, "main", "Published as version 3.0");
            Pages.look(manager, "journey-published");
        }
    }

    /// Somebody else works at the policy too, from the version before.
    private static String besideAnother() {
        PolicyId policy = PolicyId.parse("calderbrook-hospital/whistleblowing");
        SaveDraft.Outcome begun = new BeginDraft(SITE.server().context().getBean(Library.class))
                .begin(policy, new BeginDraft.Beginning.Empty(), true, MANAGER);
        assertThat(begun).isInstanceOf(SaveDraft.Outcome.Saved.class);
        return "/drafts/%s/%s".formatted(policy, ((SaveDraft.Outcome.Saved) begun).draft());
    }

    private static void takesTheNewVersionIn(Page author, String draft) {
        author.navigate(SITE.at(draft));
        Pages.look(author, "journey-behind");
        author.click("text=Take version 3.0 in");
        Pages.says(author, ".app-said", "Saved");
        author.click(".app-sections >> text=Managers");
        Pages.holds(author, "#edit_words", "within 5 working days");
    }

    private static void findsWhatChanged(Page nurse) {
        nurse.navigate(SITE.at("/"));
        nurse.fill("#q", "when is a night worker answered");
        nurse.click("main button[type=submit]");
        Locator found = nurse.locator(".app-found__path", new Page.LocatorOptions().setHasText("Managers"))
                .first();
        Pages.look(nurse, "journey-found");
        found.click();
        nurse.waitForURL("**/policies/**");
        String clause = nurse.url().replaceAll(".*#", "");
        Locator paragraph = nurse.locator("[id='" + clause + "']");
        PlaywrightAssertions.assertThat(paragraph).containsText("within 5 working days");
        PlaywrightAssertions.assertThat(paragraph).isInViewport();

        nurse.click(".app-since a");
        Pages.says(nurse, "main", "within 5 working days");
        nurse.click("header >> text=My reading");
        Pages.says(nurse, "main", "Only this has changed since", "within 5 working days");
        Pages.look(nurse, "journey-to-read");
        nurse.click("main button[aria-label$='%s']".formatted(TITLE));
        Pages.says(nurse, "[role=status]", "It is recorded", "3.0");
    }

    @Test
    void whatACommitteeSendsBackIsMendedAndApproved() {
        try (Page chair = SITE.signedIn("chair");
                Page author = SITE.signedIn("author");
                Page reviewer = SITE.signedIn("reviewer")) {
            sendsBack(chair);
            mends(author);
            PaperSteps.confirm(reviewer, "Social Media Policy");
            PaperSteps.open(chair, "Social Media Policy");
            Pages.says(chair, ".app-redline", "within 10 working days");
            PaperSteps.sign(chair, "SPC/2026/12 item 2", "6", ExampleAccounts.PASSWORD);
            Pages.says(chair, "main", "You signed the approval", "waits to be published");
        }
    }

    /// And sends the form of the page before once more.
    private static void sendsBack(Page chair) {
        PaperSteps.open(chair, "Social Media Policy");
        String paper = chair.url();
        FormData sent = PaperSteps.form(chair, "refuse").set("actions", "Five days are too short: give ten.");
        chair.check("#decision-2");
        chair.fill("#actions", "Five days are too short: give ten.\nSay who answers.");
        PaperSteps.fill(chair, "SPC/2026/11 item 4", "6", ExampleAccounts.PASSWORD);
        chair.click("text=Sign the decision");
        Pages.says(chair, "main", "went back to its author", "give ten");
        Pages.look(chair, "return-decided");
        chair.navigate(paper);
        Pages.says(chair, "main", "My meetings");
        Pages.saysNot(chair, "main", "Sign the decision");
        assertThat(chair.request()
                        .post(paper + "/decide", RequestOptions.create().setForm(sent))
                        .text())
                .contains("It counts once", "Returned to its author");
    }

    private static void mends(Page author) {
        author.click("header >> text=My work");
        Pages.says(author, ".app-returned >> nth=0", "came back");
        Pages.says(author, "main", "Five days are too short: give ten.", "Say who answers.");
        Pages.look(author, "return-my-work");
        author.click(".app-returned >> text=Social Media Policy");
        Pages.says(author, ".app-returned", "Say who answers.");
        Pages.follow(author, ".app-sections >> text=Reporting inappropriate use", "**/text?*");
        author.fill(
                "#edit_words",
                author.inputValue("#edit_words")
                        .replace("It answers whoever reported within 5", "It answers whoever reported within 10"));
        author.click("button[value=leave]");
        DraftSteps.tab(author, "Ready to submit?");
        author.click("text=Open the equality impact assessment");
        author.fill("#eia_declared_on", "21 November 2026");
        DraftSteps.save(author);
        DraftSteps.tab(author, "Ready to submit?");
        author.fill("#submit_statement", "Ten days, as the committee asked.");
        author.click("form[action$='/submit'] button");
        Pages.says(author, "main", "The draft is submitted", "In review");
    }
}
