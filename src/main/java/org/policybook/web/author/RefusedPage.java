package org.policybook.web.author;

import org.policybook.document.BadInput;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// A page with a form that could not be taken as it was filled in. Whoever makes one adds what was typed.
final class RefusedPage {
    private RefusedPage() {}

    static ModelAndView of(String template, BadInput refused) {
        return of(template, String.valueOf(refused.getMessage()));
    }

    /// @param message of the library
    static ModelAndView of(String template, String message) {
        return told(template).addObject("problem", PlainRefusal.of(message));
    }

    /// Without saying what is wrong: the page does so itself.
    static ModelAndView told(String template) {
        return new ModelAndView(template, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
