package org.policybook.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// Answers requests that the server itself refuses, before any page of the program is asked: addresses with signs that
/// no address may hold, and headers that are none. The page is the same for everybody and says nothing of the program.
public final class AddressRefused extends ErrorReportValve {
    private static final int FIRST_ERROR = 400;
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>This cannot be used as an address – Policybook</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><main><h1>This cannot be used as an address</h1>
            <p>It holds signs that no address of this library holds. If you typed it, check it. If you followed a link,
            <a href="/">search for what you need</a>.</p>
            <p lang="cy">Ni ellir defnyddio hyn fel cyfeiriad. <a href="/?language=cy">Chwiliwch am yr hyn sydd ei angen
            arnoch</a>.</p></main></body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable problem) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader("Content-Security-Policy", "default-src 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getReporter().write(PAGE);
            response.finishResponse();
        } catch (IOException gone) {
            // Whoever asked has hung up.
        }
    }
}
