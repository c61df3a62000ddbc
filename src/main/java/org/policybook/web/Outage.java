package org.policybook.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is worth a line of the log about something that is asked again and again whether it works: that it has stopped,
/// every hour that it has not come back, and that it has. For one thread.
final class Outage {
    private static final Duration AGAIN = Duration.ofHours(1);

    private final String what;
    private Optional<Instant> since = Optional.empty();
    private Instant told = Instant.MIN;

    /// @param what such as `The database`
    Outage(String what) {
        this.what = what;
    }

    /// @param trouble why it does not work; empty when it does
    Optional<String> line(Optional<String> trouble, Instant now) {
        if (trouble.isEmpty()) {
            Optional<String> back = since.map(begun ->
                    "%s can be reached again, after %s.".formatted(what, minutes(Duration.between(begun, now))));
            since = Optional.empty();
            return back;
        }
        boolean first = since.isEmpty();
        if (!first && now.isBefore(told.plus(AGAIN))) {
            return Optional.empty();
        }
        Instant begun = since.orElse(now);
        since = Optional.of(begun);
        told = now;
        return Optional.of(
                first
                        ? "%s cannot be reached: %s".formatted(what, trouble.orElseThrow())
                        : "%s could not be reached for %s: %s"
                                .formatted(what, minutes(Duration.between(begun, now)), trouble.orElseThrow()));
    }

    private static String minutes(Duration time) {
        long minutes = time.toMinutes();
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
