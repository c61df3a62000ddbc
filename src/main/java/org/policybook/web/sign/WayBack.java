package org.policybook.web.sign;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// The page of this site to which signing in leads back, such as `/policies/north/leave?language=cy`. It stands in the
/// address of the sign-in page, so that anybody may write it: what could lead to another site counts as none.
public final class WayBack {
    /// Of the parameter.
    static final String FROM = "from";

    /// Of the session, while somebody signs in with their identity provider.
    private static final String ATTRIBUTE = "policybook.from";

    private static final int LONGEST = 2000;

    /// Browsers read `//` and `/\` as the beginning of another site.
    private static final Pattern OWN_PAGE = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\]]*");

    /// Nobody wants to be led back to these, and some hold a secret.
    private static final Pattern PASSED =
            Pattern.compile("/(?:sign-in|sign-out|kept|error|suggest|join|first-steps|calendar)(?:[/?#].*)?");

    private WayBack() {}

    static Optional<String> of(String typed) {
        return Optional.of(typed)
                .filter(path -> path.length() <= LONGEST)
                .filter(path -> OWN_PAGE.matcher(path).matches())
                .filter(path -> !PASSED.matcher(path).matches());
    }

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(FROM)).flatMap(WayBack::of);
    }

    /// The address of the sign-in page that leads back to the page asked for.
    public static String signIn(HttpServletRequest request) {
        return (request.getRequestURI().equals("/sign-in") ? of(request) : of(asked(request)))
                .map(from -> "/sign-in?" + parameter(from))
                .orElse("/sign-in");
    }

    static String parameter(String from) {
        return FROM + "=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }

    /// What was sent is asked for by no address.
    private static String asked(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String query = request.getQueryString();
        return request.getMethod().equals("GET") ? path + (query == null ? "" : "?" + query) : "";
    }

    static void keep(HttpServletRequest request) {
        of(request).ifPresent(from -> request.getSession().setAttribute(ATTRIBUTE, from));
    }

    /// What was asked for now, or kept. It is kept no longer.
    static Optional<String> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<String> kept = Optional.empty();
        if (session != null && session.getAttribute(ATTRIBUTE) instanceof String from) {
            session.removeAttribute(ATTRIBUTE);
            kept = of(from);
        }
        Optional<String> before = kept;
        return of(request).or(() -> before);
    }
}
