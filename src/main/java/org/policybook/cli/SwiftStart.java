package org.policybook.cli;

import java.util.Arrays;
import java.util.Map;

/// Keeps libraries from looking for what is not there. A search for a class or a service that nobody
/// provides opens every jar of the program, which costs a short command a tenth of its time.
///
/// As a configuration of `java.util.logging` it is one without handlers: what libraries have to say is for
/// developers, and a command speaks to its user.
public final class SwiftStart {
    private static final Map<String, String> SETTINGS = Map.of(
            "java.util.logging.config.class", SwiftStart.class.getName(),
            "slf4j.provider", "org.slf4j.nop.NOPServiceProvider",
            "picocli.disable.closures", "true",
            "slf4j.internal.verbosity", "ERROR");

    /// Called by `LogManager`; configures nothing.
    public SwiftStart() {}

    /// Call it before anything else.
    static void apply(String... args) {
        SETTINGS.forEach(System::setProperty);
        if (Arrays.asList(args).contains("serve")) {
            // A server has an operator, who reads what it logs.
            System.setProperty("slf4j.provider", "ch.qos.logback.classic.spi.LogbackServiceProvider");
        }
    }
}
