package org.policybook.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The address of the front page as people type it, without a slash at its end.
public final class FrontAddress {
    private FrontAddress() {}

    /// The one that is set; else as the present request names this server.
    public static String of(WebSettings settings) {
        return settings.at().url().isPresent()
                ? settings.at().front(0)
                : ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
