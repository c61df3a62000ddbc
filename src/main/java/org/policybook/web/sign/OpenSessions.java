package org.policybook.web.sign;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Where somebody is signed in.
@Component
class OpenSessions {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /// One sign-in that has not ended.
    ///
    /// @param since in words of the reader's language
    public record Open(String since, String lastUsed, boolean thisOne) {}

    List<Open> of(String email, String present, Locale language) {
        DateTimeFormatter words = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", language);
        return sessions.findByPrincipalName(email).values().stream()
                .filter(session -> !session.isExpired())
                .sorted(Comparator.<Session, Instant>comparing(Session::getLastAccessedTime)
                        .reversed())
                .map(session -> new Open(
                        words.format(session.getCreationTime().atZone(clock.getZone())),
                        words.format(session.getLastAccessedTime().atZone(clock.getZone())),
                        session.getId().equals(present)))
                .toList();
    }

    /// Ends all but one.
    ///
    /// @param present the id of the one to keep; ends all when it is none of them
    void end(String email, String present) {
        sessions.findByPrincipalName(email).keySet().stream()
                .filter(id -> !id.equals(present))
                .toList()
                .forEach(sessions::deleteById);
    }
}
