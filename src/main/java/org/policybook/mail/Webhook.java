package org.policybook.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tells a channel outside by a POST of JSON, signed: `Policybook-Signature` is the HMAC-SHA256, in hexadecimal
/// digits, of `Policybook-Timestamp`, a full stop and the body. The receiver checks it and refuses old timestamps.
///
/// A redirect is never followed, for it could lead into the own network. Safe for use by many threads.
public final class Webhook implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int TOO_MANY = 429;
    private static final int REQUEST_TIMEOUT = 408;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /// @param id stable, so that the same message posted twice can be known as one
    public Delivery post(HookSettings hook, String id, String body, Instant now) {
        try {
            URI address = URI.create(hook.url());
            if (!hook.internal() && isInternal(address)) {
                return new Delivery.Refused(
                        "The web hook \"%s\" leads into the own network. Set hook.%s.internal=true if that is meant."
                                .formatted(hook.name(), hook.name()));
            }
            String timestamp = Long.toString(now.getEpochSecond());
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(TIMEOUT)
                    .header("Content-Type", "application/json; charset=utf-8")
                    .header("Policybook-Id", id)
                    .header("Policybook-Timestamp", timestamp)
                    .header("Policybook-Signature", "sha256=" + signature(hook.secret(), timestamp + "." + body))
                    .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                    .build();
            return judge(
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (UnknownHostException e) {
            return new Delivery.Postponed(
                    "The host of the web hook \"%s\" is not known.".formatted(hook.name()), false);
        } catch (IOException e) {
            return new Delivery.Postponed(
                    "The web hook \"%s\" cannot be reached: %s".formatted(hook.name(), e.getMessage()), false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.Postponed("It was interrupted.", true);
        }
    }

    private static boolean isInternal(URI address) throws UnknownHostException {
        for (InetAddress found : InetAddress.getAllByName(address.getHost())) {
            boolean uniqueLocal = found.getAddress().length == 16 && (found.getAddress()[0] & 0xfe) == 0xfc;
            if (found.isLoopbackAddress()
                    || found.isAnyLocalAddress()
                    || found.isSiteLocalAddress()
                    || found.isLinkLocalAddress()
                    || found.isMulticastAddress()
                    || uniqueLocal) {
                return true;
            }
        }
        return false;
    }

    private static Delivery judge(int status) {
        if (status >= 200 && status < 300) {
            return new Delivery.Delivered();
        }
        String answer = "The receiver answered with status %d.".formatted(status);
        boolean lasting = status >= 300 && status < 500 && status != TOO_MANY && status != REQUEST_TIMEOUT;
        return lasting ? new Delivery.Refused(answer) : new Delivery.Postponed(answer, false);
    }

    static String signature(String secret, String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
