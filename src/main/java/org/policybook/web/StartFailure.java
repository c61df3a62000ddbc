package org.policybook.web;

import java.net.BindException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.document.BadInput;
import org.policybook.document.LibraryFailure;
import org.springframework.boot.web.server.PortInUseException;

/// Finds in a failure of the start, under all that wraps it, what a person can do something about.
final class StartFailure {
    private StartFailure() {}

    static RuntimeException explained(RuntimeException failure, Listening at) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> known(cause, at).stream())
                .findFirst()
                .orElse(failure);
    }

    private static Optional<RuntimeException> known(Throwable cause, Listening at) {
        return Optional.ofNullable(
                switch (cause) {
                    case BadInput bad -> bad;
                    case LibraryFailure library -> library;
                    case PortInUseException taken -> taken(at, taken);
                    case UnknownHostException unknown -> address(at, unknown);
                    case BindException refused
                    when String.valueOf(refused.getMessage()).contains("in use") -> taken(at, refused);
                    case BindException refused -> address(at, refused);
                    case SocketException refused -> address(at, refused);
                    case Throwable other -> null;
                });
    }

    private static BadInput taken(Listening at, Exception cause) {
        return new BadInput(
                "Port %d is taken by another program. Name another with --port, or 0 for a free one; if it is Policybook, stop it first."
                        .formatted(at.port()),
                cause);
    }

    private static BadInput address(Listening at, Exception cause) {
        return new BadInput(
                "Nothing can listen at the address %s, port %d (%s). Give one of this machine's own addresses with --address, such as 127.0.0.1 or 0.0.0.0, and a port from 1024 on."
                        .formatted(at.address(), at.port(), cause.getMessage()),
                cause);
    }
}
