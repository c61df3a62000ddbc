package org.policybook.web;

import org.policybook.document.BadInput;
import org.policybook.document.LibraryFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Turns what went wrong into a page that says what, and how to go on. No page shows where in the program.
@ControllerAdvice
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ModelAndView badInput(BadInput problem) {
        return page(HttpStatus.BAD_REQUEST, "problem.bad-input", problem.getMessage());
    }

    @ExceptionHandler({NotThere.class, NoResourceFoundException.class})
    ModelAndView notThere() {
        return page(HttpStatus.NOT_FOUND, "problem.not-there", "");
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refusal) {
        return page(HttpStatus.FORBIDDEN, "problem.not-allowed", "");
    }

    @ExceptionHandler
    ModelAndView failed(LibraryFailure failure) {
        LOG.error("A page could not be shown", failure);
        return page(HttpStatus.SERVICE_UNAVAILABLE, "problem.failure", "");
    }

    private static ModelAndView page(HttpStatus status, String kind, String message) {
        ModelAndView page = new ModelAndView("problem");
        page.setStatus(status);
        page.addObject("kind", kind);
        page.addObject("message", message);
        return page;
    }
}
