package org.policybook.web.sign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.policybook.people.AuditEvent;
import org.policybook.people.SqlAccounts;
import org.policybook.web.Audit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Gives an account another password, and signs it out everywhere else.
@Component
class ChangePassword {
    private final SqlAccounts accounts;
    private final PasswordEncoder passwords;
    private final OpenSessions sessions;
    private final Audit audit;

    ChangePassword(SqlAccounts accounts, PasswordEncoder passwords, OpenSessions sessions, Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
    }

    void change(String email, String password, HttpServletRequest request) {
        accounts.changePasswordHash(email, passwords.encode(password));
        sessions.end(
                email,
                Optional.ofNullable(request.getSession(false))
                        .map(HttpSession::getId)
                        .orElse(""));
        audit.record(AuditEvent.Kind.PASSWORD_CHANGED, email, request, "");
    }
}
