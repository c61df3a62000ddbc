package org.policybook.web.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.policybook.web.OwnSite;
import org.policybook.web.Pages;

/// What authors may not do, and what goes wrong, is told on a page that loses nothing.
class AuthorRefusalsIT {
    @RegisterExtension
    static final OwnSite SITE = OwnSite.withoutDrafts();

    @SuppressWarnings("NullAway.Init")
    private static Page author;

    @SuppressWarnings("NullAway.Init")
    private static String draft;

    @BeforeAll
    static void open() {
        author = SITE.signedIn("author");

        draft = Journeys.nextVersion(author, SITE, "social-media");
    }

    @AfterAll
    static void close() {
        author.close();
    }

    private static int status(Page page, String path) {
        return page.request().get(SITE.at(path)).status();
    }

    private static String value(Page page, String name) {
        return page.inputValue("main [name=%s] >> nth=0".formatted(name));
    }

    private static APIResponse post(Page page, String path, String... fields) {
        FormData form = FormData.create().set("_csrf", value(page, "_csrf"));
        for (int i = 0; i < fields.length; i += 2) {
            form.set(fields[i], fields[i + 1]);
        }
        return page.request().post(SITE.at(path), RequestOptions.create().setForm(form));
    }

    @Test
    void draftsOfOthersAreNotThere() {
        assertThat(status(author, "/drafts/practice-templates/social-media/d0")).isEqualTo(404);
        assertThat(status(author, "/drafts/nowhere/social-media/d0")).isEqualTo(404);
        try (Page reader = SITE.signedIn("reader")) {
            assertThat(List.of(status(reader, draft), status(reader, draft + "/text"), status(reader, "/work")))
                    .containsExactly(404, 404, 403);
        }
        try (Page reviewer = SITE.signedIn("reviewer")) {
            assertThat(List.of(status(reviewer, draft), status(reviewer, draft + "/text")))
                    .containsExactly(200, 403);
        }
    }

    @Test
    void anotherOrganisationIsNotWrittenForByTampering() {
        author.navigate(SITE.at("/work/new"));
        assertThat(post(
                                author,
                                "/work/new",
                                "how",
                                "template",
                                "org",
                                "riverside-surgery",
                                "policy",
                                "",
                                "title",
                                "Tampered",
                                "template",
                                "policy",
                                "source",
                                "")
                        .status())
                .isEqualTo(404);
        assertThat(post(
                                author,
                                "/work/new",
                                "how",
                                "next",
                                "org",
                                "",
                                "policy",
                                "riverside-surgery/social-media",
                                "title",
                                "",
                                "template",
                                "",
                                "source",
                                "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aTextThatCannotBeKeptStaysOnThePage() {
        author.navigate(SITE.at(draft + "/text"));
        author.fill("#edit_words", "---\ntitle: [broken\n---\n\n<script>alert(1)</script>\n");
        author.click("button[value=save]");
        author.waitForSelector(".nhsuk-error-summary");

        Pages.isRefused(author);
        Pages.holds(author, "#edit_words", "[broken", "<script>alert(1)</script>");
        assertThat(Pages.faults(author, "author-text-refused")).isEmpty();
    }

    @Test
    void aDraftThatIsGoneStillGivesBackWhatWasTyped() {
        String gone = Journeys.nextVersion(author, SITE, "whistleblowing");
        author.navigate(SITE.at(gone + "/text"));
        String base = value(author, "base");
        author.navigate(SITE.at(gone + "/give-up"));
        author.fill("#give_up_reason", "Not needed after all");
        author.click("text=Give it up");
        author.waitForSelector("text=The draft is given up");

        author.navigate(SITE.at("/work/new"));
        APIResponse answer =
                post(author, gone + "/text", "base", base, "from", "1", "to", "2", "words", "My long words");
        assertThat(answer.text()).contains("no longer open", "My long words");
    }

    @Test
    void aForgedRevisionIsRefused() {
        author.navigate(SITE.at(draft + "/text"));
        APIResponse answer =
                post(author, draft + "/text", "base", "0".repeat(40), "from", "1", "to", "2", "words", "Kept words");
        assertThat(answer.text()).contains("is no revision of this draft", "Kept words");
    }

    @Test
    void aFileOfAnotherKindIsRefusedWithWhatIsRead() {
        author.navigate(SITE.at("/work/import"));
        author.setInputFiles(
                "#import_file",
                new FilePayload(
                        "../../etc/plan.png", "image/png", "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1)));
        author.click("text=Upload and see what was understood");
        author.waitForSelector(".nhsuk-error-summary");

        Pages.says(author, "main", "plan.png is an image");
        Pages.saysNot(author, "main", "etc");
        assertThat(Pages.faults(author, "author-import-refused")).isEmpty();
    }

    @Test
    void aHundredMegabytesAreTurnedAway() throws IOException, InterruptedException {
        assertThat(sent("/work/import", "multipart/form-data; boundary=part"))
                .contains("The file is too large", "At most 60 MB");
        assertThat(sent(draft + "/text", "application/x-www-form-urlencoded"))
                .contains("That is too much at once", "Nothing was saved");
    }

    private static String sent(String path, String type) throws IOException, InterruptedException {
        String cookies = author.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        HttpRequest upload = HttpRequest.newBuilder(URI.create(SITE.at(path)))
                .header("Cookie", cookies)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[100_000_000]))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(upload, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            return answer.body();
        }
    }
}
