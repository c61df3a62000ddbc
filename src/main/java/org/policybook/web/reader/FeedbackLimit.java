package org.policybook.web.reader;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How much feedback is taken: from one place so much in an hour, and from all together. Kept in memory only.
@Component
class FeedbackLimit {
    private static final int FROM_ONE = 10;
    private static final int FROM_ALL = 300;
    private static final Duration TIME = Duration.ofHours(1);

    private final Map<String, Deque<Instant>> given = new LinkedHashMap<>();

    /// Counts one more, unless there were too many.
    ///
    /// @param from an account, or a network address
    synchronized boolean allows(String from, Instant now) {
        given.values().forEach(times -> times.removeIf(time -> time.isBefore(now.minus(TIME))));
        given.values().removeIf(Deque::isEmpty);
        int all = given.values().stream().mapToInt(Deque::size).sum();
        Deque<Instant> own = given.computeIfAbsent(from, any -> new ArrayDeque<>());
        if (own.size() >= FROM_ONE || all >= FROM_ALL) {
            return false;
        }
        own.add(now);
        return true;
    }
}
