package org.policybook.web.sign;

import org.policybook.people.Account;
import org.policybook.people.SqlAccounts;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Asks somebody who is signed in for their password once more, such as before a signature. Guessing is limited as it
/// is when signing in.
@Component
public class PasswordProof {
    private final SqlAccounts accounts;
    private final PasswordEncoder passwords;
    private final SignInAttempts attempts;
    private final DirectorySignIn directory;

    PasswordProof(SqlAccounts accounts, PasswordEncoder passwords, SignInAttempts attempts, DirectorySignIn directory) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.directory = directory;
    }

    /// @param address the network address of the visitor
    /// @return false also when too many were tried
    public boolean isRight(Account account, String password, String address) {
        try {
            attempts.begin(account.email(), address);
        } catch (TooManyAttempts refusal) {
            return false;
        }
        boolean right = accounts.passwordHash(account.email())
                        .filter(hash -> passwords.matches(password, hash))
                        .isPresent()
                || directory
                        .signIn(account.email(), password)
                        .filter(found -> found.email().equals(account.email()))
                        .isPresent();
        if (right) {
            attempts.right(account.email(), address);
        }
        return right;
    }
}
