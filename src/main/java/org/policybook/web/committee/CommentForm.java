package org.policybook.web.committee;

import java.util.Map;
import java.util.Optional;
import org.policybook.document.ClauseId;
import org.policybook.library.ConsultOnDraft;
import org.policybook.library.Library;
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
        Judging.Asked asked = Judging.Asked.of(new Judging.Address(org, slug, draft), fields, visitor, Judges.READ);
        return judging.judge(
                asked,
                () -> new ConsultOnDraft(library, asked.policy(), Optional.of(asked.draft()), today.session(visitor))
                        .comment(
                                asked.posted().given("clause").map(ClauseId::of),
                                asked.posted().given("from"),
                                asked.posted().text("comment")),
                taken -> "Thank you. Your comment is kept, and the author will answer it.",
                after);
    }
}
