package org.policybook.web.author;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.policybook.document.BadInput;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Clauses;
import org.policybook.document.PartialDate;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.lifecycle.Step;
import org.policybook.library.ConsultOnDraft;
import org.policybook.library.Library;
import org.policybook.web.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Asking others for their views on a draft, and answering them. Everybody who may see the draft may comment.
@Controller
class ConsultationPage {
    private static final String PAGE = "/drafts/{org}/{slug}/{draft}/consultation";

    private final Library library;
    private final Today today;

    ConsultationPage(Library library, Today today) {
        this.library = library;
        this.today = today;
    }

    @GetMapping(PAGE)
    String show(DraftHere here, @RequestParam(defaultValue = "") String done, Model page) {
        page.addAttribute("done", done);
        add(here, page::addAttribute);
        return "author/consultation";
    }

    /// @param posts chosen of the organisation's; @param others typed, parted by commas or lines
    @PostMapping(PAGE + "/ask")
    ModelAndView ask(
            DraftHere here,
            @RequestParam(required = false) List<String> posts,
            @RequestParam(defaultValue = "") String others,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String about) {
        here.toWrite();
        List<String> chosen = Optional.ofNullable(posts).orElse(List.of());
        List<String> invited = Stream.concat(chosen.stream(), Arrays.stream(others.split("[,\\n]", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return take(
                here,
                "asked",
                new Typed("until", others, chosen, Map.of("until", until, "about", about)),
                consult -> consult.open(invited, day(until), about.strip()));
    }

    private static Optional<PartialDate> day(String typed) {
        return TypedDay.parse(typed);
    }

    @PostMapping(PAGE + "/comment")
    ModelAndView comment(
            DraftHere here,
            @RequestParam(defaultValue = "") String clause,
            @RequestParam(defaultValue = "") String text) {
        return take(
                here,
                "commented",
                new Typed("comment", text, List.of(), Map.of("clause", clause)),
                consult -> consult.comment(
                        Optional.of(clause).filter(id -> !id.isEmpty()).map(ClauseId::of), Optional.empty(), text));
    }

    @PostMapping(PAGE + "/answer")
    ModelAndView answer(
            DraftHere here,
            @RequestParam int comment,
            @RequestParam(defaultValue = "noted") String response,
            @RequestParam(defaultValue = "") String text) {
        here.toWrite();
        return take(
                here,
                "answered",
                new Typed("answer-" + comment, text, List.of(), Map.of("response", response)),
                consult -> consult.answer(comment, response(response), text));
    }

    private static DraftEvent.Response response(String code) {
        return switch (code) {
            case "accepted" -> DraftEvent.Response.ACCEPTED;
            case "declined" -> DraftEvent.Response.DECLINED;
            case "noted" -> DraftEvent.Response.NOTED;
            default -> throw new BadInput("Choose whether you accept the comment, note it, or decline it.");
        };
    }

    @PostMapping(PAGE + "/close")
    ModelAndView close(DraftHere here, @RequestParam(defaultValue = "") String sure) {
        here.toWrite();
        Optional<PartialDate> asked = askedUntil(here);
        if (asked.isPresent() && !sure.equals("yes")) {
            ModelAndView page = new ModelAndView("author/consultation");
            page.addObject("here", here);
            page.addObject("early", asked.get());
            page.addObject(
                    "daysLeft",
                    ChronoUnit.DAYS.between(today.date(), asked.get().lastDay()));
            add(here, page::addObject);
            return page;
        }
        return take(here, "closed", new Typed("close", "", List.of(), Map.of()), ConsultOnDraft::close);
    }

    /// The day until which views are still wanted; empty when it is over, or none was named.
    private Optional<PartialDate> askedUntil(DraftHere here) {
        return here.progress().consultation().rounds().reversed().stream()
                .findFirst()
                .flatMap(DraftEvent.ConsultationOpened::until)
                .filter(until -> until.lastDay().isAfter(today.date()));
    }

    /// What somebody typed into the form that was refused, to be shown again.
    ///
    /// @param form the field that the refusal is about
    /// @param posts chosen
    /// @param more what else was typed or chosen, by its name
    public record Typed(String form, String text, List<String> posts, Map<String, String> more) {
        /// A refusal for want of somebody to ask is about the names.
        Typed at(String rule) {
            Map<String, String> all = new LinkedHashMap<>(more);
            if (rule.equals("invitation")) {
                all.put("field", "others");
            }
            return new Typed(form, text, posts, all);
        }

        public Typed {
            posts = List.copyOf(posts);
            more = Map.copyOf(more);
        }
    }

    private ModelAndView take(DraftHere here, String done, Typed typed, Function<ConsultOnDraft, Step> step) {
        try {
            ConsultOnDraft consult =
                    new ConsultOnDraft(library, here.policy(), Optional.of(here.id()), today.session(here.visitor()));
            return switch (step.apply(consult)) {
                case Step.Taken taken -> new ModelAndView("redirect:" + here.path() + "/consultation?done=" + done);
                case Step.Refused refused -> refused(here, typed.at(refused.rule()), refused.message());
            };
        } catch (BadInput refused) {
            return refused(here, typed, String.valueOf(refused.getMessage()));
        }
    }

    private ModelAndView refused(DraftHere here, Typed typed, String message) {
        ModelAndView page = RefusedPage.of("author/consultation", message);
        page.addObject("here", here);
        page.addObject("typed", typed);
        add(here, page::addObject);
        return page;
    }

    private static void add(DraftHere here, Facts page) {
        page.add("consultation", here.progress().consultation());
        page.add("posts", here.draft().organisation().bodies().posts());
        page.add(
                "clauses",
                Clauses.of(here.reading().parsed().policy()).stream()
                        .filter(clause -> clause.kind() == Clause.Kind.HEADING)
                        .toList());
    }
}
