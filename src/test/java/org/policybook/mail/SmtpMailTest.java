package org.policybook.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.DummySSLSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// Against a real SMTP server in this process.
class SmtpMailTest {
    private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");
    private static final SmtpSettings.Login NOBODY = new SmtpSettings.Login("", "");
    private static final ServerSetup PLAIN = ServerSetupTest.SMTP.dynamicPort();
    private static final ServerSetup ENCRYPTED = ServerSetupTest.SMTPS.dynamicPort();

    private static Letter letter(String to) {
        return new Letter(
                "id-1", to, "Ymddiriedolaeth Tŷ Gwyn", "Policies: 1 review\noverdue", "Text – ŵ", "<p>Page – ŵ</p>");
    }

    private static SmtpSettings settings(int port, SmtpSettings.Security security, SmtpSettings.Login login) {
        return new SmtpSettings(
                new SmtpSettings.Server("127.0.0.1", port, security, Duration.ofSeconds(5)),
                login,
                "policies@example.org",
                "bounces@example.org");
    }

    private static Delivery send(SmtpSettings settings, Properties more, String to) {
        try (SmtpMail mail = new SmtpMail(settings, more)) {
            return mail.send(letter(to), NOW);
        }
    }

    @Test
    void aLetterArrivesAsTextAndPageUnderItsOwnId() throws MessagingException, IOException {
        GreenMail server = new GreenMail(PLAIN);
        server.start();
        try {
            SmtpSettings settings = settings(server.getSmtp().getPort(), SmtpSettings.Security.NONE, NOBODY);
            try (SmtpMail mail = new SmtpMail(settings)) {
                assertThat(mail.send(letter("manager@example.org"), NOW)).isEqualTo(new Delivery.Delivered());
                assertThat(mail.send(letter("partner@example.org"), NOW)).isEqualTo(new Delivery.Delivered());
            }

            MimeMessage received = server.getReceivedMessages()[0];
            assertThat(received.getMessageID()).isEqualTo("<id-1@example.org>");
            assertThat(server.getReceivedMessages()[1].getMessageID()).isEqualTo("<id-1@example.org>");
            assertThat(received.getSubject()).isEqualTo("Policies: 1 review overdue");
            assertThat(received.getFrom()[0])
                    .hasToString("=?UTF-8?Q?Ymddiriedolaeth_T=C5=B7_Gwyn?= <policies@example.org>");
            assertThat(received.getHeader("Return-Path", "")).isEqualTo("<bounces@example.org>");
            assertThat(received.getHeader("Auto-Submitted", "")).isEqualTo("auto-generated");
            assertThat(received.getContentLanguage()).containsExactly("en-GB");
            assertThat(received.getSentDate().toInstant()).isEqualTo(NOW);
            MimeMultipart parts = (MimeMultipart) received.getContent();
            assertThat(parts.getContentType()).startsWith("multipart/alternative");
            assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Text – ŵ");
            assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
            assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Page – ŵ</p>");
        } finally {
            server.stop();
        }
    }

    @Test
    void signsInOverAnEncryptedConnection() {
        GreenMail server = new GreenMail(ENCRYPTED);
        server.setUser("policies@example.org", "policies", "secret");
        server.start();
        Properties trusting = new Properties();
        trusting.put("mail.smtp.ssl.socketFactory", new DummySSLSocketFactory());
        trusting.put("mail.smtp.ssl.checkserveridentity", "false");
        try {
            int port = server.getSmtps().getPort();
            SmtpSettings right =
                    settings(port, SmtpSettings.Security.TLS, new SmtpSettings.Login("policies", "secret"));
            SmtpSettings wrong = settings(port, SmtpSettings.Security.TLS, new SmtpSettings.Login("policies", "guess"));

            assertThat(send(right, trusting, "manager@example.org")).isEqualTo(new Delivery.Delivered());
            assertThat(send(wrong, trusting, "manager@example.org"))
                    .isInstanceOfSatisfying(Delivery.Postponed.class, later -> {
                        assertThat(later.everything()).isTrue();
                        assertThat(later.reason()).contains("user name and password");
                    });
            assertThat(send(right, new Properties(), "manager@example.org"))
                    .as("a certificate that nobody trusts")
                    .isInstanceOfSatisfying(
                            Delivery.Postponed.class,
                            later -> assertThat(later.reason()).contains("smtp.security"));
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerWithoutEncryptionIsNotTalkedToInClear() {
        GreenMail server = new GreenMail(PLAIN);
        server.start();
        try {
            SmtpSettings settings = settings(server.getSmtp().getPort(), SmtpSettings.Security.STARTTLS, NOBODY);

            assertThat(send(settings, new Properties(), "manager@example.org"))
                    .isInstanceOfSatisfying(
                            Delivery.Postponed.class,
                            later -> assertThat(later.everything()).isTrue());
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void theServersAnswerDecidesWhetherItIsTriedAgain() throws IOException {
        try (AnsweringServer server = new AnsweringServer()) {
            SmtpSettings settings = settings(server.port(), SmtpSettings.Security.NONE, NOBODY);

            assertThat(send(settings, new Properties(), "gone@example.org"))
                    .isEqualTo(new Delivery.Refused("550 5.1.1 No such post box"));
            assertThat(send(settings, new Properties(), "full@example.org"))
                    .isEqualTo(new Delivery.Postponed("452 4.2.2 The post box is full", false));
            assertThat(send(settings, new Properties(), "spam@example.org"))
                    .isEqualTo(new Delivery.Refused("554 5.7.1 Not wanted here"));
            assertThat(send(settings, new Properties(), "cut@example.org"))
                    .isInstanceOfSatisfying(
                            Delivery.Postponed.class,
                            later -> assertThat(later.everything())
                                    .as("others may come through")
                                    .isFalse());
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtOnce() {
        SmtpSettings settings = settings(9, SmtpSettings.Security.NONE, NOBODY);

        assertThat(send(settings, new Properties(), "not an address"))
                .isEqualTo(new Delivery.Refused("\"not an address\" is not an e-mail address."));
        assertThat(send(settings, new Properties(), "a@example.org\r\nBcc: b@example.org"))
                .isInstanceOf(Delivery.Refused.class);
    }
}
