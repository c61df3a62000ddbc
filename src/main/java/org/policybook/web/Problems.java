package org.policybook.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.policybook.document.BadInput;
import org.policybook.document.LibraryFailure;
import org.policybook.people.AuditEvent;
import org.policybook.web.sign.Interruption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Turns what went wrong into a page that says what, and how to go on. No page shows where in the program.
@ControllerAdvice
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Interruption interruption;
    private final Audit audit;
    private final PageFacts facts;

    Problems(Interruption interruption, Audit audit, PageFacts facts) {
        this.interruption = interruption;
        this.audit = audit;
        this.facts = facts;
    }

    @ExceptionHandler
    ModelAndView badInput(BadInput problem) {
        return page(HttpStatus.BAD_REQUEST, "problem.bad-input", problem.getMessage());
    }

    /// Part of the address is not of the form it has to be, such as a number that is none.
    @ExceptionHandler({MethodArgumentTypeMismatchException.class, MissingServletRequestParameterException.class})
    ModelAndView badAddress(HttpServletRequest request) {
        return page(
                HttpStatus.BAD_REQUEST,
                request.getMethod().equals("GET") ? "problem.bad-address" : "problem.bad-input",
                "");
    }

    @ExceptionHandler({NotThere.class, NoResourceFoundException.class, NoHandlerFoundException.class})
    ModelAndView notThere(HttpServletRequest request) {
        facts.expose(request);
        return page(HttpStatus.NOT_FOUND, "problem.not-there", "");
    }

    @ExceptionHandler
    ModelAndView noSuchDay(NoSuchDay problem) {
        return page(HttpStatus.NOT_FOUND, "problem.no-such-day", "");
    }

    /// Whoever did not sign in yet may be allowed to once they have.
    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refusal, ServletWebRequest at) {
        HttpServletRequest request = at.getRequest();
        if (request.getUserPrincipal() == null) {
            return new ModelAndView(
                    "redirect:" + interruption.signInFirst(request, Objects.requireNonNull(at.getResponse())));
        }
        audit.record(
                AuditEvent.Kind.PAGE_REFUSED,
                request.getUserPrincipal().getName(),
                request,
                request.getMethod() + " " + request.getRequestURI());
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
