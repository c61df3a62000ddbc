package org.policybook.web.committee;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.policybook.people.SqlAccounts;
import org.policybook.web.FieldProblem;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.policybook.web.sign.PasswordProof;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// Makes sure that whoever signs is who signed in: by the password again, or, for accounts whose password is kept
/// elsewhere, by a sign-in of the last minutes. Too many wrong passwords end the session.
@Component
class Reauthentication {
    static final Duration FRESH = Duration.ofMinutes(5);
    private static final int MOST_TRIES = 5;
    private static final String SIGNED_IN_AT = "signed-in-at";
    private static final String WRONG = "wrong-passwords";

    private final SqlAccounts accounts;
    private final PasswordProof proof;
    private final Today today;

    Reauthentication(SqlAccounts accounts, PasswordProof proof, Today today) {
        this.accounts = accounts;
        this.proof = proof;
        this.today = today;
    }

    /// Keeps in the session when it began.
    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .ifPresent(request -> request.setAttribute(SIGNED_IN_AT, today.now(), RequestAttributes.SCOPE_SESSION));
    }

    boolean asksPassword(Visitor visitor) {
        return accounts.passwordHash(visitor.person().email()).isPresent();
    }

    /// Why this is not enough for a signature; empty when it is.
    Optional<FieldProblem> refusal(Visitor visitor, String password, HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (!asksPassword(visitor)) {
            return isFresh(session)
                    ? Optional.empty()
                    : Optional.of(new FieldProblem(
                            "sign",
                            "To sign, sign out and in again first, and sign within %d minutes of it. Keep a copy of what you wrote."
                                    .formatted(FRESH.toMinutes())));
        }
        if (proof.isRight(visitor.own(), password, request.getRemoteAddr())) {
            session.removeAttribute(WRONG);
            return Optional.empty();
        }
        return Optional.of(wrong(session));
    }

    private static FieldProblem wrong(HttpSession session) {
        int tries = session.getAttribute(WRONG) instanceof Integer before ? before + 1 : 1;
        if (tries >= MOST_TRIES) {
            session.invalidate();
            return new FieldProblem(
                    "password",
                    "The password was wrong too often, so you are signed out. Wait a while, then sign in again.");
        }
        session.setAttribute(WRONG, tries);
        return new FieldProblem(
                "password", "The password is not right. Type the password that you sign in with. Nothing was signed.");
    }

    private boolean isFresh(HttpSession session) {
        return session.getAttribute(SIGNED_IN_AT) instanceof Instant then
                && Duration.between(then, today.now()).compareTo(FRESH) <= 0;
    }
}
