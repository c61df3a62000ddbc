package org.policybook.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.policybook.people.SqlAcknowledgements;
import org.policybook.web.sign.WayBack;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/// What every template knows: the visitor, the day, the words of the page's language, and the token that a form
/// has to send back.
@Component
class PageFacts implements HandlerInterceptor {
    private final VisitorArgument visitors;
    private final MessageSource words;
    private final SqlAcknowledgements acknowledgements;
    private final Clock clock;
    private final PageAsset assets = new PageAsset();

    PageFacts(VisitorArgument visitors, MessageSource words, SqlAcknowledgements acknowledgements, Clock clock) {
        this.visitors = visitors;
        this.words = words;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    /// As attributes of the request, which reach the pages of problems too.
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        expose(request);
        return true;
    }

    /// Also for pages that no controller was found for.
    void expose(HttpServletRequest request) {
        Locale locale = RequestContextUtils.getLocale(request);
        Visitor visitor = visitors.of(Optional.ofNullable(request.getUserPrincipal()));
        request.setAttribute(VisitorArgument.ATTRIBUTE, visitor);
        request.setAttribute("countToRead", new Unread(acknowledgements, visitor));
        request.setAttribute("today", LocalDate.now(clock));
        request.setAttribute("path", request.getRequestURI());
        request.setAttribute("language", locale.getLanguage().equals("cy") ? "cy" : "en");
        request.setAttribute("t", new PageWords(words, locale));
        request.setAttribute("day", new PageDay(locale));
        request.setAttribute("asset", assets);
        request.setAttribute("query", keptQuery(request));
        request.setAttribute("signIn", WayBack.signIn(request));
        Object token = request.getAttribute("_csrf");
        if (token != null) {
            request.setAttribute("csrf", token);
        }
    }

    /// What the address asks besides the language, to be followed by more.
    private static String keptQuery(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString())
                .map(query -> query.replaceAll("(?:^|&)language=[^&]*", "").replaceFirst("^&", ""))
                .filter(query -> !query.isEmpty())
                .map(query -> query + "&")
                .orElse("");
    }
}
