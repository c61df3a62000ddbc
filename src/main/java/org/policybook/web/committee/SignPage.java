package org.policybook.web.committee;

import java.util.List;
import org.policybook.governance.gate.Verdict;
import org.policybook.library.DecideOnDraft;
import org.policybook.library.OpenDraft;
import org.policybook.web.FieldProblem;
import org.policybook.web.OpenGate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Shows a signature once more before it counts: what is signed, and what still keeps the draft from being published.
@Component
class SignPage {
    private final Papers papers;
    private final Reauthentication reauthentication;

    SignPage(Papers papers, Reauthentication reauthentication) {
        this.papers = papers;
        this.reauthentication = reauthentication;
    }

    /// What somebody is about to sign.
    ///
    /// @param missing the gates that keep the draft from being published; empty for a refusal
    record Asked(Judging.Asked form, DecideOnDraft.Decision decision, List<Verdict> missing) {
        Asked {
            missing = List.copyOf(missing);
        }
    }

    /// @param problems with what was typed here
    ModelAndView show(Asked asked, List<FieldProblem> problems) {
        OpenDraft open = papers.open(asked.form().policy(), asked.form().draft());
        ModelAndView page = new ModelAndView("committee-sign");
        if (!problems.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        page.addObject("address", asked.form().address());
        page.addObject("title", open.reading().title());
        page.addObject("committee", committee(open));
        page.addObject("decision", asked.decision());
        page.addObject("missing", OpenGate.all(asked.missing(), open));
        page.addObject("problems", problems);
        page.addObject("typed", asked.form().posted().shown());
        page.addObject("askPassword", reauthentication.asksPassword(asked.form().visitor()));
        return page;
    }

    private static String committee(OpenDraft open) {
        return open.progress()
                .submitted()
                .map(submitted -> submitted.committee())
                .orElse("");
    }
}
