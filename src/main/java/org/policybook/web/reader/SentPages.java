package org.policybook.web.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.policybook.library.ShownPolicy;
import org.policybook.web.Visitor;
import org.policybook.web.WholePage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Pages as they were sent to the public, written out and compressed, to be sent again: up to a certain size, the most
/// recently asked for. A page counts only for the very text it was made of. Safe for several threads.
@Component
class SentPages {
    private static final long MOST_BYTES = 24L << 20;
    private static final String HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8).toString();

    private final Map<Key, Sent> pages = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Key(String path, String language) {}

    private static final class Sent {
        private final ShownPolicy of;
        private final byte[] plain;
        private final byte[] compressed;

        /// @param of what stands on the page
        Sent(ShownPolicy of, String page) {
            this.of = of;
            this.plain = page.getBytes(StandardCharsets.UTF_8);
            this.compressed = compressed(plain);
        }

        long size() {
            return (long) plain.length + compressed.length;
        }

        @SuppressWarnings("ReferenceEquality") // One that is equal was made anew, perhaps of other texts.
        boolean isOf(ShownPolicy shown) {
            return of == shown;
        }
    }

    /// Sends the page when it is here; else keeps it, for others of the public, once it is written.
    ///
    /// @return whether it was sent
    boolean send(ShownPolicy shown, Visitor visitor, ServletWebRequest at) {
        HttpServletRequest request = at.getRequest();
        HttpServletResponse response = at.getResponse();
        if (visitor.signedIn() || response == null || request.getQueryString() != null) {
            return false;
        }
        Key key = new Key(
                request.getRequestURI(), RequestContextUtils.getLocale(request).toLanguageTag());
        Optional<Sent> sent = find(key).filter(found -> found.isOf(shown));
        sent.ifPresentOrElse(page -> write(page, request, response), () -> {
            Consumer<String> keep = page -> keep(key, new Sent(shown, page));
            request.setAttribute(WholePage.WRITTEN, keep);
        });
        return sent.isPresent();
    }

    private static void write(Sent page, HttpServletRequest request, HttpServletResponse response) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean compressed = accepted != null && accepted.matches("(?:.*[, ])?gzip(?:[, ].*)?");
        byte[] body = compressed ? page.compressed : page.plain;
        response.setContentType(HTML);
        if (compressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("The visitor went away", e);
        }
    }

    private Optional<Sent> find(Key key) {
        synchronized (pages) {
            return Optional.ofNullable(pages.get(key));
        }
    }

    private void keep(Key key, Sent sent) {
        synchronized (pages) {
            bytes += sent.size();
            Sent before = pages.put(key, sent);
            if (before != null) {
                bytes -= before.size();
            }
            var oldest = pages.values().iterator();
            while (bytes > MOST_BYTES && oldest.hasNext()) {
                bytes -= oldest.next().size();
                oldest.remove();
            }
        }
    }

    private static byte[] compressed(byte[] page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(page.length / 3);
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written", e);
        }
        return out.toByteArray();
    }
}
