package org.policybook.web.author;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.governance.Bodies;
import org.policybook.governance.ChangeClass;
import org.policybook.governance.gate.Verdict;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.DraftBehind;
import org.policybook.library.GiveUpDraft;
import org.policybook.library.JudgeDraft;
import org.policybook.library.Library;
import org.policybook.library.NamedClauses;
import org.policybook.library.SubmitDraft;
import org.policybook.web.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Whether a draft is ready to be put forward: its gates, each with the way to the place to mend; and putting it
/// forward, or giving it up.
@Controller
class ReadyPage {
    private static final String NO_MINOR = "This is no minor change: ";
    private static final String DRAFT = "/drafts/{org}/{slug}/{draft}";

    private final Library library;
    private final Today today;

    ReadyPage(Library library, Today today) {
        this.library = library;
        this.today = today;
    }

    /// What somebody typed to put a draft forward.
    public record Submission(String change, String committee, String statement) {}

    @GetMapping(DRAFT + "/ready")
    String show(
            DraftHere here,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "major") String change,
            Model page) {
        page.addAttribute("done", done);
        add(here, before(here, change), page::addAttribute);
        return "author/ready";
    }

    /// What was said with the last submission, to be amended.
    private static Submission before(DraftHere here, String change) {
        return here.progress()
                .lastSubmission()
                .map(last -> new Submission(change, last.committee(), last.statement()))
                .orElse(new Submission(change, "", ""));
    }

    private void add(DraftHere here, Submission typed, Facts page) {
        boolean first = here.reading().record().published().isEmpty();
        JudgeDraft.Judged judged = new JudgeDraft(library)
                .judge(here.policy(), Optional.of(here.id()), first ? Optional.empty() : change(typed), today.date());
        GateLines gates = new GateLines(here);
        page.add("typed", typed);
        page.add("first", first);
        List<GateLines.Line> errors = gates.errors(judged.errors());
        page.add("errors", errors);
        page.add(
                "open",
                judged.verdicts().stream()
                        .filter(Verdict::isInTheWay)
                        .map(gates::of)
                        .filter(gate -> !GateLines.repeats(gate, errors))
                        .toList());
        page.add(
                "passed",
                judged.verdicts().stream()
                        .filter(verdict -> !verdict.isInTheWay())
                        .map(gates::of)
                        .toList());
        page.add("committees", committees(here));
        page.add("actions", here.isReturned() ? here.progress().actions() : List.of());
        page.add("behind", DraftBehind.of(here.reading(), library));
        page.add("next", StageWords.next(here.progress()));
    }

    private static Optional<ChangeClass> change(Submission typed) {
        return Optional.of(typed.change().equals("minor") ? ChangeClass.MINOR : ChangeClass.MAJOR);
    }

    private static List<String> committees(DraftHere here) {
        String type = here.reading().parsed().policy().frontMatter().type().orElse("policy");
        return here.draft().organisation().bodies().approving(type).stream()
                .map(Bodies.Committee::name)
                .toList();
    }

    /// @param revision as the author saw it: another text is not put forward unseen
    @PostMapping(DRAFT + "/submit")
    ModelAndView submit(
            DraftHere here,
            @RequestParam(defaultValue = "major") String change,
            @RequestParam(defaultValue = "") String committee,
            @RequestParam(defaultValue = "") String statement,
            @RequestParam(defaultValue = "") String revision) {
        here.toWrite();
        Submission typed = new Submission(change, committee, statement);
        if (!here.revision().hex().equals(revision)) {
            return refused(
                    here,
                    typed,
                    "The draft was saved again since you opened this page. Look at it once more, then submit it.");
        }
        try {
            Step step = new SubmitDraft(library)
                    .submit(
                            here.policy(),
                            Optional.of(here.id()),
                            new SubmitDraft.Submission(
                                    change(typed), Optional.of(committee).filter(name -> !name.isEmpty()), statement),
                            today.session(here.visitor()));
            return switch (step) {
                case Step.Taken taken -> new ModelAndView("redirect:" + here.path() + "/ready?done=submitted");
                case Step.Refused refused -> refused(here, typed, refused.message());
            };
        } catch (BadInput refused) {
            return refused(here, typed, String.valueOf(refused.getMessage()));
        }
    }

    private ModelAndView refused(DraftHere here, Submission typed, String message) {
        ModelAndView page = RefusedPage.told("author/ready");
        page.addObject("here", here);
        boolean notMinor = message.startsWith(NO_MINOR);
        page.addObject(
                "problem",
                notMinor
                        ? "Some of the changes bind people otherwise than before, so the change is major. They are listed below."
                        : PlainRefusal.of(message));
        page.addObject("field", notMinor ? "submit_major" : "submit_statement");
        page.addObject("binding", notMinor ? binding(here, message) : List.of());
        add(here, notMinor ? new Submission("major", typed.committee(), typed.statement()) : typed, page::addObject);
        return page;
    }

    /// Each change that is not minor, by the section that it stands in.
    private static List<String> binding(DraftHere here, String message) {
        NamedClauses clauses = new NamedClauses(here.reading().parsed().policy());
        return Arrays.stream(message.substring(NO_MINOR.length()).split("(?<=\\.) (?=#)", -1))
                .map(change -> change.replace(", so the change is not minor", ""))
                .map(change -> PlainRefusal.orNothing(clauses.in(change.strip())))
                .filter(change -> !change.isEmpty())
                .toList();
    }

    @GetMapping(DRAFT + "/give-up")
    String askToGiveUp(DraftHere here, Model page) {
        here.toWrite();
        page.addAttribute("reason", "");
        return "author/give-up";
    }

    @PostMapping(DRAFT + "/give-up")
    ModelAndView giveUp(DraftHere here, @RequestParam(defaultValue = "") String reason) {
        here.toWrite();
        Step step = new GiveUpDraft(library)
                .giveUp(here.policy(), Optional.of(here.id()), reason, today.session(here.visitor()));
        return switch (step) {
            case Step.Taken taken -> new ModelAndView("redirect:/work?done=given-up");
            case Step.Refused refused -> {
                ModelAndView page = RefusedPage.of("author/give-up", refused.message());
                page.addObject("here", here);
                page.addObject("reason", reason);
                yield page;
            }
        };
    }
}
