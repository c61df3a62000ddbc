package org.policybook.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.policybook.library.Library;
import org.policybook.people.Database;
import org.policybook.people.SqlAccounts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// What is done once the application has started.
@Component
class FirstSteps {
    private final WebSettings settings;
    private final Library library;
    private final Database database;
    private final PasswordEncoder passwords;
    private final Clock clock;

    FirstSteps(WebSettings settings, Library library, Database database, PasswordEncoder passwords, Clock clock) {
        this.settings = settings;
        this.library = library;
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void addExamples() {
        if (settings.examples()) {
            ExampleAccounts.add(new SqlAccounts(database), passwords, Instant.now(clock));
            LocalDate today = LocalDate.now(clock);
            new ExampleWork(library, today).begin();
            new ExampleReaders(library, database, today).begin();
        }
    }
}
