package org.policybook.web.sign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/// The e-mail address of a sign-in that was refused, to be shown once more. It stands in no address of a page.
final class TypedEmail {
    private static final String ATTRIBUTE = "policybook.typed-email";
    private static final int LONGEST = 254;

    private TypedEmail() {}

    /// What is no e-mail address may be a password in the wrong field.
    static void keep(HttpServletRequest request) {
        Optional.ofNullable(request.getParameter("email"))
                .map(String::strip)
                .filter(typed -> typed.contains("@") && typed.length() <= LONGEST)
                .ifPresent(typed -> request.getSession().setAttribute(ATTRIBUTE, typed));
    }

    static String take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(ATTRIBUTE) instanceof String typed) {
            session.removeAttribute(ATTRIBUTE);
            return typed;
        }
        return "";
    }
}
