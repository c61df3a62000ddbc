package org.policybook.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/// A page as it is sent, also compressed.
public final class WrittenPage {
    private static final Pattern TAKES_COMPRESSED = Pattern.compile("(?:.*[, ])?gzip(?:[, ].*)?");

    private final byte[] plain;
    private final byte[] compressed;

    public WrittenPage(String page) {
        this.plain = page.getBytes(StandardCharsets.UTF_8);
        this.compressed = compressed(plain);
    }

    /// In bytes, of both forms together.
    public long size() {
        return (long) plain.length + compressed.length;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean takesCompressed =
                accepted != null && TAKES_COMPRESSED.matcher(accepted).matches();
        byte[] body = takesCompressed ? compressed : plain;
        if (takesCompressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
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
