package org.policybook.web.sign;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.people.AuditEvent;
import org.policybook.web.Audit;
import org.policybook.web.Today;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/// Where signing in leads to: back to what was asked for or typed, or to the sign-in page with the reason.
@Component
class Arrivals extends SavedRequestAwareAuthenticationSuccessHandler
        implements AuthenticationFailureHandler, LogoutHandler {
    private final Audit audit;
    private final Today today;

    Arrivals(Audit audit, Today today) {
        this.audit = audit;
        this.today = today;
        setTargetUrlParameter(WayBack.FROM);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        told(AuditEvent.Kind.SIGNED_IN, signedIn, request);
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(KeptPost.ATTRIBUTE) != null) {
            clearAuthenticationAttributes(request);
            response.sendRedirect("/kept");
        } else {
            super.onAuthenticationSuccess(request, response, signedIn);
        }
    }

    /// In place of the parameter as anybody may have written it.
    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        return WayBack.take(request).orElse("/");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        TypedEmail.keep(request);
        String from =
                WayBack.take(request).map(path -> "&" + WayBack.parameter(path)).orElse("");
        response.sendRedirect("/sign-in?error=" + code(reason) + from);
    }

    private String code(AuthenticationException reason) {
        return switch (reason) {
            case TooManyAttempts refusal -> "wait&minutes=" + minutes(refusal.until());
            case NoPlaceHere nobody -> "no-place";
            case OAuth2AuthenticationException failure ->
                failure.getCause() instanceof NoPlaceHere ? "no-place" : "elsewhere";
            case ElsewhereFailed failure -> "elsewhere";
            case AuthenticationException wrong -> "refused";
        };
    }

    private long minutes(Instant until) {
        return Math.max(1, Duration.between(today.now(), until).plusSeconds(59).toMinutes());
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        if (signedIn != null) {
            told(AuditEvent.Kind.SIGNED_OUT, signedIn, request);
        }
    }

    private void told(AuditEvent.Kind kind, Authentication who, HttpServletRequest request) {
        AuditEvent.Actor by = new AuditEvent.Actor(who.getName(), request.getRemoteAddr());
        audit.record(kind, who.getName(), by, Optional.empty(), "");
    }
}
