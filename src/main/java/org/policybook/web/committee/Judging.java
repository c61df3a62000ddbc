package org.policybook.web.committee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.PolicyId;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.FateOfDraft;
import org.policybook.library.OpenDraft;
import org.policybook.people.Role;
import org.policybook.web.Access;
import org.policybook.web.FieldProblem;
import org.policybook.web.ForPages;
import org.policybook.web.Posted;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What every form on a paper has in common: it counts for the text that was read, and a refusal shows the paper again
/// with what was written.
@Component
class Judging {
    private static final Pattern CRITERION = Pattern.compile("--confirm ([a-z0-9-]+)=");

    private final Papers papers;
    private final PaperPage page;

    Judging(Papers papers, PaperPage page) {
        this.papers = papers;
        this.page = page;
    }

    /// What was sent from a form on a paper.
    record Asked(PolicyId policy, DraftId draft, Visitor visitor, Posted posted) {
        /// @param roles that may send it
        static Asked of(Address at, Map<String, String> fields, Visitor visitor, Set<Role> roles) {
            PolicyId policy = PolicyId.of(at.org(), at.slug());
            Access.need(visitor, policy.organisation(), roles);
            return new Asked(policy, DraftId.of(at.draft()), visitor, new Posted(fields));
        }

        String address() {
            return "/papers/%s/%s".formatted(policy, draft);
        }
    }

    /// As in `/papers/ORG/SLUG/DRAFT`.
    record Address(String org, String slug, String draft) {}

    /// @param step taken only when the draft is still at the revision that the form names
    /// @param done says what came of it
    ModelAndView judge(Asked asked, Supplier<Step> step, Function<Step.Taken, String> done, RedirectAttributes after) {
        return once(asked, () -> switch (step.get()) {
            case Step.Taken taken -> {
                after.addFlashAttribute("done", done.apply(taken));
                yield redirect(asked);
            }
            case Step.Refused refused -> refuse(asked, refused);
        });
    }

    /// @param answer asked for only when the draft is still open, at the revision that the form names
    ModelAndView once(Asked asked, Supplier<ModelAndView> answer) {
        FateOfDraft fate = papers.fate(asked.policy(), asked.draft(), asked.visitor());
        if (!(fate instanceof FateOfDraft.Open)) {
            return redirect(asked);
        }
        Optional<FieldProblem> moved = moved(asked);
        if (moved.isPresent()) {
            return refuse(asked, moved.get());
        }
        try {
            return answer.get();
        } catch (BadInput problem) {
            return refuse(asked, new FieldProblem("", ForPages.of(String.valueOf(problem.getMessage()))));
        }
    }

    /// Why the text is not the one that was read; empty when it is.
    private Optional<FieldProblem> moved(Asked asked) {
        OpenDraft open = papers.open(asked.policy(), asked.draft());
        String now = open.now().target().revision().hex();
        return asked.posted().text("revision").equals(now)
                ? Optional.empty()
                : Optional.of(
                        new FieldProblem(
                                "",
                                "The text was edited while you read it, so nothing was recorded. What was confirmed or signed for the text before does not count any more. Read the present text below, and answer again once it has been put forward."));
    }

    /// The paper once more, with what was typed.
    ModelAndView again(Asked asked) {
        return refuse(asked, List.of());
    }

    ModelAndView refuse(Asked asked, Step.Refused refused) {
        return refuse(asked, new FieldProblem(field(asked, refused), ForPages.of(refused.message())));
    }

    ModelAndView refuse(Asked asked, FieldProblem problem) {
        return refuse(asked, List.of(problem));
    }

    ModelAndView refuse(Asked asked, List<FieldProblem> problems) {
        return page.show(
                asked.policy(),
                asked.draft(),
                asked.visitor(),
                problems,
                asked.posted().shown());
    }

    static ModelAndView redirect(Asked asked) {
        return new ModelAndView("redirect:" + asked.address());
    }

    /// The field of a criterion of the checklist that was confirmed without evidence; empty for other problems.
    private static String criterion(String message) {
        Matcher found = CRITERION.matcher(message);
        return found.find() ? "note-" + found.group(1) : "";
    }

    private static String minuteField(Step.Refused refused) {
        return switch (refused.rule()) {
            case "date" -> "minute-on";
            case "minute" -> "minute-reference";
            case "membership" -> "minute-post";
            default -> "minute-reason";
        };
    }

    /// The field that a refusal is about.
    private static String field(Asked asked, Step.Refused refused) {
        if (asked.posted().fields().containsKey("minute-post")) {
            return minuteField(refused);
        }
        boolean reviews = asked.posted().fields().containsKey("reviewed-on");
        return switch (refused.rule()) {
            case "quorum" -> "present";
            case "minute", "one-decision" -> "minute";
            case "date" -> reviews ? "reviewed-on" : "on";
            case "membership" -> "post";
            case "actions" -> reviews ? "review-actions" : "actions";
            default -> criterion(refused.message());
        };
    }
}
