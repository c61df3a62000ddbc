package org.policybook.web.committee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.DraftId;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.Library;
import org.policybook.library.ReviewDraft;
import org.policybook.web.FieldProblem;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes what a reviewing group answered.
@Controller
class ReviewForm {
    private final Library library;
    private final Today today;
    private final Judging judging;

    ReviewForm(Library library, Today today, Judging judging) {
        this.library = library;
        this.today = today;
        this.judging = judging;
    }

    @PostMapping("/papers/{org}/{slug}/{draft}/review")
    ModelAndView review(
            @PathVariable String org,
            @PathVariable String slug,
            @PathVariable String draft,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            RedirectAttributes after) {
        Judging.Asked asked = Judging.Asked.of(new Judging.Address(org, slug, draft), fields, visitor, Judges.REVIEW);
        return judging.once(asked, () -> answer(asked, after));
    }

    private ModelAndView answer(Judging.Asked asked, RedirectAttributes after) {
        ReviewDraft review = new ReviewDraft(library);
        Optional<DraftId> draft = Optional.of(asked.draft());
        ReviewAnswers given = new ReviewAnswers(
                asked.posted(),
                review.sheet(asked.policy(), draft, asked.posted().given("stage"), today.date()));
        List<FieldProblem> problems = given.problems();
        return problems.isEmpty()
                ? judging.judge(
                        asked,
                        () -> review.review(asked.policy(), draft, given.answers(), today.session(asked.visitor())),
                        ReviewForm::done,
                        after)
                : judging.refuse(asked, problems);
    }

    private static String done(Step.Taken step) {
        return step.event() instanceof DraftEvent.Reviewed reviewed && reviewed.returned()
                ? "The draft went back to its author, with your actions."
                : "Your answers are recorded.";
    }
}
