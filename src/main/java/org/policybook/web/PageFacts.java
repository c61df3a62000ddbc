package org.policybook.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/// What every template knows: the visitor, the day, the words of the page's language, and the token that a form
/// has to send back.
@Component
class PageFacts implements HandlerInterceptor {
    private final VisitorArgument visitors;
    private final MessageSource words;
    private final Clock clock;

    PageFacts(VisitorArgument visitors, MessageSource words, Clock clock) {
        this.visitors = visitors;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || String.valueOf(page.getViewName()).startsWith("redirect:")) {
            return;
        }
        Locale locale = RequestContextUtils.getLocale(request);
        page.addObject("visitor", visitors.of(Optional.ofNullable(request.getUserPrincipal())));
        page.addObject("today", LocalDate.now(clock));
        page.addObject("path", request.getRequestURI());
        page.addObject("language", locale.getLanguage().equals("cy") ? "cy" : "en");
        page.addObject("t", new PageWords(words, locale));
        Object token = request.getAttribute("_csrf");
        if (token != null) {
            page.addObject("csrf", token);
        }
    }
}
