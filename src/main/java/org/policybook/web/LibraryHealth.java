package org.policybook.web;

import org.policybook.document.LibraryFailure;
import org.policybook.library.Library;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether the library can be read. Part of what `/health/readiness` tells.
@Component("libraryHealthIndicator")
class LibraryHealth implements HealthIndicator {
    private final Library library;

    LibraryHealth(Library library) {
        this.library = library;
    }

    @Override
    public Health health() {
        try {
            library.organisations().forEach(library::organisation);
            return Health.up().build();
        } catch (LibraryFailure failure) {
            return Health.down().build();
        }
    }
}
