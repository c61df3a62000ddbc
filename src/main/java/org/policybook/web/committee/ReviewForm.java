package org.policybook.web.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.Library;
import org.policybook.library.ReviewDraft;
import org.policybook.web.Posted;
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
        return judging.judge(
                asked,
                () -> new ReviewDraft(library)
                        .review(
                                asked.policy(),
                                Optional.of(asked.draft()),
                                answers(asked.posted()),
                                today.session(visitor)),
                step -> done(step),
                after);
    }

    private static ReviewDraft.Answers answers(Posted posted) {
        List<DraftEvent.Criterion> criteria = new ArrayList<>();
        List<String> asFound = new ArrayList<>();
        posted.fields().forEach((name, answer) -> {
            if (!name.startsWith("met-")) {
                return;
            }
            String id = name.substring("met-".length());
            String note = posted.text("note-" + id);
            if (answer.equals("no")) {
                criteria.add(new DraftEvent.Criterion(id, false, note));
            } else if (answer.equals("yes") && note.isEmpty()) {
                asFound.add(id);
            } else if (answer.equals("yes")) {
                criteria.add(new DraftEvent.Criterion(id, true, note));
            }
        });
        return new ReviewDraft.Answers(
                posted.given("stage"),
                posted.given("group"),
                posted.date("reviewed-on"),
                criteria,
                asFound,
                posted.lines("review-actions"));
    }

    private static String done(Step.Taken step) {
        return step.event() instanceof DraftEvent.Reviewed reviewed && reviewed.returned()
                ? "The draft went back to its author, with your actions."
                : "Your answers are recorded.";
    }
}
