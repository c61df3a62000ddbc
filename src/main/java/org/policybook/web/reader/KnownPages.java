package org.policybook.web.reader;

import java.util.Objects;
import org.policybook.library.ShownPolicy;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Spares the public a page that their browser has already. Pages of those who are signed in are their own, and
/// are kept nowhere.
@Component
class KnownPages {
    /// Another start may be of another program, whose pages look otherwise.
    private final long start;

    private final Today today;

    KnownPages(Today today) {
        this.start = today.now().toEpochMilli();
        this.today = today;
    }

    /// Whether nothing more need be sent.
    boolean isKnown(ShownPolicy shown, Visitor visitor, ServletWebRequest request) {
        if (visitor.signedIn() || request.getResponse() == null) {
            return false;
        }
        request.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        request.getResponse().setHeader(HttpHeaders.VARY, "Cookie, Accept-Encoding");
        return request.checkNotModified(mark(shown, request));
    }

    private String mark(ShownPolicy shown, ServletWebRequest request) {
        int content = Objects.hash(
                today.date(),
                shown.text(),
                shown.about(),
                shown.standing(),
                shown.facts(),
                shown.versions(),
                shown.related(),
                RequestContextUtils.getLocale(request.getRequest()));
        return "W/\"%x-%x\"".formatted(start, content);
    }
}
