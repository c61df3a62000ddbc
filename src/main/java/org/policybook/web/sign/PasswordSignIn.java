package org.policybook.web.sign;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.policybook.people.Account;
import org.policybook.people.AuditEvent;
import org.policybook.people.SqlAccounts;
import org.policybook.web.Audit;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Signs in by e-mail address and password: of an account here, or of the directory where one is set up. How long a
/// refusal takes does not tell whether there is such an account.
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final SqlAccounts accounts;
    private final PasswordEncoder passwords;
    private final SignInAttempts attempts;
    private final DirectorySignIn directory;
    private final Audit audit;
    private final AtomicReference<String> nobodysHash = new AtomicReference<>("");

    PasswordSignIn(
            SqlAccounts accounts,
            PasswordEncoder passwords,
            SignInAttempts attempts,
            DirectorySignIn directory,
            Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.directory = directory;
        this.audit = audit;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String email = asked.getName();
        String password = String.valueOf(asked.getCredentials());
        AuditEvent.Actor from = new AuditEvent.Actor("", address(asked));
        try {
            attempts.begin(email, from.address());
        } catch (TooManyAttempts refusal) {
            refused(AuditEvent.Kind.LOCKED_OUT, email, from);
            throw refusal;
        }
        Account account = local(email, password)
                .or(() -> directory.signIn(email, password))
                .orElseThrow(() -> {
                    refused(AuditEvent.Kind.SIGN_IN_REFUSED, email, from);
                    return new BadCredentialsException("The e-mail address or the password is not right");
                });
        attempts.right(email, from.address());
        return signedIn(account, asked);
    }

    /// What was typed is recorded only where it is an account's address: it may be a password in the wrong field.
    private void refused(AuditEvent.Kind kind, String email, AuditEvent.Actor from) {
        String known = accounts.find(email).map(Account::email).orElse("");
        audit.record(kind, known, from, Optional.empty(), "");
    }

    private Optional<Account> local(String email, String password) {
        String nobodys = nobodysHash();
        Optional<String> hash = accounts.passwordHash(email);
        boolean right = passwords.matches(password, hash.orElse(nobodys));
        return hash.isPresent() && right ? accounts.find(email).filter(Account::active) : Optional.empty();
    }

    /// Against which the password for an unknown address is tried, so that the answer takes as long. It is made when
    /// first needed, since that takes as long again.
    private String nobodysHash() {
        return nobodysHash.updateAndGet(
                known -> known.isEmpty() ? String.valueOf(passwords.encode("the password of nobody")) : known);
    }

    private static Authentication signedIn(Account account, Authentication asked) {
        User user = new User(account.email(), "", List.of());
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(user, "", List.of());
        token.setDetails(asked.getDetails());
        return token;
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
