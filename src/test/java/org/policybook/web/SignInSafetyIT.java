package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What happens to those who guess, to forms that are too old, and what every answer asks of browsers.
class SignInSafetyIT {
    private static final String PASSWORD = ExampleAccounts.PASSWORD;

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    @Test
    void theSixthAttemptIsRefusedEvenWithTheRightPasswordAndAfterARestart() {
        try (SiteVisitor guest = SITE.visitor()) {
            for (int i = 0; i < 5; i++) {
                assertThat(SiteVisitor.location(guest.signIn("chair@example.org", "guess " + i)))
                        .isEqualTo("/sign-in?error=refused");
            }
            assertThat(SiteVisitor.location(guest.signIn("Chair@example.org ", PASSWORD)))
                    .isEqualTo("/sign-in?error=wait&minutes=15");
            assertThat(guest.get("/sign-in?error=wait&minutes=15").body()).contains("Try again in 15 minutes");
        }
        Clock later = Clock.fixed(Instant.parse("2026-11-21T10:10:00Z"), ZoneId.of("Europe/London"));
        assertThat(signInAt(later)).isEqualTo("/sign-in?error=wait&minutes=5");
        assertThat(signInAt(Clock.offset(later, Duration.ofMinutes(6)))).isEqualTo("/");
    }

    @Test
    void whatGoesWrongShowsNothingOfTheProgram() {
        for (String accepted : List.of("text/html", "application/json")) {
            try (SiteVisitor reader = SITE.visitor()) {
                reader.signIn("reader@example.org", PASSWORD);
                String token = reader.token();
                HttpResponse<String> answer = reader.with("Accept", accepted)
                        .postAsIs(
                                "/feedback/calderbrook-hospital?trace=true&message=true&errors=true",
                                Map.of("_csrf", token, "id", "no-number"));
                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(answer.body()).doesNotContain("Exception", "no-number", "java.", "policybook.web");
            }
        }
    }

    /// Another server over the same library and database.
    private static String signInAt(Clock clock) {
        WebSettings settings =
                new WebSettings(SITE.library(), Listening.here(0), Optional.empty(), clock, false, Map.of());
        try (WebServer other = WebServer.start(settings);
                SiteVisitor guest = new SiteVisitor("http://127.0.0.1:" + other.port())) {
            return SiteVisitor.location(guest.signIn("chair@example.org", PASSWORD));
        }
    }

    @Test
    void anUnknownAddressIsRefusedAndLockedLikeAKnownOne() {
        try (SiteVisitor guest = SITE.visitor()) {
            for (int i = 0; i < 5; i++) {
                assertThat(SiteVisitor.location(guest.signIn("nobody@example.org", "guess " + i)))
                        .isEqualTo("/sign-in?error=refused");
            }
            assertThat(SiteVisitor.location(guest.signIn("nobody@example.org", "guess")))
                    .startsWith("/sign-in?error=wait");
        }
    }

    @Test
    void aSessionEndsAtSignOutAndItsNumberChangesAtSignIn() {
        try (SiteVisitor reader = SITE.visitor()) {
            assertThat(SiteVisitor.location(reader.get("/account"))).isEqualTo("/sign-in");
            assertThat(SiteVisitor.location(reader.signIn("reader@example.org", PASSWORD)))
                    .startsWith("/account");
            assertThat(reader.get("/account").body()).contains("Robin Reader", "Staff Nurse");
            assertThat(SiteVisitor.location(reader.post("/sign-out", Map.of()))).isEqualTo("/");
            assertThat(SiteVisitor.location(reader.get("/account"))).isEqualTo("/sign-in");
        }
    }

    @Test
    void whatWasTypedOutlivesTheSession() {
        try (SiteVisitor author = SITE.visitor()) {
            author.signIn("author@example.org", PASSWORD);
            author.forget("policybook");

            HttpResponse<String> sent = author.post(
                    "/account/password", Map.of("password", "never to be shown", "note", "A long\nthought <b>&"));

            assertThat(SiteVisitor.location(sent)).isEqualTo("/sign-in?again");
            assertThat(author.get("/sign-in?again").body()).contains("What you typed is kept");
            assertThat(SiteVisitor.location(author.signIn("author@example.org", PASSWORD)))
                    .isEqualTo("/kept");
            assertThat(author.get("/kept").body())
                    .contains("action=\"/account/password\"", "A long\nthought &lt;b&gt;&amp;")
                    .doesNotContain("never to be shown");
        }
    }

    /// It still stands on the page whose script sent it, and its answer is none to show to a person.
    @Test
    void whatAScriptSentIsNotKept() {
        try (SiteVisitor author = SITE.visitor()) {
            author.with("X-Requested-With", "fetch");
            HttpResponse<String> sent = author.post(
                    "/drafts/calderbrook-hospital/social-media/d1/autosave", Map.of("words", "Half a sentence"));

            assertThat(SiteVisitor.location(sent)).isEqualTo("/sign-in");
            assertThat(SiteVisitor.location(author.signIn("author@example.org", PASSWORD)))
                    .isEqualTo("/");
        }
    }

    @Test
    void aFormWithAStaleTokenIsShownAgainAndOneFromAnotherSiteIsNot() {
        try (SiteVisitor author = SITE.visitor()) {
            author.signIn("manager@example.org", PASSWORD);
            Map<String, String> form = Map.of("note", "My words", "_csrf", "stale");

            assertThat(SiteVisitor.location(author.postAsIs("/account/sessions", form)))
                    .isEqualTo("/kept");
            assertThat(author.get("/kept").body()).contains("My words");
            assertThat(author.post("/account/sessions", Map.of("_kept", "1")).statusCode())
                    .isEqualTo(302);
            assertThat(SiteVisitor.location(author.get("/kept"))).isEqualTo("/");

            author.with("Sec-Fetch-Site", "cross-site");
            HttpResponse<String> forged = author.postAsIs("/account/sessions", form);
            assertThat(forged.statusCode()).isEqualTo(403);
            assertThat(forged.body()).contains("too old").doesNotContain("My words");
        }
    }

    @Test
    void everyAnswerTellsBrowsersWhatToRefuse() {
        try (SiteVisitor guest = SITE.visitor()) {
            var headers = guest.get("/").headers();

            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(guest.get("/sign-in").headers().allValues("Set-Cookie"))
                    .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
        }
    }

    @Test
    void behindHttpsCookiesNeverGoAnotherWay() {
        WebSettings settings = new WebSettings(
                SITE.library(),
                new Listening("127.0.0.1", 0, Optional.of(URI.create("https://policies.example.org"))),
                Optional.empty(),
                Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/London")),
                false,
                Map.of());
        try (WebServer server = WebServer.start(settings);
                SiteVisitor guest = new SiteVisitor("http://127.0.0.1:" + server.port())) {
            guest.with("X-Forwarded-Proto", "https").with("X-Forwarded-For", "203.0.113.7");
            HttpResponse<String> page = guest.get("/account");

            assertThat(page.headers().firstValue("Strict-Transport-Security").orElse(""))
                    .contains("max-age=31536000");
            assertThat(guest.get("/sign-in").headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.startsWith("__Host-policybook") && cookie.contains("Secure"));
            assertThat(guest.get("/metrics").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void pathTricksAndNonsenseGetAPage() {
        try (SiteVisitor guest = SITE.visitor()) {
            assertThat(guest.get("/admin/..;/account").statusCode()).isEqualTo(400);
            assertThat(guest.get("/assets/%2e%2e/web.properties").statusCode()).isIn(400, 404);
            assertThat(guest.get("/nowhere").body()).contains("Page not found");
            assertThat(guest.get("/sign-in/go/organisation").statusCode()).isBetween(400, 404);
            assertThat(guest.get("/join/nonsense").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void healthIsForAllAndFiguresAreForThisMachine() {
        try (SiteVisitor guest = SITE.visitor()) {
            guest.with("Accept", "*/*");
            assertThat(guest.get("/health").body()).contains("UP");
            assertThat(guest.get("/health/liveness").body()).contains("UP");
            assertThat(guest.get("/health/readiness").body()).contains("UP").doesNotContain("H2");
            assertThat(guest.get("/metrics").body()).contains("jvm_memory_used_bytes", "http_server_requests");
            assertThat(guest.with("X-Forwarded-For", "203.0.113.7")
                            .get("/metrics")
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
