package org.policybook.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.policybook.document.BadInput;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.library.DeliverMessages;
import org.policybook.library.Library;
import org.policybook.library.PutReminders;
import org.policybook.library.TellSavedSearches;
import org.policybook.mail.PostSettings;
import org.policybook.people.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Sends the day's reminders by itself where a mail server is set: soon after the start and then every hour, but none
/// is written before six in the morning. What was written today is not written again, by this program or another.
@Component
public class DailyReminders implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(DailyReminders.class);
    private static final LocalTime FIRST = LocalTime.of(6, 0);

    private final WebSettings settings;
    private final Library library;
    private final Database database;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("reminders").daemon().factory());
    private volatile Optional<Trouble> trouble = Optional.empty();

    DailyReminders(WebSettings settings, Library library, Database database, Clock clock) {
        this.settings = settings;
        this.library = library;
        this.database = database;
        this.clock = clock;
    }

    /// What went wrong in the last run, in words that tell nothing of any organisation.
    public record Trouble(LocalDate on, String words) {}

    public Optional<Trouble> trouble() {
        return trouble;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var _ = timer.scheduleWithFixedDelay(this::run, 1, 60, TimeUnit.MINUTES);
    }

    /// A failure of any kind is told and logged, for the timer would never run again after it.
    void run() {
        try {
            PostSettings post = PostSettings.read(settings.data(), settings.environment());
            trouble = post.smtp().isPresent() ? send(post) : Optional.empty();
        } catch (RuntimeException e) {
            LOG.error("The reminders of today were not sent", e);
            trouble = told("The reminders were not sent. The log of the server says why.");
        }
    }

    private Optional<Trouble> send(PostSettings post) {
        boolean whole = LocalTime.now(clock).isBefore(FIRST) || write(post);
        DeliverMessages.Outcome outcome = new DeliverMessages(library, database, post, clock).deliver();
        outcome.trouble().forEach(LOG::warn);
        if (!whole) {
            return told("Some reminders were not written. The log of the server says why.");
        }
        return outcome.trouble().isEmpty()
                ? Optional.empty()
                : told("Some messages could not be sent yet. The log of the server says why.");
    }

    /// One organisation that cannot be read does not stop those behind it.
    ///
    /// @return whether all could be written
    private boolean write(PostSettings post) {
        PutReminders put = new PutReminders(library, database, post);
        boolean whole = true;
        for (OrganisationId id : library.organisations()) {
            try {
                put.put(id, LocalDate.now(clock), Instant.now(clock));
            } catch (LibraryFailure | BadInput e) {
                LOG.error("The reminders of {} were not written", id, e);
                whole = false;
            }
        }
        new TellSavedSearches(library, database, post, damage -> LOG.error("An organisation is left out", damage))
                .put(LocalDate.now(clock), Instant.now(clock));
        return whole;
    }

    private Optional<Trouble> told(String words) {
        return Optional.of(new Trouble(LocalDate.now(clock), words));
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
