package org.policybook.web.committee;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.DraftId;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.gate.Verdict;
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
    private final SignPage signPage;

    DecisionForm(Library library, Today today, Judging judging, Signatures signatures, SignPage signPage) {
        this.library = library;
        this.today = today;
        this.judging = judging;
        this.signatures = signatures;
        this.signPage = signPage;
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
        if (asked.posted().given("change").isPresent()) {
            return judging.again(asked);
        }
        if (signatures.isThere(asked)) {
            after.addFlashAttribute("done", "You have signed this decision already. It counts once.");
            return Judging.redirect(asked);
        }
        Optional<FieldProblem> refusal = signatures.incomplete(asked);
        if (refusal.isPresent()) {
            return judging.refuse(asked, refusal.get());
        }
        return judging.once(asked, () -> sign(asked, request, after));
    }

    /// First shows what is signed, then takes it.
    private ModelAndView sign(Judging.Asked asked, HttpServletRequest request, RedirectAttributes after) {
        DecideOnDraft decide = new DecideOnDraft(library);
        DecideOnDraft.Decision decision = decision(asked.posted());
        Optional<DraftId> draft = Optional.of(asked.draft());
        if (decide.tried(asked.policy(), draft, decision, today.session(asked.visitor()))
                instanceof Step.Refused refused) {
            return judging.refuse(asked, refused);
        }
        List<Verdict> missing = decision.approved()
                ? decide.missing(asked.policy(), draft, decision, today.session(asked.visitor()))
                : List.of();
        SignPage.Asked shown = new SignPage.Asked(asked, decision, missing);
        if (!asked.posted().text("confirmed").equals("yes")) {
            return signPage.show(shown, List.of());
        }
        List<FieldProblem> open = signatures.unconfirmed(shown, request);
        return open.isEmpty()
                ? judging.judge(
                        asked,
                        () -> decide.decide(asked.policy(), draft, decision, today.session(asked.visitor())),
                        DecisionForm::done,
                        after)
                : signPage.show(shown, open);
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
