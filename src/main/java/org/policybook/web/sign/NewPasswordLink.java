package org.policybook.web.sign;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.people.Account;
import org.policybook.people.AuditEvent;
import org.policybook.people.Database;
import org.policybook.people.SqlAccounts;
import org.policybook.people.SqlAttempts;
import org.policybook.people.SqlAudit;
import org.policybook.people.SqlInvitations;

/// Lets whoever looks after the server help an administrator who forgot their password, and has nobody else to ask.
public final class NewPasswordLink {
    /// How long the link works.
    public static final Duration LASTS = Duration.ofHours(24);

    private final Database database;

    public NewPasswordLink(Database database) {
        this.database = database;
    }

    /// Makes a link to choose another password with, in place of an earlier one, and ends a lock-out. Until it is
    /// used, the password before works on.
    ///
    /// @param operator who asks for it, as the record of sign-ins shall name them
    /// @return the path of the link, which works once
    /// @throws BadInput when nobody signs in with the address
    public String make(String email, String operator, Instant now) {
        Account account = new SqlAccounts(database)
                .find(email)
                .orElseThrow(() -> new BadInput(
                        "Nobody signs in as %s. Check the address; where an organisation has no administrator at all, \"policybook serve\" prints a link to become one."
                                .formatted(email)));
        if (!account.active()) {
            throw new BadInput(
                    "The account of %s is closed. Another administrator can open it again under Settings; where there is none, \"policybook serve\" prints a link to become one."
                            .formatted(account.email()));
        }
        OneTimeToken token = OneTimeToken.next();
        new SqlInvitations(database).add(token.hash(), account.email(), now.plus(LASTS));
        new SqlAttempts(database).forget(SignInAttempts.account(account.email()));
        new SqlAudit(database)
                .record(new AuditEvent(
                        now,
                        AuditEvent.Kind.LINK_MADE,
                        account.email(),
                        new AuditEvent.Actor(operator, "command line"),
                        Optional.empty(),
                        "By \"policybook people reset\""));
        return "/join/" + token.secret();
    }
}
