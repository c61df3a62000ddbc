package org.policybook.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.document.PartialDate;
import org.policybook.document.PolicyId;
import org.policybook.governance.Person;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.ConsultOnDraft;
import org.policybook.library.Library;
import org.policybook.library.Session;
import org.policybook.web.ExampleAccounts;
import org.policybook.web.OwnSite;
import org.policybook.web.SiteVisitor;

/// How those who read come to what they look for, and back to it once they have signed in.
class ReadersWayIT {
    private static final String LONE_WORKING = "/policies/calderbrook-hospital/lone-working";

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    private static String from(String path) {
        return "/sign-in?from=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {LONE_WORKING, "/policies/calderbrook-hospital/never-written", "/nothing-here"})
    void whatIsNotThereMayBeForStaff(String path) {
        try (SiteVisitor guest = SITE.visitor()) {
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
        try (SiteVisitor guest = SITE.visitor()) {
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
        try (SiteVisitor guest = SITE.visitor()) {
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
        try (SiteVisitor guest = SITE.visitor()) {
            HttpResponse<String> signedIn = guest.post(
                    "/sign-in",
                    Map.of("email", "reader@example.org", "password", ExampleAccounts.PASSWORD, "from", path));

            assertThat(SiteVisitor.location(signedIn)).isEqualTo("/");
            assertThat(guest.get(from(path)).body()).doesNotContain("name=\"from\"");
        }
    }

    @Test
    void aRefusalKeepsTheAddressAndTheWayBackButNoPassword() {
        try (SiteVisitor guest = SITE.visitor()) {
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
        try (SiteVisitor guest = SITE.visitor()) {
            String policy = "/policies/calderbrook-hospital/social-media";
            assertThat(SiteVisitor.location(guest.get(policy + "/document.pdf")))
                    .isEqualTo(policy + "/2.2/document.pdf");
            assertThat(SiteVisitor.location(guest.get(policy + "/document.docx")))
                    .isEqualTo(policy + "/2.2/document.docx");
            assertThat(guest.get(policy + "/document.exe").statusCode()).isEqualTo(404);
            assertThat(guest.get(LONE_WORKING + "/document.pdf").statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/policies/calderbrook-hospital/social-media", LONE_WORKING})
    void aDayThatIsNoneIsNamedWhateverThePolicy(String policy) {
        try (SiteVisitor guest = SITE.visitor()) {
            HttpResponse<String> answer = guest.get(policy + "/2014-02-30");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("There is no such day").doesNotContain("Social Media Policy");
        }
    }

    @Test
    void aPastDayIsSpokenOfAsItWas() {
        try (SiteVisitor guest = SITE.visitor()) {
            String policy = "/policies/calderbrook-hospital/social-media";

            assertThat(guest.get(policy + "/2019-02-14").body())
                    .contains("On 14 February 2019: in force, within its review date (May 2020)");
            assertThat(guest.get(policy + "/2017-05-10").body()).contains("It came into force in May 2017");
            assertThat(guest.get(policy + "/2.1").body())
                    .contains("It was replaced in May 2017")
                    .doesNotContain("1 May 2017");
        }
    }

    @Test
    void aSearchIsNotLedToOtherWordsThanWereMeantAndTellsOfTextsForStaff() {
        try (SiteVisitor guest = SITE.visitor();
                SiteVisitor reader = SITE.visitor("reader")) {
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

    @Test
    void membersLookInTheirOwnOrganisationUnlessTheyAskForAll() {
        try (SiteVisitor reader = SITE.visitor("reader");
                SiteVisitor guest = SITE.visitor()) {
            String search = "/search?q=social+media";
            String own = reader.get(search).body();
            String all = reader.get(search + "&everywhere=yes").body();

            assertThat(own)
                    .contains("/policies/calderbrook-hospital/social-media", "Also look in other organisations")
                    .doesNotContain("\"/policies/southmere-commissioning/");
            assertThat(all).contains("\"/policies/calderbrook-hospital/", "\"/policies/southmere-commissioning/");
            assertThat(reader.get(search + "&organisation=southmere-commissioning")
                            .body())
                    .contains("\"/policies/southmere-commissioning/")
                    .doesNotContain("\"/policies/calderbrook-hospital/social-media");
            assertThat(guest.get(search).body())
                    .contains("\"/policies/southmere-commissioning/")
                    .doesNotContain("Also look in other organisations");
        }
    }

    @Test
    void dutiesSuggestionsAndNewsAreOfOnesOwnOrganisationToo() {
        try (SiteVisitor reader = SITE.visitor("reader")) {
            assertThat(reader.get("/duties?role=staff").body())
                    .contains("/policies/calderbrook-hospital/")
                    .doesNotContain("\"/policies/southmere-commissioning/");
            assertThat(reader.get("/duties?role=staff&everywhere=yes").body())
                    .contains("/policies/calderbrook-hospital/", "\"/policies/southmere-commissioning/");
            assertThat(reader.get("/suggest?q=social+media").body())
                    .contains("/policies/calderbrook-hospital/social-media")
                    .doesNotContain("/policies/southmere-commissioning/");
            assertThat(reader.get("/").body())
                    .contains("Show those of all organisations", "/organisations/southmere-commissioning")
                    .doesNotContain("\"/policies/southmere-commissioning/");
            assertThat(reader.get("/?everywhere=yes").body()).contains("Show only those of");
        }
    }

    @Test
    void titlesAndHeadingsAreSuggestedBeforeWords() {
        try (SiteVisitor reader = SITE.visitor("reader")) {
            assertThat(reader.get("/suggest?q=lone+w").body()).containsSubsequence("Lone Working Policy", ">policy<");
            assertThat(reader.get("/suggest?q=acceptable+use").body())
                    .contains("data-address=\"/policies/calderbrook-hospital/social-media#", ">section<");
        }
    }

    @Test
    void staffAreToldWhereTheirViewsAreAskedFor() {
        PolicyId policy = PolicyId.parse("calderbrook-hospital/disciplinary");
        Session session = new Session(
                new Person("Alex Author", "author@example.org"),
                Instant.parse("2026-11-21T10:00:00Z"),
                LocalDate.of(2026, 11, 21));
        try (Library library = Library.open(SITE.library());
                SiteVisitor reader = SITE.visitor("reader");
                SiteVisitor guest = SITE.visitor()) {
            String words = "is being discussed until 5 December 2026";
            assertThat(reader.get("/policies/" + policy).body()).doesNotContain(words);
            assertThat(new ConsultOnDraft(library, policy, Optional.empty(), session)
                            .open(List.of("All staff"), Optional.of(PartialDate.parse("2026-12-05")), "Is it clear?"))
                    .isInstanceOf(Step.Taken.class);

            assertThat(reader.get("/policies/" + policy).body()).contains(words, "Is it clear?", "/consultation\"");
            assertThat(reader.get("/").body()).contains(words);
            assertThat(guest.get("/").body()).doesNotContain("is being discussed");
        }
    }

    @Test
    void whatReadersWroteIsFoundByThoseItWasWrittenTo() {
        try (SiteVisitor guest = SITE.visitor();
                SiteVisitor manager = SITE.visitor();
                SiteVisitor author = SITE.visitor()) {
            guest.post(
                    "/policies/calderbrook-hospital/social-media/2.2/feedback",
                    Map.of("words", "Which sites are meant?"));
            manager.signIn("manager@example.org", ExampleAccounts.PASSWORD);
            author.signIn("author@example.org", ExampleAccounts.PASSWORD);

            assertThat(manager.get("/manage").body())
                    .contains("href=\"/feedback/calderbrook-hospital\">1 comment waits");
            assertThat(author.get("/work").body()).contains("1 comment waits for an answer");
            assertThat(manager.get("/feedback/calderbrook-hospital").body()).contains("Which sites are meant?");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&language=cy"})
    void theStatementAndTheNoticeSayWhatIsNotSaid(String language) {
        try (SiteVisitor guest = SITE.visitor()) {
            assertThat(guest.get("/accessibility?x=1" + language).body())
                    .contains("EHRC", "ECNI", "2018", "href=\"/privacy\"")
                    .contains(language.isEmpty() ? "has given no date" : "rhoi dyddiad");
            assertThat(guest.get("/privacy?x=1" + language).body())
                    .contains("policybook-form", language.isEmpty() ? "has not yet said" : "wedi dweud yma eto");
        }
    }
}
