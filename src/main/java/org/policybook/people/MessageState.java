package org.policybook.people;

import java.util.Locale;

/// How far a message has come.
public enum MessageState {
    WAITING,
    /// Somebody is sending it, or was when they were interrupted.
    SENDING,
    SENT,
    GIVEN_UP;

    /// As stored and shown: `given-up`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MessageState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
