package org.policybook.people;

import java.util.Locale;

/// The way a message takes.
public enum Channel {
    MAIL,
    /// A POST to an address that an administrator set.
    HOOK;

    /// As stored: `mail`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Channel ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
