package org.policybook.web.search;

import jakarta.servlet.http.HttpServletResponse;
import org.policybook.library.Library;
import org.policybook.library.SearchInPreparation;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// Has a missing search index made from the start on, and shows how far it is to who searches meanwhile: in per
/// cent, since how many policies there are may be no business of theirs.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SearchPreparation {
    private static final String SECONDS = "5";

    private final Library library;

    SearchPreparation(Library library) {
        this.library = library;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        library.prepareSearch();
    }

    @ExceptionHandler
    ModelAndView wait(SearchInPreparation preparation, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        ModelAndView page = new ModelAndView("search-preparing");
        page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        page.addObject(
                "share",
                preparation.progress().map(progress -> progress.share()).orElse(0));
        return page;
    }
}
