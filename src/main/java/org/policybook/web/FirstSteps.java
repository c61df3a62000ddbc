package org.policybook.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.policybook.library.Library;
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
    private final SqlAccounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    FirstSteps(WebSettings settings, Library library, SqlAccounts accounts, PasswordEncoder passwords, Clock clock) {
        this.settings = settings;
        this.library = library;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void addExamples() {
        if (settings.examples()) {
            ExampleAccounts.add(accounts, passwords, Instant.now(clock));
            new ExampleWork(library, LocalDate.now(clock)).begin();
        }
    }
}
