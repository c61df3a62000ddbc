package org.policybook.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Against a real HTTP server in this process.
class WebhookTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_795_237_200);
    private static final String SECRET = "a secret of both sides";

    private record Received(Map<String, List<String>> headers, String body) {}

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final HttpServer server = server();

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void start() {
        server.createContext("/", exchange -> {
            received.add(new Received(
                    Map.copyOf(exchange.getRequestHeaders()),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            String path = exchange.getRequestURI().getPath();
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Delivery post(int answer, boolean internal) {
        String url = "http://127.0.0.1:%d/%d".formatted(server.getAddress().getPort(), answer);
        HookSettings hook = new HookSettings("team", url, SECRET, Optional.empty(), HookSettings.Form.JSON, internal);
        try (Webhook webhook = new Webhook()) {
            return webhook.post(hook, "id-1", "{\"kind\":\"reviews – ŵ\"}", NOW);
        }
    }

    @Test
    void isSignedWithItsTime() {
        assertThat(post(204, true)).isEqualTo(new Delivery.Delivered());

        Received one = received.getFirst();
        assertThat(one.body()).isEqualTo("{\"kind\":\"reviews – ŵ\"}");
        assertThat(one.headers())
                .containsEntry("Policybook-id", List.of("id-1"))
                .containsEntry("Policybook-timestamp", List.of("1795237200"))
                .containsEntry(
                        "Policybook-signature",
                        List.of("sha256=" + Webhook.signature(SECRET, "1795237200." + one.body())));
    }

    /// The second test case of RFC 4231.
    @Test
    void theSignatureIsTheOneOfTheStandard() {
        assertThat(Webhook.signature("Jefe", "what do ya want for nothing?"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void aRedirectIsNotFollowed() {
        assertThat(post(302, true)).isEqualTo(new Delivery.Refused("The receiver answered with status 302."));
        assertThat(received).hasSize(1);
    }

    @Test
    void theAnswerDecidesWhetherItIsTriedAgain() {
        assertThat(post(404, true)).isInstanceOf(Delivery.Refused.class);
        assertThat(post(429, true)).isInstanceOf(Delivery.Postponed.class);
        assertThat(post(503, true)).isInstanceOf(Delivery.Postponed.class);
    }

    @Test
    void theOwnNetworkIsNotReachedUnlessMeant() {
        assertThat(post(204, false))
                .isInstanceOfSatisfying(
                        Delivery.Refused.class,
                        refused -> assertThat(refused.reason()).contains("hook.team.internal=true"));
        assertThat(received).isEmpty();
    }
}
