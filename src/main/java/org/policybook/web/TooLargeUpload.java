package org.policybook.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away an upload or a form that is too large before anything of it is read, with a page that says so.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLargeUpload extends OncePerRequestFilter {
    /// Where the page is.
    static final String PAGE = "/too-large";

    /// Of the request: whether it is a form without files.
    static final String FORM = "formTooLarge";

    private final long largestUpload;
    private final long largestForm;

    TooLargeUpload(MultipartProperties uploads, TomcatServerProperties forms) {
        this.largestUpload = uploads.getMaxRequestSize().toBytes();
        this.largestForm = forms.getMaxHttpFormPostSize().toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean form = isOf("application/x-www-form-urlencoded", request);
        boolean tooLarge = (form && request.getContentLengthLong() > largestForm)
                || (isOf("multipart/", request) && request.getContentLengthLong() > largestUpload);
        if (tooLarge) {
            request.setAttribute(FORM, form);
            request.getRequestDispatcher(PAGE).forward(new WithoutBody(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOf(String kind, HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith(kind))
                .isPresent();
    }

    /// The same request as if nothing had been sent with it.
    private static final class WithoutBody extends HttpServletRequestWrapper {
        WithoutBody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        @SuppressWarnings("NullAway")
        public String getParameter(String name) {
            return null;
        }

        @Override
        @SuppressWarnings("NullAway")
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        @SuppressWarnings("NullAway")
        public String getContentType() {
            return null;
        }
    }
}
