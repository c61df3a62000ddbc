package org.policybook.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Person;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.HaltPolicy;
import org.policybook.library.Library;
import org.policybook.library.Session;
import org.policybook.people.Database;
import org.policybook.people.SqlLastRead;
import org.policybook.web.ExampleAccounts;
import org.policybook.web.OwnSite;
import org.policybook.web.SiteVisitor;

/// What somebody may not read does not exist for them, whichever way they ask. The example accounts belong to
/// Calderbrook Hospital, whose disciplinary policy is for staff; an early version at Southmere is for its staff.
class SightOnTheWebIT {
    private static final String FOR_STAFF = "/policies/calderbrook-hospital/disciplinary";

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    @BeforeAll
    static void open() {
        MoreTexts.add(SITE.library());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/1.1",
                "/2024-01-01",
                "/1999-01-01",
                "/1.1/document.html",
                "/1.1/document.pdf",
                "/1.1/attachments/plan.png",
                "/1.1/feedback",
                "/changes?from=1.0&to=1.1",
                "/changes"
            })
    void thePublicFindsNothingOfAPolicyForStaff(String rest) {
        try (SiteVisitor visit = SITE.visitor().following()) {
            HttpResponse<String> answer = visit.get(FOR_STAFF + rest);
            HttpResponse<String> nothing = visit.get("/policies/calderbrook-hospital/no-such-policy" + rest);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(nothing.statusCode()).isEqualTo(404);
            assertThat(answer.body().replace("disciplinary", "no-such-policy")).isEqualTo(nothing.body());
        }
    }

    @Test
    void listsCountsAndSuggestionsDoNotNameIt() {
        try (SiteVisitor visit = SITE.visitor().following()) {
            assertThat(visit.get("/organisations/calderbrook-hospital").body()).doesNotContain("/disciplinary");
            assertThat(visit.get("/suggest?q=discip").body()).doesNotContain("calderbrook-hospital/disciplinary");
            String found = visit.get(
                            "/search?q=disciplinary+hearing+investigating+officer&organisation=calderbrook-hospital")
                    .body();
            assertThat(found).doesNotContain(FOR_STAFF);
            assertThat(visit.get("/policies/calderbrook-hospital/social-media").body())
                    .doesNotContain(FOR_STAFF);
        }
    }

    @Test
    void staffReadWhatIsForStaffInTheirOwnOrganisationOnly() {
        try (SiteVisitor visit = SITE.visitor("reader").following()) {
            assertThat(visit.get(FOR_STAFF).statusCode()).isEqualTo(200);
            assertThat(visit.get(FOR_STAFF + "/changes").statusCode()).isEqualTo(200);
            assertThat(visit.get("/organisations/calderbrook-hospital").body()).contains("/disciplinary");
            assertThat(visit.get("/search?q=disciplinary").body()).contains(FOR_STAFF);
            assertThat(visit.get("/policies/southmere-commissioning/social-media/0.1")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(visit.get("/policies/southmere-commissioning/social-media")
                            .body())
                    .doesNotContain("/social-media/0.1");
        }
    }

    @Test
    void draftsAreForThoseWhoWorkOnThemInThatOrganisation() {
        try (SiteVisitor author = SITE.visitor("author").following();
                SiteVisitor reader = SITE.visitor("reader").following();
                SiteVisitor visitor = SITE.visitor().following()) {
            assertThat(author.get(MoreTexts.DRAFT).statusCode()).isEqualTo(200);
            assertThat(reader.get(MoreTexts.DRAFT).statusCode()).isEqualTo(404);
            assertThat(visitor.get(MoreTexts.DRAFT).statusCode()).isEqualTo(404);
            assertThat(author.get("/policies/practice-templates/social-media/draft")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(reader.get("/search?q=visitors&status=draft").body())
                    .doesNotContain("calderbrook-hospital/visitors");
        }
    }

    /// The example draft asks the Equality and Inclusion Lead, and no nurse.
    @Test
    void whoseViewsAreWantedIsLedToTheDraft() {
        try (SiteVisitor reviewer = SITE.visitor("reviewer");
                SiteVisitor reader = SITE.visitor("reader")) {
            assertThat(reviewer.get("/reading").body())
                    .contains(
                            "Your views are wanted",
                            "/drafts/calderbrook-hospital/disciplinary/",
                            "Are the times right");
            assertThat(reader.get("/reading").body()).contains("My reading").doesNotContain("Your views are wanted");
        }
    }

    @Test
    void feedbackReachesTheOwnerAndThoseWhoKeepTheRegister() {
        String page = "/policies/calderbrook-hospital/social-media/2.2/feedback";
        try (SiteVisitor visitor = SITE.visitor().following();
                SiteVisitor manager = SITE.visitor("manager").following();
                SiteVisitor reader = SITE.visitor("reader").following()) {
            assertThat(visitor.post(page, Map.of("words", " ")).statusCode()).isEqualTo(400);
            assertThat(visitor.post(page, Map.of("words", "<script>What is a \"site\"?"))
                            .body())
                    .contains("Thank you");

            String told = manager.get("/feedback/calderbrook-hospital").body();
            assertThat(told)
                    .contains("&lt;script&gt;What is a &quot;site&quot;?")
                    .doesNotContain("Dealt with");
            assertThat(reader.get("/feedback/calderbrook-hospital").body()).doesNotContain("What is a");
            assertThat(manager.get("/feedback/riverside-surgery").statusCode()).isEqualTo(404);
            assertThat(manager.post("/feedback/calderbrook-hospital", Map.of("id", "1"))
                            .body())
                    .contains("Dealt with");
        }
    }

    @Test
    void somebodySignedInIsToldWhatChangedSinceTheyLastRead() {
        PolicyId policy = PolicyId.of("calderbrook-hospital", "social-media");
        try (Database database = Database.open(SITE.library(), Optional.empty());
                SiteVisitor reader = SITE.visitor("reader").following()) {
            new SqlLastRead(database)
                    .open(
                            Optional.ofNullable(ExampleAccounts.all().get("reader"))
                                    .orElseThrow(),
                            policy,
                            VersionNumber.of("2.1"),
                            LocalDate.of(2016, 5, 4));

            String page = reader.get("/policies/" + policy).body();

            assertThat(page).contains("You last read version 2.1 of this policy, on 4 May 2016.");
            assertThat(page).contains("/policies/calderbrook-hospital/social-media/changes?from=2.1&amp;to=2.2");
            assertThat(reader.get("/policies/" + policy).body()).contains("You last read version 2.1");
        }
    }

    @Test
    void aPageThatThePublicHasAlreadyIsNotSentAgain() {
        try (SiteVisitor visitor = SITE.visitor().following();
                SiteVisitor reader = SITE.visitor("reader").following()) {
            String page = "/policies/calderbrook-hospital/social-media";
            String mark = visitor.get(page).headers().firstValue("ETag").orElseThrow();

            assertThat(visitor.get(page, "If-None-Match", mark).statusCode()).isEqualTo(304);
            assertThat(visitor.get(page + "?language=cy", "If-None-Match", mark).statusCode())
                    .isEqualTo(200);
            assertThat(reader.get(page, "If-None-Match", mark).statusCode()).isEqualTo(200);
            assertThat(reader.get(page).headers().firstValue("Cache-Control").orElse(""))
                    .contains("no-store");
        }
    }

    /// By this process or another; those who are signed in get a page of their own.
    @Test
    void aPageKeptForThePublicIsWrittenAnewOnceSomethingIsDecided() {
        PolicyId policy = PolicyId.of("riverside-surgery", "social-media");
        String page = "/policies/" + policy;
        try (SiteVisitor visitor = SITE.visitor().following();
                SiteVisitor reader = SITE.visitor("reader").following();
                Library library = Library.open(SITE.library())) {
            String first = visitor.get(page).body();
            assertThat(visitor.get(page).body()).isEqualTo(first);
            HttpResponse<String> compressed = visitor.get(page, "Accept-Encoding", "gzip");
            assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(reader.get(page).body()).contains("Robin Reader");
            assertThat(visitor.get(page).body()).isEqualTo(first);
            assertThat(visitor.get(page + "?language=cy").body()).contains("lang=\"cy\"");

            Session session = new Session(
                    new Person("Practice Manager", "practice.manager@example.org"),
                    Instant.parse("2026-11-21T09:00:00Z"),
                    LocalDate.of(2026, 11, 21));
            assertThat(new HaltPolicy(library)
                            .halt(
                                    HaltPolicy.Kind.SUSPEND,
                                    policy,
                                    Optional.empty(),
                                    LocalDate.of(2026, 11, 21),
                                    "A complaint is looked into",
                                    session))
                    .isInstanceOf(Step.Taken.class);

            assertThat(first).doesNotContain("A complaint is looked into");
            try (SiteVisitor other = SITE.visitor().following()) {
                assertThat(other.get(page).body()).contains("A complaint is looked into");
            }
        }
    }

    @Test
    void anAddressThatIsNoneIsNotFound() {
        try (SiteVisitor visit = SITE.visitor().following()) {
            for (String path : new String[] {
                "/policies/Calderbrook%20Hospital/x",
                "/policies/calderbrook-hospital/social-media/not.a.version",
                "/policies/calderbrook-hospital/social-media/2019-13-45",
                "/policies/calderbrook-hospital/social-media/2.2/document.exe",
                "/policies/calderbrook-hospital/social-media/2.2/attachments/..%2fpolicy.md",
                "/policies/calderbrook-hospital/social-media/changes?from=9.9",
                "/organisations/..",
                "/organisations/nobody"
            }) {
                assertThat(visit.get(path).statusCode()).as(path).isBetween(400, 404);
            }
        }
    }
}
