package org.policybook.web.manage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.DraftId;
import org.policybook.document.Edition;
import org.policybook.document.LibraryFailure;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Approval;
import org.policybook.governance.Finding;
import org.policybook.governance.gate.Verdict;
import org.policybook.library.FateOfDraft;
import org.policybook.library.IssueDocuments;
import org.policybook.library.JudgeDraft;
import org.policybook.library.Library;
import org.policybook.library.OpenDraft;
import org.policybook.library.PublishDraft;
import org.policybook.library.ReadPolicy;
import org.policybook.library.Session;
import org.policybook.library.TellProgress;
import org.policybook.web.FieldProblem;
import org.policybook.web.ForPages;
import org.policybook.web.NotThere;
import org.policybook.web.OpenGate;
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

/// Publishes a draft that a committee approved, once every gate lets it through.
@Controller
class PublishPage {
    private final Library library;
    private final Today today;
    private final Managed managed;

    PublishPage(Library library, Today today, Managed managed) {
        this.library = library;
        this.today = today;
        this.managed = managed;
    }

    @GetMapping("/manage/publish/{org}/{slug}/{draft}")
    ModelAndView show(
            @PathVariable String org, @PathVariable String slug, @PathVariable String draft, Visitor visitor) {
        return page(PolicyId.of(org, slug), DraftId.of(draft), visitor, List.of(), Map.of());
    }

    @PostMapping("/manage/publish/{org}/{slug}/{draft}")
    ModelAndView publish(
            @PathVariable String org,
            @PathVariable String slug,
            @PathVariable String draft,
            @RequestParam Map<String, String> fields,
            Visitor visitor,
            RedirectAttributes after) {
        PolicyId policy = PolicyId.of(org, slug);
        DraftId id = DraftId.of(draft);
        managed.one(policy.organisation(), visitor);
        if (!(FateOfDraft.of(library, policy, id) instanceof FateOfDraft.Open)) {
            return page(policy, id, visitor, List.of(), Map.of());
        }
        Posted posted = new Posted(fields);
        if (posted.text("reason").isEmpty()) {
            return page(
                    policy,
                    id,
                    visitor,
                    List.of(new FieldProblem("reason", "Say in a line what changed and why.")),
                    posted.shown());
        }
        try {
            Session session = today.session(visitor);
            PublishDraft.Outcome outcome =
                    new PublishDraft(library).publish(policy, Optional.of(id), decision(posted), session);
            if (outcome instanceof PublishDraft.Outcome.Published published) {
                String kept = issue(policy, published.event().version(), session);
                after.addFlashAttribute(
                        "done",
                        "Published as version %s. %s"
                                .formatted(published.event().version(), kept));
                return new ModelAndView("redirect:/manage/policies/" + policy);
            }
            return page(policy, id, visitor, problems(outcome), posted.shown());
        } catch (BadInput problem) {
            return page(
                    policy,
                    id,
                    visitor,
                    List.of(new FieldProblem("", ForPages.of(String.valueOf(problem.getMessage())))),
                    posted.shown());
        }
    }

    private static PublishDraft.Decision decision(Posted posted) {
        return new PublishDraft.Decision(
                Optional.empty(),
                posted.given("approved-by")
                        .map(who -> new Approval(who, posted.date("approved-on").orElseThrow(PublishPage::undated))),
                posted.date("effective"),
                posted.date("review-due"),
                Optional.empty(),
                posted.text("reason"));
    }

    private static BadInput undated() {
        return new BadInput("Say when it was approved: the date of the approval is missing.");
    }

    private static List<FieldProblem> problems(PublishDraft.Outcome outcome) {
        return switch (outcome) {
            case PublishDraft.Outcome.Published published -> List.of();
            case PublishDraft.Outcome.Blocked blocked ->
                blocked.findings().stream()
                        .map(Finding::message)
                        .map(message -> new FieldProblem("", ForPages.of(message)))
                        .toList();
            case PublishDraft.Outcome.NotThrough stopped ->
                stopped.judged().verdicts().stream()
                        .filter(Verdict::isInTheWay)
                        .map(verdict -> new FieldProblem("gates", verdict.gate().label() + ": still missing."))
                        .toList();
            case PublishDraft.Outcome.Refused refused -> List.of(new FieldProblem("", ForPages.of(refused.message())));
        };
    }

    /// The version is published whatever comes of its documents; they can be made again at any time.
    private String issue(PolicyId policy, VersionNumber version, Session session) {
        Address address = new Address(policy, new Edition.OfVersion(version));
        try {
            new IssueDocuments(library)
                    .issue(new ReadPolicy(library).read(address, session.today()), session, warning -> {});
            return "Its documents are kept as issued.";
        } catch (BadInput | LibraryFailure e) {
            return "Its documents were not made: %s They are made when they are asked for."
                    .formatted(ForPages.of(String.valueOf(e.getMessage())));
        }
    }

    private ModelAndView page(
            PolicyId policy, DraftId draft, Visitor visitor, List<FieldProblem> problems, Map<String, String> typed) {
        managed.one(policy.organisation(), visitor);
        return switch (FateOfDraft.of(library, policy, draft)) {
            case FateOfDraft.Open open -> form(policy, draft, problems, typed);
            case FateOfDraft.Published published ->
                over(policy, "It was published as version %s.".formatted(published.version()));
            case FateOfDraft.GivenUp given -> over(policy, "It was given up: %s".formatted(given.reason()));
            case FateOfDraft.Unknown unknown -> throw new NotThere();
        };
    }

    private static ModelAndView over(PolicyId policy, String what) {
        return new ModelAndView("committee-over", Map.of("policy", policy, "what", what));
    }

    private ModelAndView form(PolicyId policy, DraftId draft, List<FieldProblem> problems, Map<String, String> typed) {
        OpenDraft open = TellProgress.of(library, policy, Optional.of(draft), today.date());
        JudgeDraft.Judged judged =
                new JudgeDraft(library).judge(policy, Optional.of(draft), Optional.empty(), today.date());
        ModelAndView page = new ModelAndView("manage-publish");
        if (!problems.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        page.addObject("organisation", library.organisation(policy.organisation()));
        page.addObject("open", open);
        page.addObject("progress", open.progress());
        page.addObject("verdicts", judged.verdicts());
        page.addObject("inTheWay", judged.isInTheWay());
        page.addObject(
                "missing",
                OpenGate.all(
                        judged.verdicts().stream().filter(Verdict::isInTheWay).toList(), open));
        page.addObject("decided", open.isDecidedByCommittee());
        page.addObject("problems", problems);
        page.addObject("typed", typed);
        return page;
    }
}
