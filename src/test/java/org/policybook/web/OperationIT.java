package org.policybook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.policybook.library.Library;
import org.policybook.library.RestoreLibrary;
import org.policybook.library.VerifyLibrary;
import org.policybook.people.Database;
import org.policybook.people.SqlAccounts;

/// What whoever looks after a running server does from beside it, each command in a process of its own, and what the
/// server says of itself.
class OperationIT {
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/join/\\S+)");

    @RegisterExtension
    static final OwnSite SITE = OwnSite.withDrafts();

    /// What it printed; it has to end well.
    private static String policybook(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.policybook.cli.Policybook",
                "--data",
                SITE.library().toString()));
        line.addAll(List.of(words));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }

    @Test
    void aBackUpByAnotherProcessOfARunningServerIsWhole() throws Exception {
        Path upload = SITE.library().resolve("uploads/0123456789abcdef0123456789abcdef/content");
        Files.createDirectories(upload.resolveSibling(""));
        Files.writeString(upload, "A document that waits");
        Path file = SITE.folder().resolve("backup.zip");

        assertThat(policybook("backup", file.toString())).contains("6 organisations, with the accounts");

        assertThat(SITE.visitor()
                        .get("/policies/calderbrook-hospital/social-media")
                        .statusCode())
                .isEqualTo(200);
        Path restored = SITE.folder().resolve("restored");
        try (Library library = RestoreLibrary.from(file, restored);
                Database people = Database.open(restored, Optional.empty())) {
            assertThat(new VerifyLibrary(library).verify(Map.of()))
                    .hasSize(6)
                    .allSatisfy(proof -> assertThat(proof.faults()).isEmpty());
            assertThat(new SqlAccounts(people).find("administrator@example.org"))
                    .isPresent();
            assertThat(restored.resolve("uploads/0123456789abcdef0123456789abcdef/content"))
                    .hasContent("A document that waits");
        }
    }

    @Test
    void anAdministratorWhoForgotTheirPasswordIsHelpedFromTheServer() throws Exception {
        try (SiteVisitor guest = SITE.visitor()) {
            for (int i = 0; i < 6; i++) {
                guest.signIn("administrator@example.org", "guess " + i);
            }
            Matcher link = LINK.matcher(policybook("people", "reset", "administrator@example.org"));
            assertThat(link.find()).isTrue();
            String password = "A new one for the office door";

            HttpResponse<String> chosen = guest.post(link.group(1), Map.of("password", password, "again", password));

            assertThat(SiteVisitor.location(chosen)).isEqualTo("/sign-in?ready");
            assertThat(guest.get("/sign-in?ready").body()).contains("Your password is set.");
            assertThat(guest.get(link.group(1)).statusCode()).isEqualTo(404);
            assertThat(SiteVisitor.location(guest.signIn("administrator@example.org", ExampleAccounts.PASSWORD)))
                    .isEqualTo("/sign-in?error=refused");
            assertThat(SiteVisitor.location(guest.signIn("administrator@example.org", password)))
                    .isEqualTo("/");
            assertThat(guest.get("/admin/audit").body()).contains("By &quot;policybook people reset&quot;");
        }
    }

    @Test
    void healthIsToldToProgramsAndToPeople() {
        try (SiteVisitor program = SITE.visitor().with("Accept", "application/json");
                SiteVisitor person = SITE.visitor()) {
            assertThat(program.get("/health/readiness").body()).contains("\"status\":\"UP\"");
            HttpResponse<String> page = person.get("/health/readiness");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("It works: the program runs").contains("<h1");
        }
    }

    @Test
    void anAddressThatCannotBeUsedGetsAPageOfOurs() {
        try (SiteVisitor guest = SITE.visitor()) {
            for (String path :
                    List.of("/policies/..%2f..%2fetc/passwd", "/a%00b", "/policies/a;b=c/x", "/sign-in?minutes=zz")) {
                HttpResponse<String> answer = guest.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(400);
                assertThat(answer.body())
                        .as(path)
                        .contains("<h1", "annot be")
                        .doesNotContain("Exception", "Apache", "Tomcat");
            }
        }
    }
}
