package org.policybook.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/// Lets a browser keep the page that says what has to be mended in a form, with what was typed, for whoever follows a
/// link on it and comes back. Of a page that it may not keep, the browser would have to send the form again.
@Component
class RefusedForms implements HandlerInterceptor {
    private static final String KEPT = "private, no-cache";

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && request.getMethod().equals("POST") && isRefusal(page.getStatus())) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        }
    }

    private static boolean isRefusal(@Nullable HttpStatusCode status) {
        return status != null && status.is4xxClientError();
    }
}
