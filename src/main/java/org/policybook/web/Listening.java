package org.policybook.web;

import java.net.URI;
import java.util.Optional;

/// Where the server listens, and where people find it.
///
/// @param address the network address to listen on, such as `127.0.0.1`
/// @param port a free one is taken for 0
/// @param url what people type, such as `https://policies.example.org`, where a reverse proxy stands before the
///     server. Only then is believed what a proxy says of its caller.
public record Listening(String address, int port, Optional<URI> url) {
    /// For this machine only, without a proxy.
    public static Listening here(int port) {
        return new Listening("127.0.0.1", port, Optional.empty());
    }

    /// Whether browsers come by https, so that cookies need never go another way.
    public boolean secure() {
        return url.filter(found -> "https".equals(found.getScheme())).isPresent();
    }

    /// The address of the front page, without a slash at its end.
    public String front(int actualPort) {
        return url.map(found -> found.toString().replaceAll("/+$", ""))
                .orElseGet(() -> "http://localhost:%d".formatted(actualPort));
    }
}
