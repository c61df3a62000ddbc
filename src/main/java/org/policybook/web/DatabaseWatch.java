package org.policybook.web;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.policybook.people.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks every minute whether the database can be reached, and tells the log when that changes.
@Component
class DatabaseWatch implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private final Database database;
    private final Clock clock;
    private final Outage outage = new Outage("The database");
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("database-watch").daemon().factory());

    DatabaseWatch(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var _ = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
    }

    private void look() {
        outage.line(database.trouble(), Instant.now(clock)).ifPresent(LOG::warn);
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
