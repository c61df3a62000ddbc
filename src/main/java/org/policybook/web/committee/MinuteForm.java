package org.policybook.web.committee;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.policybook.library.CorrectMinute;
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

/// Puts a wrong minute of an approval right, for all who signed it.
@Controller
class MinuteForm {
    private final Library library;
    private final Today today;
    private final Judging judging;
    private final Signatures signatures;

    MinuteForm(Library library, Today today, Judging judging, Signatures signatures) {
        this.library = library;
        this.today = today;
        this.judging = judging;
        this.signatures = signatures;
    }

    @PostMapping("/papers/{org}/{slug}/{draft}/minute")
    ModelAndView correct(
            @PathVariable String org,
            @PathVariable String slug,
            @PathVariable String draft,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            HttpServletRequest request,
            RedirectAttributes after) {
        Judging.Asked asked = Judging.Asked.of(new Judging.Address(org, slug, draft), fields, visitor, Judges.DECIDE);
        Optional<FieldProblem> refusal = signatures.incompleteMinute(asked, request);
        if (refusal.isPresent()) {
            return judging.refuse(asked, refusal.get());
        }
        return judging.judge(
                asked,
                () -> new CorrectMinute(library)
                        .correct(
                                asked.policy(),
                                Optional.of(asked.draft()),
                                correction(asked.posted()),
                                today.session(visitor)),
                step -> "The minute is corrected. The signatures stand, and the history keeps what stood there before.",
                after);
    }

    private static CorrectMinute.Correction correction(Posted posted) {
        return new CorrectMinute.Correction(
                posted.text("minute-post"),
                posted.given("minute-reference"),
                posted.given("minute-chair"),
                posted.given("minute-present").map(Integer::valueOf),
                posted.date("minute-on"),
                posted.text("minute-reason"));
    }
}
