package org.policybook.web.sign;

import java.time.Duration;
import org.policybook.people.Account;
import org.policybook.people.SqlInvitations;
import org.policybook.web.FrontAddress;
import org.policybook.web.Today;
import org.policybook.web.WebSettings;
import org.springframework.stereotype.Component;

/// Makes the link with which somebody chooses a password for their account.
@Component
class Invite {
    static final Duration LASTS = Duration.ofDays(3);

    private final SqlInvitations invitations;
    private final Today today;
    private final WebSettings settings;
    private final SignInAttempts attempts;

    Invite(SqlInvitations invitations, Today today, WebSettings settings, SignInAttempts attempts) {
        this.invitations = invitations;
        this.today = today;
        this.settings = settings;
        this.attempts = attempts;
    }

    /// Whether too many wrong passwords were tried a short time ago.
    boolean isLockedOut(Account account) {
        return attempts.isLockedOut(account.email());
    }

    /// Whoever was locked out is so no more: the link is to let them in.
    ///
    /// @return its whole address; an earlier one works no more
    String link(Account account) {
        attempts.release(account.email());
        OneTimeToken token = OneTimeToken.next();
        invitations.add(token.hash(), account.email(), today.now().plus(LASTS));
        return FrontAddress.of(settings) + "/join/" + token.secret();
    }
}
