package org.policybook.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.policybook.library.Session;
import org.springframework.stereotype.Component;

/// The day and the moment at which a page is asked for.
@Component
public class Today {
    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return Instant.now(clock);
    }

    /// Whose days count.
    public ZoneId zone() {
        return clock.getZone();
    }

    /// A visitor at work now.
    public Session session(Visitor visitor) {
        return new Session(visitor.person(), now(), date());
    }
}
