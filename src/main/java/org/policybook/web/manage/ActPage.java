package org.policybook.web.manage;

import java.util.List;
import java.util.Map;
import org.policybook.document.BadInput;
import org.policybook.document.PolicyId;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.Library;
import org.policybook.web.FieldProblem;
import org.policybook.web.ForPages;
import org.policybook.web.NotThere;
import org.policybook.web.Posted;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Asks for a step with what is published, shows what it will do, and takes it once that is confirmed.
@Controller
class ActPage {
    private final Managed managed;
    private final Acting acting;
    private final Library library;
    private final Today today;

    ActPage(Managed managed, Acting acting, Library library, Today today) {
        this.managed = managed;
        this.acting = acting;
        this.library = library;
        this.today = today;
    }

    @GetMapping("/manage/policies/{org}/{slug}/{act}")
    ModelAndView show(@PathVariable String org, @PathVariable String slug, @PathVariable String act, Visitor visitor) {
        return form(policy(org, slug, visitor), known(act), List.of(), Map.of());
    }

    @PostMapping("/manage/policies/{org}/{slug}/{act}")
    ModelAndView take(
            @PathVariable String org,
            @PathVariable String slug,
            @PathVariable String act,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            RedirectAttributes after) {
        PolicyId policy = policy(org, slug, visitor);
        Posted posted = new Posted(fields);
        Act asked = known(act);
        List<FieldProblem> missing = missing(asked, posted);
        if (!missing.isEmpty()) {
            return form(policy, asked, missing, posted.shown());
        }
        if (!posted.text("confirmed").equals("yes")) {
            return confirmation(policy, asked, posted);
        }
        try {
            return switch (acting.take(asked, policy, posted, today.session(visitor))) {
                case Step.Taken taken -> {
                    after.addFlashAttribute("done", asked.title() + ": done, and in the record.");
                    yield new ModelAndView("redirect:/manage/policies/" + policy);
                }
                case Step.Refused refused -> refused(policy, asked, posted, refused.message());
            };
        } catch (BadInput problem) {
            return refused(policy, asked, posted, String.valueOf(problem.getMessage()));
        }
    }

    private ModelAndView refused(PolicyId policy, Act act, Posted posted, String message) {
        return form(policy, act, List.of(new FieldProblem("", ForPages.of(message))), posted.shown());
    }

    private static List<FieldProblem> missing(Act act, Posted posted) {
        return act.fields().stream()
                .filter(field -> field.required() && posted.text(field.name()).isEmpty())
                .map(field -> new FieldProblem(field.name(), "Fill in \"%s\".".formatted(field.label())))
                .toList();
    }

    private ModelAndView form(PolicyId policy, Act act, List<FieldProblem> problems, Map<String, String> typed) {
        ModelAndView page = page("manage-act", policy, act);
        page.addObject("problems", problems);
        page.addObject("typed", typed);
        if (!problems.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private ModelAndView confirmation(PolicyId policy, Act act, Posted posted) {
        ModelAndView page = page("manage-confirm", policy, act);
        page.addObject("typed", posted.shown());
        return page;
    }

    private ModelAndView page(String name, PolicyId policy, Act act) {
        ModelAndView page = new ModelAndView(name);
        page.addObject("policy", policy);
        page.addObject("organisation", library.organisation(policy.organisation()));
        page.addObject("act", act);
        page.addObject("line", PolicyCard.line(library, policy, today.date()));
        return page;
    }

    private PolicyId policy(String org, String slug, Visitor visitor) {
        PolicyId policy = PolicyId.of(org, slug);
        managed.one(policy.organisation(), visitor);
        return policy;
    }

    private static Act known(String act) {
        return Act.of(act).orElseThrow(NotThere::new);
    }
}
