package org.policybook.web.committee;

import java.util.List;
import java.util.Map;
import org.policybook.document.DraftId;
import org.policybook.document.PolicyId;
import org.policybook.library.FateOfDraft;
import org.policybook.library.OpenDraft;
import org.policybook.web.FieldProblem;
import org.policybook.web.NotThere;
import org.policybook.web.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// One policy before those who judge it, on one screen.
@Controller
class PaperPage {
    private final Papers papers;
    private final Reauthentication reauthentication;

    PaperPage(Papers papers, Reauthentication reauthentication) {
        this.papers = papers;
        this.reauthentication = reauthentication;
    }

    @GetMapping("/papers/{org}/{slug}/{draft}")
    ModelAndView show(
            @PathVariable String org, @PathVariable String slug, @PathVariable String draft, Visitor visitor) {
        PolicyId policy = PolicyId.of(org, slug);
        return show(policy, DraftId.of(draft), visitor, List.of(), Map.of());
    }

    /// @param problems with what was asked, each linked to its field
    /// @param typed what the visitor had written, by the field's name
    ModelAndView show(
            PolicyId policy, DraftId draft, Visitor visitor, List<FieldProblem> problems, Map<String, String> typed) {
        FateOfDraft fate = papers.fate(policy, draft, visitor);
        return switch (fate) {
            case FateOfDraft.Open open -> paper(papers.open(policy, draft), visitor, problems, typed);
            case FateOfDraft.Published published ->
                over(policy, "It was published as version %s.".formatted(published.version()));
            case FateOfDraft.GivenUp given -> over(policy, "It was given up: %s".formatted(given.reason()));
            case FateOfDraft.Unknown unknown -> throw new NotThere();
        };
    }

    private ModelAndView paper(
            OpenDraft open, Visitor visitor, List<FieldProblem> problems, Map<String, String> typed) {
        ModelAndView page = new ModelAndView("committee-paper");
        if (!problems.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        page.addObject("view", papers.view(open, visitor));
        page.addObject("progress", open.progress());
        page.addObject("problems", problems);
        page.addObject("typed", typed);
        page.addObject("askPassword", reauthentication.asksPassword(visitor));
        page.addObject("mayPublish", papers.mayPublish(open.reading().policy(), visitor));
        return page;
    }

    private static ModelAndView over(PolicyId policy, String what) {
        ModelAndView page = new ModelAndView("committee-over");
        page.addObject("policy", policy);
        page.addObject("what", what);
        return page;
    }
}
