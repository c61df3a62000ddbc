package org.policybook.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/// A letter as the mail system takes it: text and page, under a Message-ID made from the letter's own id.
final class MailMessage extends MimeMessage {
    /// Of the letters that come with the program.
    private static final String LANGUAGE = "en-GB";

    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final String messageId;

    private MailMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MailMessage of(Letter letter, String from, Instant date, Session session) throws MessagingException {
        MailMessage message =
                new MailMessage(session, "<%s%s>".formatted(letter.id(), from.substring(from.indexOf('@'))));
        message.setFrom(address(from, letter.sender()));
        message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(letter.to(), true));
        message.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " ").strip(), CHARSET);
        message.setSentDate(Date.from(date));
        // So that "out of office" programs do not answer.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", LANGUAGE);
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), CHARSET);
        MimeBodyPart page = new MimeBodyPart();
        page.setContent(letter.html(), "text/html; charset=" + CHARSET);
        message.setContent(new MimeMultipart("alternative", text, page));
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(String email, String name) throws MessagingException {
        try {
            return new InternetAddress(email, name.replaceAll("\\p{Cntrl}+", " "), CHARSET);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java platform has UTF-8", e);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
