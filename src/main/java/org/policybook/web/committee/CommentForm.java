package org.policybook.web.committee;

import java.util.Map;
import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.document.DraftId;
import org.policybook.document.PolicyId;
import org.policybook.library.ConsultOnDraft;
import org.policybook.library.Library;
import org.policybook.web.Access;
import org.policybook.web.Posted;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes a view on a draft that is in consultation.
@Controller
class CommentForm {
    private final Library library;
    private final Today today;
    private final Judging judging;

    CommentForm(Library library, Today today, Judging judging) {
        this.library = library;
        this.today = today;
        this.judging = judging;
    }

    @PostMapping("/papers/{org}/{slug}/{draft}/comment")
    ModelAndView comment(
            @PathVariable String org,
            @PathVariable String slug,
            @PathVariable String draft,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            RedirectAttributes after) {
        PolicyId policy = PolicyId.of(org, slug);
        Access.need(visitor, policy.organisation(), Judges.READ);
        Posted posted = new Posted(fields);
        Judging.Asked asked = new Judging.Asked(policy, DraftId.of(draft), visitor, posted);
        return judging.judge(
                asked,
                () -> new ConsultOnDraft(library, policy, Optional.of(asked.draft()), today.session(visitor))
                        .comment(
                                posted.given("clause").map(ClauseId::of), posted.given("from"), posted.text("comment")),
                taken -> "Thank you. Your comment is kept, and the author will answer it.",
                after);
    }
}
