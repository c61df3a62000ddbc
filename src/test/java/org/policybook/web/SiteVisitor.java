package org.policybook.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who uses a site over plain HTTP, with cookies; they follow no redirection unless they are asked to.
public final class SiteVisitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String front;
    private final CookieManager cookies;
    private final HttpClient client;
    private final Map<String, String> headers = new LinkedHashMap<>(Map.of("Accept", "text/html"));

    /// @param front the address of the front page
    public SiteVisitor(String front) {
        this(front.replaceAll("/+$", ""), new CookieManager(null, CookiePolicy.ACCEPT_ALL), HttpClient.Redirect.NEVER);
    }

    private SiteVisitor(String front, CookieManager cookies, HttpClient.Redirect redirections) {
        this.front = front;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirections)
                .build();
    }

    /// The same person, who from now on follows redirections.
    public SiteVisitor following() {
        try (client) {
            return new SiteVisitor(front, cookies, HttpClient.Redirect.NORMAL);
        }
    }

    /// Sends a header with everything from now on.
    public SiteVisitor with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /// With one more header, this once.
    public HttpResponse<String> get(String path, String header, String value) {
        return send(request(path).header(header, value).GET());
    }

    /// Sends a form, with the token of the sign-in page.
    public HttpResponse<String> post(String path, Map<String, String> form) {
        Map<String, String> whole = new LinkedHashMap<>(form);
        whole.put("_csrf", token());
        return postAsIs(path, whole);
    }

    /// Sends a form without a token.
    public HttpResponse<String> postAsIs(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// Sends a form with a small file for each value that begins with `@`, named as that says.
    public HttpResponse<String> upload(String path, Map<String, String> form) {
        Map<String, String> whole = new LinkedHashMap<>(form);
        whole.put("_csrf", token());
        String body = whole.entrySet().stream().map(SiteVisitor::part).collect(Collectors.joining("\r\n", "", "\r\n"))
                + "--part--\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String part(Map.Entry<String, String> field) {
        String head = "--part\r\nContent-Disposition: form-data; name=\"%s\"".formatted(field.getKey());
        return field.getValue().startsWith("@")
                ? "%s; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\nNo real file"
                        .formatted(head, field.getValue().substring(1))
                : "%s\r\n\r\n%s".formatted(head, field.getValue());
    }

    public HttpResponse<String> signIn(String email, String password) {
        return post("/sign-in", Map.of("email", email, "password", password));
    }

    public String token() {
        return token(get("/sign-in").body());
    }

    /// The token in a page.
    public static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("No token in: " + page);
        }
        return found.group(1);
    }

    /// Forgets a cookie, as when it is too old.
    public void forget(String cookie) {
        cookies.getCookieStore().getCookies().stream()
                .filter(found -> found.getName().equals(cookie))
                .toList()
                .forEach(found -> cookies.getCookieStore().remove(null, found));
    }

    /// Where an answer leads to, as a path.
    public static String location(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Location")
                .map(address -> address.replaceFirst("^https?://[^/]+", ""))
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : front + path));
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "No whole answer from " + request.build().uri(), e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
