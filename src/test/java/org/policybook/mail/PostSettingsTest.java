package org.policybook.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.BadInput;

class PostSettingsTest {
    @TempDir
    private Path library;

    private PostSettings read(String file, Map<String, String> environment) throws IOException {
        Files.writeString(library.resolve(PostSettings.FILE), file);
        return PostSettings.read(library, environment);
    }

    @Test
    void aVariableGoesBeforeTheFile() throws IOException {
        PostSettings settings =
                read("""
                smtp.host = mail.example.org
                smtp.from = policies@example.org
                smtp.user = policies
                hook.team.url = https://hooks.example.org/policies
                hook.team.secret = sixteen letters and more
                hook.team.form = teams
                link.policy = https://policies.example.org/{policy}
                """, Map.of("POLICYBOOK_SMTP_PASSWORD", "of the environment", "POLICYBOOK_SMTP_SECURITY", "tls"));

        assertThat(settings.smtp())
                .contains(new SmtpSettings(
                        new SmtpSettings.Server(
                                "mail.example.org", 465, SmtpSettings.Security.TLS, Duration.ofSeconds(20)),
                        new SmtpSettings.Login("policies", "of the environment"),
                        "policies@example.org",
                        "policies@example.org"));
        assertThat(settings.hooks()).singleElement().satisfies(hook -> {
            assertThat(hook.form()).isEqualTo(HookSettings.Form.TEAMS);
            assertThat(hook).hasToString("team");
        });
        assertThat(settings.smtp().orElseThrow().toString()).doesNotContain("of the environment");
    }

    @Test
    void nothingIsSetWithoutAFile() {
        PostSettings settings = PostSettings.read(library, Map.of());

        assertThat(settings.smtp()).isEmpty();
        assertThat(settings.hooks()).isEmpty();
        assertThat(settings.link()).isEqualTo(Optional.empty());
    }

    @Test
    void allThatIsWrongIsTold() {
        assertThatThrownBy(() -> read("""
                        smtp.host = mail.example.org
                        smtp.prot = 25
                        smtp.port = many
                        smtp.security = maybe
                        smtp.from = nobody
                        hook.team.url = http://hooks.example.org/
                        hook.team.secret = short
                        hook.team = x
                        link.policy = https://policies.example.org/
                        """, Map.of()))
                .isInstanceOf(BadInput.class)
                .message()
                .contains("\"smtp.prot\"")
                .contains("smtp.port is a whole number")
                .contains("smtp.security is one of")
                .contains("smtp.from must be an e-mail address")
                .contains("hook.team.url must begin with https://")
                .contains("hook.team.secret needs at least 16")
                .contains("\"hook.team\"")
                .contains("link.policy lacks {policy}");
    }
}
