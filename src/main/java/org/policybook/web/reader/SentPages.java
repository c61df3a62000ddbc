package org.policybook.web.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.policybook.library.ShownPolicy;
import org.policybook.web.Visitor;
import org.policybook.web.WholePage;
import org.policybook.web.WrittenPage;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Pages as they were sent to the public, to be sent again: up to a certain size, the most recently asked for. A page
/// counts only for the very text it was made of. Safe for several threads.
@Component
class SentPages {
    private static final long MOST_BYTES = 24L << 20;

    private final Map<Key, Sent> pages = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Key(String path, String language) {}

    /// @param of what stands on the page
    private record Sent(ShownPolicy of, WrittenPage page) {
        @SuppressWarnings("ReferenceEquality") // One that is equal was made anew, perhaps of other texts.
        boolean isOf(ShownPolicy shown) {
            return of == shown;
        }
    }

    /// Has the page sent again when it is here; else keeps it, for others of the public, once it is written.
    ///
    /// @return whether it is here, so that its template need be told nothing
    boolean has(ShownPolicy shown, Visitor visitor, HttpServletRequest request) {
        if (visitor.signedIn() || request.getQueryString() != null) {
            return false;
        }
        Key key = new Key(
                request.getRequestURI(), RequestContextUtils.getLocale(request).toLanguageTag());
        Optional<Sent> sent = find(key).filter(found -> found.isOf(shown));
        sent.ifPresentOrElse(
                found -> request.setAttribute(WholePage.READY, found.page()),
                () -> request.setAttribute(WholePage.WRITTEN, (Consumer<String>)
                        page -> keep(key, new Sent(shown, new WrittenPage(page)))));
        return sent.isPresent();
    }

    private Optional<Sent> find(Key key) {
        synchronized (pages) {
            return Optional.ofNullable(pages.get(key));
        }
    }

    private void keep(Key key, Sent sent) {
        synchronized (pages) {
            bytes += sent.page().size();
            Sent before = pages.put(key, sent);
            if (before != null) {
                bytes -= before.page().size();
            }
            var oldest = pages.values().iterator();
            while (bytes > MOST_BYTES && oldest.hasNext()) {
                bytes -= oldest.next().page().size();
                oldest.remove();
            }
        }
    }
}
