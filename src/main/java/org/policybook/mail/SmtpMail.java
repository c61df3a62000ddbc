package org.policybook.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/// Sends letters by SMTP, over one connection that is opened with the first. For one thread; close it when done.
public final class SmtpMail implements AutoCloseable {
    private static final int PERMANENT = 500;

    private final SmtpSettings settings;
    private final Session session;
    private Optional<Transport> open = Optional.empty();

    public SmtpMail(SmtpSettings settings) {
        this(settings, new Properties());
    }

    /// @param more properties of Jakarta Mail that go before the usual ones
    SmtpMail(SmtpSettings settings, Properties more) {
        this.settings = settings;
        Properties properties = properties();
        properties.putAll(more);
        this.session = Session.getInstance(properties);
    }

    private Properties properties() {
        SmtpSettings.Security security = settings.server().security();
        String timeout = Long.toString(settings.server().timeout().toMillis());
        Properties properties = new Properties();
        properties.put("mail.smtp.from", settings.bounces());
        properties.put(
                "mail.smtp.auth", Boolean.toString(!settings.login().user().isEmpty()));
        properties.put("mail.smtp.connectiontimeout", timeout);
        properties.put("mail.smtp.timeout", timeout);
        properties.put("mail.smtp.writetimeout", timeout);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.enable", Boolean.toString(security == SmtpSettings.Security.TLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(security == SmtpSettings.Security.STARTTLS));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(security == SmtpSettings.Security.STARTTLS));
        return properties;
    }

    /// @param date what the letter says it was written at
    public Delivery send(Letter letter, Instant date) {
        MailMessage message;
        Address[] to;
        try {
            to = InternetAddress.parse(letter.to(), true);
            message = MailMessage.of(letter, settings.from(), date, session);
        } catch (AddressException e) {
            return new Delivery.Refused("\"%s\" is not an e-mail address.".formatted(letter.to()));
        } catch (MessagingException e) {
            return new Delivery.Refused("It cannot be written as a mail: %s".formatted(said(e)));
        }
        Transport transport;
        try {
            transport = connection();
        } catch (MessagingException e) {
            return unreachable(e);
        }
        try {
            transport.sendMessage(message, to);
            return new Delivery.Delivered();
        } catch (MessagingException e) {
            close();
            return judge(e);
        }
    }

    private Transport connection() throws MessagingException {
        if (open.isPresent() && open.orElseThrow().isConnected()) {
            return open.orElseThrow();
        }
        close();
        Transport transport = session.getTransport("smtp");
        SmtpSettings.Server server = settings.server();
        SmtpSettings.Login login = settings.login();
        if (login.user().isEmpty()) {
            transport.connect(server.host(), server.port(), null, null);
        } else {
            transport.connect(server.host(), server.port(), login.user(), login.password());
        }
        open = Optional.of(transport);
        return transport;
    }

    private Delivery unreachable(MessagingException failure) {
        SmtpSettings.Server server = settings.server();
        String what = failure instanceof AuthenticationFailedException
                ? "The mail server %s:%d does not take the user name and password (%s). Check smtp.user and smtp.password."
                : "The mail server %s:%d cannot be used: %s. Check smtp.host, smtp.port and smtp.security.";
        return new Delivery.Postponed(what.formatted(server.host(), server.port(), said(failure)), true);
    }

    private static Delivery judge(MessagingException failure) {
        int code = code(failure);
        String reason = said(failure);
        if (code >= PERMANENT) {
            return new Delivery.Refused(reason);
        }
        return new Delivery.Postponed(reason, false);
    }

    /// The server's answer to the recipient, or else to the message; 0 when it gave none.
    private static int code(MessagingException failure) {
        int code = 0;
        for (Exception here = failure; here instanceof MessagingException next; here = next.getNextException()) {
            if (here instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (here instanceof SMTPSendFailedException sending && code == 0) {
                code = sending.getReturnCode();
            }
        }
        return code;
    }

    /// The innermost message on one line: what the server or the network said.
    private static String said(MessagingException failure) {
        Throwable inner = failure;
        while (inner instanceof MessagingException next && next.getNextException() != null) {
            inner = next.getNextException();
        }
        String text = inner.getMessage() == null ? inner.getClass().getSimpleName() : inner.getMessage();
        return text.strip().replaceAll("\\s+", " ");
    }

    @Override
    public void close() {
        open.ifPresent(transport -> {
            try {
                transport.close();
            } catch (MessagingException e) {
                // What was to be sent has been answered; how the server parts does not matter.
            }
        });
        open = Optional.empty();
    }
}
