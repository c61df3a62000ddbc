package org.policybook.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Figures about the running program are for this machine, and for whoever sends the token of
/// `POLICYBOOK_METRICS_TOKEN` as `Authorization: Bearer …`. For others there is no such page.
@Component
class MetricsGuard extends OncePerRequestFilter {
    static final String PATH = "/metrics";
    static final String TOKEN = "POLICYBOOK_METRICS_TOKEN";

    private final WebSettings settings;

    MetricsGuard(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (hasToken(request) || isFromHere(request)) {
            next.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean hasToken(HttpServletRequest request) {
        Optional<String> sent = Optional.ofNullable(request.getHeader("Authorization"));
        return settings.variable(TOKEN)
                .filter(token ->
                        sent.filter(header -> same(header, "Bearer " + token)).isPresent())
                .isPresent();
    }

    private static boolean same(String sent, String right) {
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    /// A proxy on this machine says for whom it asks.
    private static boolean isFromHere(HttpServletRequest request) throws UnknownHostException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }
}
