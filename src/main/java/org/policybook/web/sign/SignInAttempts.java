package org.policybook.web.sign;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.policybook.people.SqlAttempts;
import org.policybook.web.Today;
import org.springframework.stereotype.Component;

/// Refuses to try more passwords than a person would: for one account, whether it exists or not, and from one
/// network address, behind which a whole hospital may sit.
@Component
public class SignInAttempts {
    static final int MOST_OF_ACCOUNT = 5;
    static final int MOST_OF_ADDRESS = 100;

    private final SqlAttempts attempts;
    private final Today today;

    SignInAttempts(SqlAttempts attempts, Today today) {
        this.attempts = attempts;
        this.today = today;
    }

    /// Call before a password is looked at.
    ///
    /// @throws TooManyAttempts when it is not to be looked at
    public void begin(String email, String address) {
        Instant now = today.now();
        Optional<Instant> again = attempts.begin("address:" + address, MOST_OF_ADDRESS, now)
                .or(() -> attempts.begin(account(email), MOST_OF_ACCOUNT, now));
        if (again.isPresent()) {
            throw new TooManyAttempts(again.get());
        }
    }

    /// Call when the password was right.
    public void right(String email, String address) {
        attempts.forget(account(email));
        attempts.undo("address:" + address);
    }

    /// Whether the next password of an account would not be looked at.
    boolean isLockedOut(String email) {
        return attempts.isFull(account(email), MOST_OF_ACCOUNT, today.now());
    }

    /// Lets somebody try again at once.
    void release(String email) {
        attempts.forget(account(email));
    }

    static String account(String email) {
        return "account:" + email.strip().toLowerCase(Locale.ROOT);
    }
}
