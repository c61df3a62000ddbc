package org.policybook.web.committee;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.DecideOnDraft;
import org.policybook.library.Library;
import org.policybook.web.FieldProblem;
import org.policybook.web.Posted;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes a signature under a committee's decision. Sent twice, or again from the page before, it counts once.
@Controller
class DecisionForm {
    private final Library library;
    private final Today today;
    private final Judging judging;
    private final Signatures signatures;

    DecisionForm(Library library, Today today, Judging judging, Signatures signatures) {
        this.library = library;
        this.today = today;
        this.judging = judging;
        this.signatures = signatures;
    }

    @PostMapping("/papers/{org}/{slug}/{draft}/decide")
    ModelAndView decide(
            @PathVariable String org,
            @PathVariable String slug,
            @PathVariable String draft,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            HttpServletRequest request,
            RedirectAttributes after) {
        Judging.Asked asked = Judging.Asked.of(new Judging.Address(org, slug, draft), fields, visitor, Judges.DECIDE);
        if (signatures.isThere(asked)) {
            after.addFlashAttribute("done", "You have signed this decision already. It counts once.");
            return Judging.redirect(asked);
        }
        Optional<FieldProblem> refusal = signatures.refusal(asked, request);
        if (refusal.isPresent()) {
            return judging.refuse(asked, refusal.get());
        }
        return judging.judge(
                asked,
                () -> new DecideOnDraft(library)
                        .decide(
                                asked.policy(),
                                Optional.of(asked.draft()),
                                decision(asked.posted()),
                                today.session(visitor)),
                DecisionForm::done,
                after);
    }

    private static DecideOnDraft.Decision decision(Posted posted) {
        return new DecideOnDraft.Decision(
                posted.text("decision").equals("approve"),
                Optional.empty(),
                posted.text("post"),
                posted.given("instead"),
                posted.text("minute"),
                posted.given("chair"),
                Integer.parseInt(posted.text("present")),
                posted.date("on"),
                posted.lines("actions"));
    }

    private static String done(Step.Taken step) {
        return step.event() instanceof DraftEvent.Decided decided && decided.approved()
                ? "You signed the approval."
                : "The decision is recorded, and the draft went back to its author with the actions.";
    }
}
