package org.policybook.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.policybook.governance.Person;
import org.policybook.store.Stamp;

/// Who is at work, and what the time is.
///
/// @param now when what they do is recorded
/// @param today the day that "today" means, which need not be the day of `now`
public record Session(Person by, Instant now, LocalDate today) {
    Stamp stamp() {
        return new Stamp(by, now);
    }

    /// The same person at another time, and on its day.
    Session at(Instant other) {
        return new Session(by, other, LocalDate.ofInstant(other, ZoneOffset.UTC));
    }

    Session as(Person other) {
        return new Session(other, now, today);
    }
}
