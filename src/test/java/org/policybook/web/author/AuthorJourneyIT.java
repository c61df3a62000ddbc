package org.policybook.web.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.policybook.Browser;
import org.policybook.document.PolicyId;
import org.policybook.governance.Person;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.Library;
import org.policybook.library.ReviewDraft;
import org.policybook.library.Session;
import org.policybook.web.SampleSite;

/// What authors come for, from beginning to end in a real browser. Each test has a policy of its own.
class AuthorJourneyIT {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SampleSite site;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @BeforeAll
    static void open() {
        site = SampleSite.withoutDrafts(folder.resolve("library"));
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
        site.close();
    }

    private static Page signedIn(String who) {
        Page page = browser.page(1280);
        page.setDefaultTimeout(40_000);
        site.signIn(page, who);
        return page;
    }

    @Test
    void anAuthorWritesANewVersionAndMendsItWhenItComesBack() {
        try (Page page = signedIn("author")) {
            String draft = Journeys.nextVersion(page, site, "social-media");

            page.click(".app-sections >> text=Managers");
            page.fill("#edit_words", page.inputValue("#edit_words") + "\n\nManagers read this policy every year.");
            page.waitForSelector("#edit_state:has-text('Saved 21 November')");
            page.waitForSelector("#edit_live:has-text('How it will look')");
            assertThat(page.textContent("#edit_live")).contains("How it will look", "read this policy every year");
            page.click("button[value=leave]");

            consult(page, draft);
            submit(page, draft, "Managers are to know it by heart.");
            assertThat(page.textContent("main")).contains("The draft is submitted", "In review");

            review("calderbrook-hospital/social-media", "Say which managers are meant.");
            page.navigate(site.at("/work"));
            assertThat(page.textContent(".app-returned")).contains("Say which managers are meant.");
            assertThat(Journeys.faults(page, "work-returned")).isEmpty();

            page.click(".app-returned a");
            page.click(".app-sections >> text=Managers");
            page.fill(
                    "#edit_words",
                    page.inputValue("#edit_words").replace("Managers read this", "Managers of wards read this"));
            page.click("button[value=save]");
            page.waitForSelector(".app-said");
            submit(page, draft, "It says which managers.");
            assertThat(page.textContent("main")).contains("The draft is submitted", "In review");
        }
    }

    private static void consult(Page page, String draft) {
        page.navigate(site.at(draft + "/consultation"));
        page.check("text=Staff Side Lead");
        page.fill("#consult_until", "21 December 2026");
        page.click("button:has-text('Ask')");
        page.fill("#consult_comment", "Every year is too seldom. <script>alert(1)</script>");
        page.click("button:has-text('Comment')");
        assertThat(page.textContent(".app-comment")).contains("<script>alert(1)</script>");
        assertThat(Journeys.faults(page, "consultation-open")).isEmpty();
        page.fill("[id='consult_answer-1']", "It is what other policies ask.");
        page.click("main button:has-text('Answer')");
        page.click("text=Close the consultation");
        page.waitForSelector("text=The consultation is closed");
    }

    private static void submit(Page page, String draft, String statement) {
        page.navigate(site.at(draft + "/ready"));
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
        try (Library library = Library.open(folder.resolve("library"))) {
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
        try (Page first = signedIn("author");
                Page second = signedIn("manager")) {
            String draft = Journeys.nextVersion(first, site, "whistleblowing");
            String editor = site.at(draft + "/text");
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
            assertThat(first.textContent("main")).contains("Morgan Manager saved this draft");
            assertThat(first.inputValue("#your_text")).contains("The author wrote this.", "And this at the end.");
            assertThat(Journeys.faults(first, "both-texts")).isEmpty();
            first.click("text=Save both changes");
            first.waitForSelector(".app-said");

            first.navigate(editor);
            assertThat(first.inputValue("#edit_words")).contains("And this at the end.", "The author wrote this.");
        }
    }

    @Test
    void whatStandsBesideTheTextIsKeptAndAnEarlierRevisionComesBack() throws IOException {
        try (Page page = signedIn("author");
                Page colleague = signedIn("manager")) {
            String draft = Journeys.nextVersion(page, site, "equality-and-human-rights");
            page.navigate(site.at(draft + "/facts"));
            fillIn(colleague, draft, "#fact_audience", "Everybody who works here");
            page.fill("#fact_summary", "What we promise each other.");
            page.click("main button:has-text('Save')");
            assertThat(page.textContent(".app-said")).contains("what they changed is kept too");
            assertThat(page.inputValue("#fact_audience")).isEqualTo("Everybody who works here");

            fillIn(colleague, draft, "#fact_summary", "What the manager promises.");
            page.fill("#fact_summary", "What the author promises.");
            page.click("main button:has-text('Save')");
            assertThat(page.textContent("h1")).contains("Put both texts together");
            page.click("text=Save both changes");
            page.waitForSelector(".app-said");

            page.navigate(site.at(draft + "/pictures"));
            page.setInputFiles("#picture_file", new FilePayload("Way out.png", "image/png", picture()));
            page.fill("#picture_description", "The way out of the ward");
            page.selectOption("#picture_after", new SelectOption().setIndex(3));
            page.click("text=Add the picture");
            assertThat(page.textContent(".app-pictures")).contains("way-out.png", "Shown in the text");
            PlaywrightAssertions.assertThat(page.locator(".app-pictures img")).hasJSProperty("naturalWidth", 4);
            assertThat(Journeys.faults(page, "pictures-one")).isEmpty();
            placed(page, draft);

            page.navigate(site.at(draft + "/revisions"));
            page.click("main tr:has-text('Begin') >> text=Compare with now");
            assertThat(page.textContent("main")).contains("The way out of the ward");
            page.goBack();
            page.click("main tr:has-text('Begin') >> text=Go back to it");
            assertThat(page.textContent(".app-said")).contains("Saved");
            page.navigate(site.at(draft + "/facts"));
            assertThat(page.inputValue("#fact_summary")).doesNotContain("author promises");
        }
    }

    /// A picture that stands nowhere yet keeps its description, and goes with its place in one step.
    private static void placed(Page page, String draft) throws IOException {
        page.navigate(site.at(draft + "/pictures"));
        page.setInputFiles("#picture_file", new FilePayload("Alarm.png", "image/png", picture()));
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
        page.navigate(site.at(draft + "/facts"));
        page.fill(field, words);
        page.click("main button:has-text('Save')");
        page.waitForSelector(".app-said");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void aWordFileBecomesADraftAndComesBackFromWord() throws IOException {
        try (Page page = signedIn("author")) {
            page.navigate(site.at("/work/import"));
            page.setInputFiles("#import_file", new FilePayload("Key holding.docx", WORD, word()));
            page.click("text=Upload and see what was understood");
            page.waitForSelector("text=Headings");
            assertThat(page.textContent("main")).contains("Key holding", "Purpose", "Nothing is a draft yet");
            assertThat(Journeys.faults(page, "understood")).isEmpty();
            page.fill("#understood_title", "Key holding");
            page.click("text=Make it a draft");
            page.waitForSelector("text=The document is a draft now");
            String draft = Journeys.path(page, site);

            page.navigate(site.at(draft + "/word"));
            Download copy = page.waitForDownload(() -> page.click("text=Download a Word copy"));
            Path edited = folder.resolve("edited.docx");
            Files.write(edited, reworded(Files.readAllBytes(copy.path())));
            page.setInputFiles("#word_file", edited);
            page.click("button:has-text('Bring it back')");
            page.waitForSelector(".app-said");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("One change was taken in.");

            page.navigate(site.at(draft + "/text"));
            assertThat(page.inputValue("#edit_words")).contains("Keys are locked in at night.");
        }
    }

    private static byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createStyles();
            style(document, "Title", "Title");
            style(document, "Heading1", "heading 1");
            paragraph(document, "Title", "Key holding");
            paragraph(document, "Heading1", "Purpose");
            paragraph(document, "", "Keys are safe at night.");
            paragraph(document, "Heading1", "Duties");
            paragraph(document, "", "The line manager counts the keys every month.");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void style(XWPFDocument document, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private static void paragraph(XWPFDocument document, String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(words);
    }

    private static byte[] reworded(byte[] copy) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFParagraph found = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals("Keys are safe at night."))
                    .findFirst()
                    .orElseThrow();
            found.getRuns().getFirst().setText("Keys are locked in at night.", 0);
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void theEditorCanBeUsedWithTheKeysAlone() {
        try (Page page = signedIn("author")) {
            String draft = Journeys.nextVersion(page, site, "disciplinary");
            page.navigate(site.at(draft + "/text"));
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
