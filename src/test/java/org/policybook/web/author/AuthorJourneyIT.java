package org.policybook.web.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.policybook.document.PolicyId;
import org.policybook.governance.Person;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.Library;
import org.policybook.library.ReviewDraft;
import org.policybook.library.Session;
import org.policybook.web.OwnSite;
import org.policybook.web.Pages;

/// What authors come for, from beginning to end in a real browser. Each test has a policy of its own.
class AuthorJourneyIT {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withoutDrafts();

    @Test
    void anAuthorWritesANewVersionAndMendsItWhenItComesBack() {
        try (Page page = SITE.signedIn("author")) {
            String draft = Journeys.nextVersion(page, SITE, "social-media");

            Pages.follow(page, ".app-sections >> text=Managers", "**/text?*");
            page.fill("#edit_words", page.inputValue("#edit_words") + "\n\nManagers read this policy every year.");
            page.waitForSelector("#edit_state:has-text('Saved 21 November')");
            page.waitForSelector("#edit_live:has-text('How it will look')");
            Pages.says(page, "#edit_live", "How it will look", "read this policy every year");
            page.click("button[value=leave]");

            consult(page, draft);
            submit(page, draft, "Managers are to know it by heart.");
            Pages.says(page, "main", "The draft is submitted", "In review");

            review("calderbrook-hospital/social-media", "Say which managers are meant.");
            page.navigate(SITE.at("/work"));
            Pages.says(page, ".app-returned", "Say which managers are meant.");
            assertThat(Pages.faults(page, "author-work-returned")).isEmpty();

            page.click(".app-returned a");
            Pages.follow(page, ".app-sections >> text=Managers", "**/text?*");
            page.fill(
                    "#edit_words",
                    page.inputValue("#edit_words").replace("Managers read this", "Managers of wards read this"));
            page.click("button[value=save]");
            page.waitForSelector(".app-said");
            submit(page, draft, "It says which managers.");
            Pages.says(page, "main", "The draft is submitted", "In review");
        }
    }

    private static void consult(Page page, String draft) {
        page.navigate(SITE.at(draft + "/consultation"));
        page.check("text=Staff Side Lead");
        page.fill("#consult_until", "21 December 2026");
        page.click("button:has-text('Ask')");
        page.fill("#consult_comment", "Every year is too seldom. <script>alert(1)</script>");
        page.click("button:has-text('Comment')");
        Pages.says(page, ".app-comment", "<script>alert(1)</script>");
        assertThat(Pages.faults(page, "author-consultation-open")).isEmpty();
        page.fill("[id='consult_answer-1']", "It is what other policies ask.");
        page.click("main button:has-text('Answer')");
        page.click("text=Close the consultation");
        page.click("text=Close it all the same");
        page.waitForSelector("text=The consultation is closed");
    }

    private static void submit(Page page, String draft, String statement) {
        page.navigate(SITE.at(draft + "/ready"));
        page.fill("#submit_statement", statement);
        page.click("form[action$='/submit'] button");
        page.waitForSelector(".app-said");
    }

    /// The reviewing group sends a draft back.
    private static void review(String policy, String action) {
        Session session = new Session(
                new Person("Rowan Reviewer", "reviewer@example.org"),
                Instant.parse("2026-11-21T11:00:00Z"),
                LocalDate.of(2026, 11, 21));
        try (Library library = Library.open(SITE.library())) {
            Step step = new ReviewDraft(library)
                    .review(
                            PolicyId.parse(policy),
                            Optional.empty(),
                            new ReviewDraft.Answers(
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    List.of(),
                                    List.of(),
                                    List.of(action)),
                            session);
            assertThat(step).isInstanceOf(Step.Taken.class);
        }
    }

    @Test
    void whoComesSecondSeesBothTextsAndLosesNothing() {
        try (Page first = SITE.signedIn("author");
                Page second = SITE.signedIn("manager")) {
            String draft = Journeys.nextVersion(first, SITE, "whistleblowing");
            String editor = SITE.at(draft + "/text");
            first.navigate(editor);
            second.navigate(editor);
            String text = first.inputValue("#edit_words");
            String title = text.lines()
                    .filter(line -> line.startsWith("## "))
                    .findFirst()
                    .orElseThrow();

            second.fill("#edit_words", text.replace(title, title + "\n\nThe manager wrote this."));
            second.click("button[value=save]");
            second.waitForSelector(".app-said");
            first.fill(
                    "#edit_words",
                    text.replace(title, title + "\n\nThe author wrote this.") + "\nAnd this at the end.\n");
            first.click("button[value=save]");

            first.waitForSelector("text=Put both texts together");
            Pages.says(first, "main", "Morgan Manager saved this draft");
            Pages.holds(first, "#your_text", "The author wrote this.", "And this at the end.");
            assertThat(Pages.faults(first, "author-both-texts")).isEmpty();
            first.click("text=Save both changes");
            first.waitForSelector(".app-said");

            first.navigate(editor);
            Pages.holds(first, "#edit_words", "And this at the end.", "The author wrote this.");
        }
    }

    @Test
    void whatStandsBesideTheTextIsKeptAndAnEarlierRevisionComesBack() throws IOException {
        try (Page page = SITE.signedIn("author");
                Page colleague = SITE.signedIn("manager")) {
            String draft = Journeys.nextVersion(page, SITE, "equality-and-human-rights");
            page.navigate(SITE.at(draft + "/facts"));
            fillIn(colleague, draft, "#fact_audience", "Everybody who works here");
            page.fill("#fact_summary", "What we promise each other.");
            page.click("main button:has-text('Save')");
            Pages.says(page, ".app-said", "what they changed is kept too");
            PlaywrightAssertions.assertThat(page.locator("#fact_audience")).hasValue("Everybody who works here");

            fillIn(colleague, draft, "#fact_summary", "What the manager promises.");
            page.fill("#fact_summary", "What the author promises.");
            page.click("main button:has-text('Save')");
            Pages.says(page, "h1", "Put both texts together");
            page.click("text=Save both changes");
            page.waitForSelector(".app-said");

            page.navigate(SITE.at(draft + "/pictures"));
            page.setInputFiles("#picture_file", new FilePayload("Way out.png", "image/png", Uploads.picture()));
            page.fill("#picture_description", "The way out of the ward");
            page.selectOption("#picture_after", new SelectOption().setIndex(3));
            page.click("text=Add the picture");
            Pages.says(page, ".app-pictures", "way-out.png", "Shown in the text");
            PlaywrightAssertions.assertThat(page.locator(".app-pictures img")).hasJSProperty("naturalWidth", 4);
            assertThat(Pages.faults(page, "author-pictures-one")).isEmpty();
            placed(page, draft);

            page.navigate(SITE.at(draft + "/revisions"));
            page.click("main tr:has-text('Begin') >> text=Compare with now");
            Pages.says(page, "main", "The way out of the ward");
            page.goBack();
            page.click("main tr:has-text('Begin') >> text=Go back to it");
            Pages.says(page, ".app-said", "Saved");
            page.navigate(SITE.at(draft + "/facts"));
            PlaywrightAssertions.assertThat(page.locator("#fact_summary"))
                    .not()
                    .hasValue(Pattern.compile("author promises"));
        }
    }

    /// A picture that stands nowhere yet keeps its description, and goes with its place in one step.
    private static void placed(Page page, String draft) throws IOException {
        page.navigate(SITE.at(draft + "/pictures"));
        page.setInputFiles("#picture_file", new FilePayload("Alarm.png", "image/png", Uploads.picture()));
        page.fill("#picture_description", "A blue alarm");
        page.selectOption("#picture_after", "0");
        page.click("text=Add the picture");
        PlaywrightAssertions.assertThat(page.locator("#place_description_0")).hasValue("A blue alarm");
        page.selectOption("#place_after_0", new SelectOption().setIndex(2));
        page.click("text=Put it in a section");
        PlaywrightAssertions.assertThat(page.locator(".app-pictures")).not().containsText("Not shown");
        page.click(".app-pictures li:has-text('alarm.png') >> text=Take it away, also from the text");
        PlaywrightAssertions.assertThat(page.locator(".app-pictures")).not().containsText("alarm.png");
    }

    private static void fillIn(Page page, String draft, String field, String words) {
        page.navigate(SITE.at(draft + "/facts"));
        page.fill(field, words);
        page.click("main button:has-text('Save')");
        page.waitForSelector(".app-said");
    }

    @Test
    void aWordFileBecomesADraftAndComesBackFromWord() throws IOException {
        try (Page page = SITE.signedIn("author")) {
            page.navigate(SITE.at("/work/import"));
            page.setInputFiles("#import_file", new FilePayload("Key holding.docx", WORD, Uploads.word()));
            page.click("text=Upload and see what was understood");
            page.waitForSelector("text=Headings");
            Pages.says(page, "main", "Key holding", "Purpose", "Nothing is a draft yet");
            assertThat(Pages.faults(page, "author-understood")).isEmpty();
            page.fill("#understood_title", "Key holding");
            page.click("text=Make it a draft");
            page.waitForSelector("text=The document is a draft now");
            String draft = Journeys.path(page, SITE);

            page.navigate(SITE.at(draft + "/word"));
            Download copy = page.waitForDownload(() -> page.click("text=Download a Word copy"));
            Path edited = SITE.folder().resolve("edited.docx");
            Files.write(edited, Uploads.reworded(Files.readAllBytes(copy.path())));
            page.setInputFiles("#word_file", edited);
            page.click("button:has-text('Bring it back')");
            page.waitForSelector(".app-said");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("One change was taken in.");

            page.navigate(SITE.at(draft + "/text"));
            Pages.holds(page, "#edit_words", "Keys are locked in at night.");
        }
    }

    @Test
    void theEditorCanBeUsedWithTheKeysAlone() {
        try (Page page = SITE.signedIn("author")) {
            String draft = Journeys.nextVersion(page, SITE, "disciplinary");
            page.navigate(SITE.at(draft + "/text"));
            String before = page.inputValue("#edit_words");
            reach(page, "edit_words");
            page.keyboard().press("Control+End");
            page.keyboard().type("\n\nTyped with the keys alone.");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.value")).isEqualTo("save");
            page.keyboard().press("Enter");
            page.waitForSelector(".app-said");

            assertThat(page.inputValue("#edit_words").strip())
                    .isEqualTo(before.strip() + "\n\nTyped with the keys alone.");
        }
    }

    private static void reach(Page page, String id) {
        for (int i = 0; i < 120; i++) {
            page.keyboard().press("Tab");
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not lead to " + id);
    }
}
