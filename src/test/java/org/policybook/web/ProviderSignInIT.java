package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.OrganisationId;
import org.policybook.library.SampleLibrary;
import org.policybook.people.Account;
import org.policybook.people.Membership;
import org.policybook.people.Role;
import org.policybook.people.SqlAccounts;

/// Signing in through an OpenID Connect provider that runs beside the test, redirection by redirection.
class ProviderSignInIT {
    private static final String ISSUER = "hospital";
    private static final OrganisationId HOSPITAL = OrganisationId.of("calderbrook-hospital");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static MockOAuth2Server provider;

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @BeforeAll
    static void open() throws IOException {
        provider = new MockOAuth2Server();
        provider.start();
        new SampleLibrary(folder).close();
        Files.writeString(folder.resolve("sign-in.yaml"), """
                format: 1
                openid-connect:
                  name: the hospital
                  issuer: %s
                  client-id: policybook
                groups:
                  - group: policy-authors
                    organisation: calderbrook-hospital
                    roles: [reader, author]
                    posts: [Ward Manager]
                  - group: everyone
                    organisation: calderbrook-hospital
                    roles: [reader]
                """.formatted(provider.issuerUrl(ISSUER)));
        server = WebServer.start(new WebSettings(
                folder,
                Listening.here(0),
                Optional.empty(),
                Clock.systemUTC(),
                false,
                Map.of("POLICYBOOK_OIDC_SECRET", "a secret")));
    }

    @AfterAll
    static void close() {
        server.close();
        provider.shutdown();
    }

    private static SiteVisitor visitor() {
        return new SiteVisitor("http://127.0.0.1:" + server.port());
    }

    /// @return where the visitor is left at the end
    private static String signIn(SiteVisitor visitor, String subject, Map<String, Object> claims) {
        provider.enqueueCallback(new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of("policybook"), claims));
        assertThat(visitor.get("/sign-in").body()).contains("Sign in with the hospital");
        assertThat(SiteVisitor.location(visitor.get("/sign-in/elsewhere"))).isEqualTo("/sign-in/go/organisation");
        String there = whole(visitor.get("/sign-in/go/organisation"));
        assertThat(URI.create(there).getQuery())
                .contains("code_challenge_method=S256", "nonce=", "state=", "response_type=code");
        String back = whole(visitor.get(there));
        return SiteVisitor.location(visitor.get(back));
    }

    private static String whole(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static Account account(String email) {
        return server.context().getBean(SqlAccounts.class).find(email).orElseThrow();
    }

    @Test
    void anAccountIsMadeFromClaimsAndKeptUpToDateWithGroups() {
        try (SiteVisitor visitor = visitor()) {
            assertThat(signIn(
                            visitor,
                            "1",
                            Map.of(
                                    "email", "Ward.Manager@example.org",
                                    "name", "Wren Ward",
                                    "groups", List.of("policy-authors", "others"))))
                    .isEqualTo("/");
            assertThat(visitor.get("/account").body()).contains("Wren Ward", "ward.manager@example.org", "Author");
            assertThat(account("ward.manager@example.org").memberships())
                    .containsExactly(
                            new Membership(HOSPITAL, Set.of(Role.READER, Role.AUTHOR), List.of("Ward Manager")));
        }
        try (SiteVisitor visitor = visitor()) {
            signIn(
                    visitor,
                    "1",
                    Map.of("email", "ward.manager@example.org", "name", "Wren Ward", "groups", List.of("everyone")));
            assertThat(account("ward.manager@example.org").memberships())
                    .containsExactly(new Membership(HOSPITAL, Set.of(Role.READER), List.of()));
        }
    }

    @Test
    void somebodyInNoGroupHasNoPlaceHere() {
        try (SiteVisitor visitor = visitor()) {
            String end = signIn(visitor, "2", Map.of("email", "stranger@example.org", "name", "Sky Stranger"));

            assertThat(end).isEqualTo("/sign-in?error=no-place");
            assertThat(visitor.get(end).body()).contains("you have no account here");
            assertThat(server.context().getBean(SqlAccounts.class).find("stranger@example.org"))
                    .isEmpty();
        }
    }

    @Test
    void anotherIdentityDoesNotTakeAnAccountOverByItsAddress() {
        Map<String, Object> claims =
                Map.of("email", "shared@example.org", "name", "First Owner", "groups", List.of("everyone"));
        try (SiteVisitor first = visitor();
                SiteVisitor second = visitor()) {
            assertThat(signIn(first, "3", claims)).isEqualTo("/");
            assertThat(signIn(second, "4", claims)).isEqualTo("/sign-in?error=no-place");
        }
    }

    @Test
    void anUnverifiedAddressIsNotBelieved() {
        try (SiteVisitor visitor = visitor()) {
            assertThat(signIn(
                            visitor,
                            "5",
                            Map.of(
                                    "email",
                                    "unsure@example.org",
                                    "email_verified",
                                    false,
                                    "name",
                                    "Una Unsure",
                                    "groups",
                                    List.of("everyone"))))
                    .isEqualTo("/sign-in?error=no-place");
        }
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        try (SiteVisitor visitor = visitor()) {
            assertThat(SiteVisitor.location(visitor.get("/sign-in/code?code=forged&state=forged")))
                    .isEqualTo("/sign-in?error=elsewhere");
        }
    }
}
