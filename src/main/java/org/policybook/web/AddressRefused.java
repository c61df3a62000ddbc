package org.policybook.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// Answers requests that the server itself refuses, before any page of the program is asked: addresses with signs that
/// no address may hold, headers that are none, and forms that are too large. The page is the same for everybody and
/// says nothing of the program.
public final class AddressRefused extends ErrorReportValve {
    private static final int FIRST_ERROR = 400;
    private static final int TOO_LARGE = 413;
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>%1$s – Policybook</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><main><h1>%1$s</h1>
            <p>%2$s <a href="/">Search for what you need</a>.</p>
            <p lang="cy">%3$s <a href="/?language=cy">Chwiliwch am yr hyn sydd ei angen arnoch</a>.</p></main></body>
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
            response.getReporter().write(page(response.getStatus()));
            response.finishResponse();
        } catch (IOException gone) {
            // Whoever asked has hung up.
        }
    }

    private static String page(int status) {
        return status == TOO_LARGE
                ? PAGE.formatted(
                        "This is too large to be taken",
                        "Go back and send less at once. Nothing was saved.",
                        "Mae hyn yn rhy fawr i'w dderbyn. Ewch yn ôl ac anfonwch lai ar y tro.")
                : PAGE.formatted(
                        "This cannot be used as an address",
                        "It holds signs that no address of this library holds. If you typed it, check it.",
                        "Ni ellir defnyddio hyn fel cyfeiriad.");
    }
}
