package org.policybook.web.sign;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/// There were too many attempts to sign in to an account, or from an address.
public final class TooManyAttempts extends LockedException {
    private static final long serialVersionUID = 1L;

    private final Instant until;

    TooManyAttempts(Instant until) {
        super("Too many attempts");
        this.until = until;
    }

    /// When the next one is looked at.
    public Instant until() {
        return until;
    }
}
