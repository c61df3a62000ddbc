package org.policybook.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.web.ExampleAccounts;
import org.policybook.web.SampleSite;
import org.policybook.web.SiteVisitor;

/// How those who read come to what they look for, and back to it once they have signed in.
class ReadersWayIT {
    private static final String LONE_WORKING = "/policies/calderbrook-hospital/lone-working";

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SampleSite site;

    @BeforeAll
    static void open() {
        site = new SampleSite(folder.resolve("library"));
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static SiteVisitor visitor() {
        return new SiteVisitor(site.at("/"));
    }

    private static SiteVisitor reader() {
        SiteVisitor reader = visitor();
        reader.signIn("reader@example.org", ExampleAccounts.PASSWORD);
        return reader;
    }

    private static String from(String path) {
        return "/sign-in?from=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {LONE_WORKING, "/policies/calderbrook-hospital/never-written", "/nothing-here"})
    void whatIsNotThereMayBeForStaff(String path) {
        try (SiteVisitor guest = visitor()) {
            HttpResponse<String> answer = guest.get(path);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body())
                    .contains(
                            "Some pages are for staff only",
                            "<a href=\"" + from(path).replace("&", "&amp;") + "\"");
        }
    }

    @Test
    void signingInLeadsBackToThePage() {
        try (SiteVisitor guest = visitor()) {
            assertThat(guest.get(from(LONE_WORKING)).body())
                    .contains("<input type=\"hidden\" name=\"from\" value=\"" + LONE_WORKING + "\">");
            HttpResponse<String> signedIn = guest.post(
                    "/sign-in",
                    Map.of("email", "reader@example.org", "password", ExampleAccounts.PASSWORD, "from", LONE_WORKING));

            assertThat(SiteVisitor.location(signedIn)).isEqualTo(LONE_WORKING);
            assertThat(guest.get(LONE_WORKING).body()).contains("Lone Working Policy");
            assertThat(guest.get("/policies/calderbrook-hospital/never-written").body())
                    .doesNotContain("Some pages are for staff only");
        }
    }

    @Test
    void itLeadsToThePageAskedForLast() {
        try (SiteVisitor guest = visitor()) {
            assertThat(SiteVisitor.location(guest.get("/account"))).isEqualTo("/sign-in");
            HttpResponse<String> signedIn = guest.post(
                    "/sign-in",
                    Map.of("email", "reader@example.org", "password", ExampleAccounts.PASSWORD, "from", "/duties"));

            assertThat(SiteVisitor.location(signedIn)).isEqualTo("/duties");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example/"})
    void itLeadsToNoOtherSite(String path) {
        try (SiteVisitor guest = visitor()) {
            HttpResponse<String> signedIn = guest.post(
                    "/sign-in",
                    Map.of("email", "reader@example.org", "password", ExampleAccounts.PASSWORD, "from", path));

            assertThat(SiteVisitor.location(signedIn)).isEqualTo("/");
            assertThat(guest.get(from(path)).body()).doesNotContain("name=\"from\"");
        }
    }

    @Test
    void aRefusalKeepsTheAddressAndTheWayBackButNoPassword() {
        try (SiteVisitor guest = visitor()) {
            HttpResponse<String> refused = guest.post(
                    "/sign-in", Map.of("email", "reader@example.org", "password", "umbrella", "from", LONE_WORKING));

            String again = SiteVisitor.location(refused);
            assertThat(again).startsWith("/sign-in?error=refused&from=").doesNotContain("reader");
            assertThat(guest.get(again).body())
                    .contains("value=\"reader@example.org\"", "name=\"from\" value=\"" + LONE_WORKING + "\"")
                    .doesNotContain("umbrella");
            assertThat(guest.get("/sign-in").body()).doesNotContain("reader@example.org");
        }
    }

    @Test
    void theDocumentOfTodayHasAnAddressThatStays() {
        try (SiteVisitor guest = visitor()) {
            String policy = "/policies/calderbrook-hospital/social-media";
            assertThat(SiteVisitor.location(guest.get(policy + "/document.pdf"))).isEqualTo(policy + "/2.2/document.pdf");
            assertThat(SiteVisitor.location(guest.get(policy + "/document.docx")))
                    .isEqualTo(policy + "/2.2/document.docx");
            assertThat(guest.get(policy + "/document.exe").statusCode()).isEqualTo(404);
            assertThat(guest.get(LONE_WORKING + "/document.pdf").statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/policies/calderbrook-hospital/social-media", LONE_WORKING})
    void aDayThatIsNoneIsNamedWhateverThePolicy(String policy) {
        try (SiteVisitor guest = visitor()) {
            HttpResponse<String> answer = guest.get(policy + "/2014-02-30");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("There is no such day").doesNotContain("Social Media Policy");
        }
    }

    @Test
    void aPastDayIsSpokenOfAsItWas() {
        try (SiteVisitor guest = visitor()) {
            String policy = "/policies/calderbrook-hospital/social-media";

            assertThat(guest.get(policy + "/2019-02-14").body())
                    .contains("On 14 February 2019: in force, within its review date (May 2020)");
            assertThat(guest.get(policy + "/2017-05-10").body()).contains("It came into force in May 2017");
            assertThat(guest.get(policy + "/2.1").body()).contains("It was replaced in May 2017").doesNotContain("1 May 2017");
        }
    }

    @Test
    void aSearchIsNotLedToOtherWordsThanWereMeantAndTellsOfTextsForStaff() {
        try (SiteVisitor guest = visitor();
                SiteVisitor reader = reader()) {
            String search = "/search?q=lone+working";
            String found = guest.get(search).body();

            assertThat(found)
                    .contains("Some policies are for staff only", from(search))
                    .doesNotContain("line working", "Lone Working Policy");
            assertThat(guest.get("/search").body()).contains("Some policies are for staff only");
            assertThat(reader.get(search).body())
                    .contains("Lone Working Policy")
                    .doesNotContain("Some policies are for staff only");
        }
    }
}
