package org.policybook.web.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.policybook.document.PolicyId;
import org.policybook.governance.Person;
import org.policybook.library.BeginDraft;
import org.policybook.library.Library;
import org.policybook.library.SaveDraft;
import org.policybook.library.Session;
import org.policybook.web.ExampleAccounts;
import org.policybook.web.OwnSite;
import org.policybook.web.SiteVisitor;

/// A draft without its assessment on its way through review, approval and publication: each page says what is missing,
/// asks before it goes on, and leads to what mends it.
class MissingIT {
    private static final Pattern PAPER =
            Pattern.compile("/papers/(calderbrook-hospital/equality-and-human-rights/[a-z0-9]+)");
    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"([0-9a-f]{40})\"");
    private static final Pattern BASE = Pattern.compile("name=\"base\" value=\"([0-9a-f]{40})\"");
    private static final List<String> CRITERIA =
            List.of("objectives", "duties", "context", "training", "compliance", "consultation", "eia", "review-date");

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    @Test
    void isToldBeforeItIsConfirmedApprovedAndPublished() {
        try (SiteVisitor reviewer = SITE.visitor("reviewer");
                SiteVisitor approver = SITE.visitor("approver");
                SiteVisitor manager = SITE.visitor("manager")) {
            String paper = found(PAPER, reviewer.get("/meetings").body());
            reviewed(reviewer, "/papers/" + paper);
            approved(approver, "/papers/" + paper);
            String publish = manager.get("/manage/publish/" + paper).body();
            assertThat(publish)
                    .contains("Still missing", "What you can do", "/drafts/" + paper + "/assessment")
                    .doesNotContain("Unsatisfied", "Put it in force");
            corrected(approver, "/papers/" + paper);
        }
    }

    @Test
    void aNextVersionBeginsAnewAndWrongDaysAreRefusedAtTheirFields() {
        PolicyId policy = PolicyId.parse("calderbrook-hospital/lone-working");
        String draft = begun(policy);
        try (SiteVisitor author = SITE.visitor("author");
                SiteVisitor chair = SITE.visitor("chair")) {
            assertThat(author.get(draft + "/checklist").body())
                    .doesNotContain("Staff and service users asked", "value=\"true\" checked");
            String assessment = author.get(draft + "/assessment").body();
            assertThat(assessment).contains("carried over from version 1.1").doesNotContain("2026-06-03");
            Map<String, String> eia = new HashMap<>(Map.of("declared.on", "31/02/2026"));
            eia.put("base", found(BASE, assessment));
            assertThat(author.post(draft + "/assessment", eia).body())
                    .contains("href=\"#eia_declared_on\"", "there is no such day", "31/02/2026");

            consulted(author, draft);
            assertThat(chair.get("/meetings").body()).contains("<bdi>Lone Working Policy</bdi></a></td>");
        }
    }

    private static String begun(PolicyId policy) {
        Session author = new Session(
                new Person("Alex Author", "author@example.org"),
                Instant.parse("2026-11-21T09:00:00Z"),
                LocalDate.of(2026, 11, 21));
        try (Library library = Library.open(SITE.library())) {
            SaveDraft.Outcome begun = new BeginDraft(library).begin(policy, new BeginDraft.Beginning.Empty(), author);
            assertThat(begun).isInstanceOf(SaveDraft.Outcome.Saved.class);
            return "/drafts/%s/%s".formatted(policy, ((SaveDraft.Outcome.Saved) begun).draft());
        }
    }

    private static void consulted(SiteVisitor author, String draft) {
        Map<String, String> question =
                new HashMap<>(Map.of("posts", "Director of Nursing", "until", "1/1/2020", "about", "Is it clear?"));
        assertThat(author.post(draft + "/consultation/ask", question).body())
                .contains("href=\"#consult_until\"", "Views would be wanted until 1 January 2020");
        question.put("until", "5 December 2026");
        assertThat(author.post(draft + "/consultation/ask", question).statusCode())
                .isEqualTo(302);
        assertThat(author.post(draft + "/consultation/close", Map.of()).body())
                .contains("You asked for views until 5 December 2026", "14 days early");
        assertThat(author.post(draft + "/consultation/close", Map.of("sure", "yes"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(author.get(draft + "/consultation").body()).doesNotContain("Close the consultation");
    }

    private static void reviewed(SiteVisitor reviewer, String paper) {
        Map<String, String> form = form(reviewer, paper);
        form.put("reviewed-on", "2027-05-01");
        HttpResponse<String> nothing = reviewer.post(paper + "/review", form);
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("href=\"#met-", "Nothing was answered");

        form.put("met-objectives", "yes");
        assertThat(reviewer.post(paper + "/review", form).body())
                .contains("href=\"#note-objectives\"", "say what you looked at")
                .doesNotContain("evidence for objectives");
        CRITERIA.forEach(id -> {
            form.put("met-" + id, "yes");
            form.put("note-" + id, "Looked at it");
        });
        assertThat(reviewer.post(paper + "/review", form).body())
                .contains("href=\"#sure-eia\"", "Tick that it is met all the same");
        CRITERIA.forEach(id -> form.put("sure-" + id, "yes"));
        assertThat(reviewer.post(paper + "/review", form).body())
                .contains("href=\"#reviewed-on\"", "It is dated 1 May 2027");
        form.put("reviewed-on", "2026-11-20");
        assertThat(reviewer.post(paper + "/review", form).statusCode()).isEqualTo(302);
    }

    private static void approved(SiteVisitor approver, String paper) {
        assertThat(approver.get(paper).body()).contains("Before you decide: still missing");
        Map<String, String> form = form(approver, paper);
        form.putAll(Map.of("decision", "approve", "post", "Director of Nursing", "present", "6", "minute", "SPC/26/9"));
        form.put("on", "2025-01-05");
        HttpResponse<String> early = approver.post(paper + "/decide", form);
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("It is dated 5 January 2025, and the earliest day is 20 November 2026");

        form.put("on", "2026-11-21");
        assertThat(approver.post(paper + "/decide", form).body())
                .contains("You sign: approved", "things are missing", "your signature is taken back");
        form.put("confirmed", "yes");
        form.put("password", ExampleAccounts.PASSWORD);
        assertThat(approver.post(paper + "/decide", form).body()).contains("href=\"#all-the-same\"");
        assertThat(approver.get(paper).body()).doesNotContain("1 of 1 signature");
        form.put("all-the-same", "yes");
        assertThat(approver.post(paper + "/decide", form).statusCode()).isEqualTo(302);
        assertThat(approver.get(paper).body()).contains("1 of 1 signature", "minute SPC/26/9 of 21 November 2026");
    }

    private static void corrected(SiteVisitor approver, String paper) {
        Map<String, String> form = form(approver, paper);
        form.putAll(Map.of("minute-post", "Director of Nursing", "minute-present", "6", "minute-on", "2026-11-19"));
        form.putAll(Map.of("minute-reason", "Mistyped", "password", ExampleAccounts.PASSWORD));
        assertThat(approver.post(paper + "/minute", form).body())
                .contains("href=\"#minute-on\"", "the earliest day is 20 November 2026");
        form.put("minute-on", "2026-11-20");
        assertThat(approver.post(paper + "/minute", form).statusCode()).isEqualTo(302);
        assertThat(approver.get(paper).body()).contains("minute SPC/26/9 of 20 November 2026");
    }

    private static Map<String, String> form(SiteVisitor visitor, String paper) {
        return new HashMap<>(
                Map.of("revision", found(REVISION, visitor.get(paper).body())));
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
        return matcher.group(1);
    }
}
