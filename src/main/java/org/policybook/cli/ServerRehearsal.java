package org.policybook.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.web.Listening;
import org.policybook.web.WebServer;
import org.policybook.web.WebSettings;

/// Starts the server over the sample library, asks for the pages that people begin with, and stops it, so that the
/// build can keep what the Java machine learns as a start-up cache. Of no use otherwise.
public final class ServerRehearsal {
    private static final List<String> PAGES = List.of(
            "/",
            "/sign-in",
            "/search?q=photographs+of+patients",
            "/policies/calderbrook-hospital/social-media",
            "/policies/riverside-surgery/social-media",
            "/account",
            "/health",
            "/assets/policybook.css",
            "/assets/nhsuk-frontend.css");
    private static final int ROUNDS = 5;

    private ServerRehearsal() {}

    /// @param args the folder of the sample library
    public static void main(String[] args) throws IOException, InterruptedException {
        SwiftStart.apply("serve");
        ServeCommand.logTo(ServeCommand.LogFormat.TEXT);
        WebSettings settings = new WebSettings(
                Path.of(args[0]), Listening.here(0), Optional.empty(), Clock.system(ZoneOffset.UTC), false, Map.of());
        try (WebServer server = WebServer.start(settings);
                HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < ROUNDS; i++) {
                for (String page : PAGES) {
                    URI address = URI.create("http://127.0.0.1:%d%s".formatted(server.port(), page));
                    client.send(
                            HttpRequest.newBuilder(address)
                                    .header("Accept", "text/html")
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
                }
            }
        }
    }
}
