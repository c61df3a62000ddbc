package org.policybook.web.sign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.policybook.people.SqlAttempts;
import org.policybook.web.Today;
import org.policybook.web.WebSettings;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/// Somebody asked for what needs signing in, or sent a form whose session or token is too old. They come back to where
/// they were, and what they typed is kept. What another site made a browser send is not.
@Component
public class Interruption implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final int MOST_KEPT = 60;

    private final SqlAttempts attempts;
    private final Today today;
    private final WebSettings settings;
    private final RequestCache asked = new HttpSessionRequestCache();

    Interruption(SqlAttempts attempts, Today today, WebSettings settings) {
        this.attempts = attempts;
        this.today = today;
        this.settings = settings;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        go(signInFirst(request, response), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException) {
            if (keep(request)) {
                go(isSignedIn() ? "/kept" : "/sign-in?again", request, response);
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /// Remembers what was asked for or sent.
    ///
    /// @return the path of the page to go to
    public String signInFirst(HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("GET")) {
            if (request.getHeader("HX-Request") == null) {
                asked.saveRequest(request, response);
            }
            return "/sign-in";
        }
        return keep(request) ? "/sign-in?again" : "/sign-in";
    }

    /// Tokens are looked at before the request knows its visitor.
    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    /// A script that fetched a part of a page is told to turn the whole page.
    private static void go(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(path);
        } else {
            response.setHeader("HX-Redirect", path);
        }
    }

    private boolean keep(HttpServletRequest request) {
        if (request.getRequestURI().equals("/sign-in")) {
            return true;
        }
        boolean kept = request.getMethod().equals("POST")
                && !byScript(request)
                && fromOwnPage(request)
                && attempts.begin("kept:" + request.getRemoteAddr(), MOST_KEPT, today.now())
                        .isEmpty();
        if (kept) {
            request.getSession().setAttribute(KeptPost.ATTRIBUTE, KeptPost.of(request));
        }
        return kept;
    }

    /// What a script sent still stands on its page, and what it would be answered is nothing to show to a person.
    private static boolean byScript(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return request.getHeader("X-Requested-With") != null || (mode != null && !mode.equals("navigate"));
    }

    /// Browsers say from whose page a form was sent.
    private boolean fromOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || origin.endsWith("://" + ownHost(request));
    }

    private String ownHost(HttpServletRequest request) {
        return settings.at()
                .url()
                .map(URI::getAuthority)
                .or(() -> Optional.ofNullable(request.getHeader("Host")))
                .orElse("");
    }
}
