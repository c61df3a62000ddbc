package org.policybook.mail;

import java.time.Duration;

/// The mail server, and who sends.
///
/// @param from the address that letters come from
/// @param bounces where the mail system sends what it could not deliver later
public record SmtpSettings(Server server, Login login, String from, String bounces) {
    /// How the way to the server is protected.
    public enum Security {
        /// Begins in clear and must become encrypted.
        STARTTLS,
        /// Encrypted from the first byte.
        TLS,
        /// For a server on the same machine or network only.
        NONE
    }

    /// @param timeout for connecting, and for each answer
    public record Server(String host, int port, Security security, Duration timeout) {}

    /// @param user empty where the server asks for none
    public record Login(String user, String password) {
        /// Without the password, so that it stands in no log.
        @Override
        public String toString() {
            return user;
        }
    }
}
