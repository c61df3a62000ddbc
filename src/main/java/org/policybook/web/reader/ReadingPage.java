package org.policybook.web.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policybook.document.BadInput;
import org.policybook.document.PolicyId;
import org.policybook.document.VersionNumber;
import org.policybook.library.ConfirmRead;
import org.policybook.library.QuizQuestion;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What somebody has to read, with only what changed where they read it before; where they confirm it; and what their
/// views are wanted on.
@Controller
class ReadingPage {
    private final ReadingList reading;
    private final OwnConsultations consultations;
    private final ConfirmRead confirm;
    private final Today today;

    ReadingPage(ReadingList reading, OwnConsultations consultations, ConfirmRead confirm, Today today) {
        this.reading = reading;
        this.consultations = consultations;
        this.confirm = confirm;
        this.today = today;
    }

    /// @param confirmed the policy that was confirmed just now
    @GetMapping("/reading")
    ModelAndView show(Visitor visitor, @RequestParam(defaultValue = "") String confirmed) {
        return page(visitor, confirmed, "", List.of());
    }

    @PostMapping("/reading/{organisation}/{policy}")
    ModelAndView confirm(
            @PathVariable("organisation") String organisation,
            @PathVariable("policy") String policy,
            @RequestParam(defaultValue = "") String version,
            @RequestParam Map<String, String> form,
            Visitor visitor) {
        visitor.own();
        PolicyId id = Addresses.of(organisation, policy, "").policy();
        ConfirmRead.Outcome outcome =
                confirm.confirm(id, VersionNumber.of(version), answers(form), today.session(visitor));
        return switch (outcome) {
            case ConfirmRead.Outcome.Confirmed done -> new ModelAndView("redirect:/reading?confirmed=" + id);
            case ConfirmRead.Outcome.NotUnderstood not -> {
                ModelAndView page = page(visitor, "", id.toString(), not.wrong());
                page.addObject("form", form);
                page.setStatus(HttpStatus.BAD_REQUEST);
                yield page;
            }
            case ConfirmRead.Outcome.Refused refused -> throw new BadInput(refused.message());
        };
    }

    /// In the order of the questions; 0 for one without an answer.
    private static List<Integer> answers(Map<String, String> form) {
        List<Integer> answers = new ArrayList<>();
        int most = form.keySet().stream().anyMatch(name -> name.startsWith("answer-")) ? form.size() : 0;
        for (int question = 1; question <= most; question++) {
            String chosen = form.getOrDefault("answer-" + question, "0");
            answers.add(chosen.matches("\\d{1,3}") ? Integer.parseInt(chosen) : 0);
        }
        return answers;
    }

    /// @param at the policy whose questions were not answered rightly
    private ModelAndView page(Visitor visitor, String confirmed, String at, List<QuizQuestion> wrong) {
        ModelAndView page = new ModelAndView("reading");
        page.addObject("reading", reading.of(visitor.own(), visitor));
        page.addObject("views", consultations.asking(visitor));
        page.addObject("confirmed", confirmed);
        page.addObject("at", at);
        page.addObject("wrong", wrong.stream().map(QuizQuestion::question).toList());
        page.addObject("form", Map.of());
        return page;
    }
}
