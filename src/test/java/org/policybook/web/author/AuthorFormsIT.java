package org.policybook.web.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.web.ExampleAccounts;
import org.policybook.web.SampleSite;
import org.policybook.web.SiteVisitor;

/// What the forms of authors answer, without a browser.
class AuthorFormsIT {
    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SampleSite site;

    @SuppressWarnings("NullAway.Init")
    private static SiteVisitor author;

    @BeforeAll
    static void open() {
        site = new SampleSite(folder.resolve("library"));
        author = new SiteVisitor(site.at(""));
        author.signIn("author@example.org", ExampleAccounts.PASSWORD);
    }

    @AfterAll
    static void close() {
        author.close();
        site.close();
    }

    @Test
    void aPolicysPageLeadsItsAuthorsToTheDraft() {
        assertThat(author.get("/policies/calderbrook-hospital/disciplinary").body())
                .contains(
                        "A draft is open: go to it", "/drafts/calderbrook-hospital/disciplinary/", "Word, for reading");
        assertThat(author.get("/policies/calderbrook-hospital/lone-working").body())
                .contains("/work/new?policy=calderbrook-hospital/lone-working\">Change this policy");
        assertThat(author.get("/policies/riverside-surgery/social-media").body())
                .doesNotContain("Change this policy", "Word, for reading");
        try (SiteVisitor anybody = new SiteVisitor(site.at(""))) {
            assertThat(anybody.get("/policies/calderbrook-hospital/social-media")
                            .body())
                    .doesNotContain("Change this policy", "A draft is open", "Word, for reading");
        }
    }

    @Test
    void anOpenDraftIsNamedByItsTitle() {
        String answer = author.postAsIs(
                        "/work/new",
                        Map.of(
                                "how",
                                "next",
                                "policy",
                                "calderbrook-hospital/disciplinary",
                                "_csrf",
                                SiteVisitor.token(author.get("/work/new").body())))
                .body();

        assertThat(answer)
                .contains(
                        "A draft of the <bdi>Disciplinary Policy</bdi> is open, last saved by Alex Author on 5 November 2026")
                .contains("href=\"/drafts/calderbrook-hospital/disciplinary/")
                .doesNotContain("@draft");
    }

    private static String draft(String policy) {
        return Pattern.compile("/drafts/calderbrook-hospital/%s/[a-z0-9]+".formatted(policy))
                .matcher(author.get("/work").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    @Test
    void whatWasAskedStandsWhereItIsSubmittedAgain() {
        String page = author.get(draft("whistleblowing") + "/ready").body();

        assertThat(page)
                .contains("What was asked of you", "what a speaking-up champion does", "The text has not changed since")
                .contains("Night staff told us that they cannot reach the Guardian.");
    }

    @Test
    void theDraftIsThereAsADocument() {
        String draft = draft("whistleblowing");
        String page = author.get(draft + "/read").body();
        String word = "/policies/calderbrook-hospital/whistleblowing/draft:%s/document.docx"
                .formatted(draft.substring(draft.lastIndexOf('/') + 1));

        assertThat(page).contains(word, "PDF, marked as a draft");
        assertThat(author.get(word).statusCode()).isEqualTo(200);
    }

    @Test
    void relatedPoliciesAreChosenByTitleAndAnErrorStandsAtItsField() {
        String facts = draft("whistleblowing") + "/facts";
        String page = author.get(facts).body();
        assertThat(page)
                .contains("value=\"policy:social-media\" checked", ">Staff Car Parking Procedure</label>")
                .doesNotContain("such as policy:");

        String refused = author.postAsIs(
                        facts,
                        Map.of(
                                "base",
                                page.replaceFirst("(?s).*name=\"base\" value=\"([0-9a-f]+)\".*", "$1"),
                                "related",
                                "the whistle blowing policy",
                                "_csrf",
                                SiteVisitor.token(page)))
                .body();
        assertThat(refused)
                .contains("href=\"#fact_related\">Related policies: ", "is not a reference to a policy")
                .doesNotContain("line ");
    }

    @Test
    void aSectionIsEditedWithoutItsMarksAndKeepsThem() {
        String text = draft("disciplinary") + "/text";
        String page = author.get(text + "?section=scope").body();
        String words = typed(page);
        assertThat(words).startsWith("## Scope\n").doesNotContain("{#");

        HttpResponse<String> unchanged = author.postAsIs(text, form(page, words));
        assertThat(unchanged.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("done=unchanged"));

        author.postAsIs(text, form(page, words.replace("## Scope", "## Whom it is for")));
        assertThat(typed(author.get(text).body())).contains("\n## Whom it is for {#scope}\n");
    }

    private static String typed(String page) {
        return page.replaceFirst("(?s).*id=\"edit_words\"[^>]*>\\R(.*?)</textarea>.*", "$1");
    }

    private static Map<String, String> form(String page, String words) {
        Map<String, String> form = new HashMap<>();
        for (String name : List.of("_csrf", "base", "from", "to", "shape")) {
            form.put(
                    name,
                    page.replaceFirst(
                            "(?s).*app-editor__form.*? name=\"%s\" value=\"([^\"]*)\".*".formatted(name), "$1"));
        }
        form.put("words", words.replace("\n", "\r\n"));
        return form;
    }
}
