package org.policybook.web.author;

import java.time.Clock;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// What every template of an author's page knows beside what all templates know.
@ControllerAdvice(basePackageClasses = AuthorFacts.class)
class AuthorFacts {
    private final Clock clock;

    AuthorFacts(Clock clock) {
        this.clock = clock;
    }

    @ModelAttribute("days")
    Days days(Locale locale) {
        return new Days(clock.getZone(), locale);
    }
}
