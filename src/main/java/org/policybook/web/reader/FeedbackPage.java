package org.policybook.web.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.BadInput;
import org.policybook.document.Clause;
import org.policybook.document.ClauseId;
import org.policybook.document.Clauses;
import org.policybook.library.ShownPolicy;
import org.policybook.people.Feedback;
import org.policybook.people.SqlFeedback;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Tells the owner of a policy what is unclear or wrong in it. Nobody is asked who they are.
@Controller
class FeedbackPage {
    private final PolicyDoor door;
    private final SqlFeedback feedback;
    private final FeedbackLimit limit;
    private final Today today;

    FeedbackPage(PolicyDoor door, SqlFeedback feedback, FeedbackLimit limit, Today today) {
        this.door = door;
        this.feedback = feedback;
        this.limit = limit;
        this.today = today;
    }

    @GetMapping("/policies/{organisation}/{policy}/{edition}/feedback")
    ModelAndView form(
            @PathVariable("organisation") String organisation,
            @PathVariable("policy") String policy,
            @PathVariable("edition") String edition,
            @RequestParam(name = "clause", defaultValue = "") String clause,
            @RequestParam(name = "sent", defaultValue = "") String sent,
            Visitor visitor) {
        ModelAndView page = page(shown(Addresses.of(organisation, policy, edition), visitor), clause, "", "");
        page.addObject("sent", !sent.isEmpty());
        return page;
    }

    @PostMapping("/policies/{organisation}/{policy}/{edition}/feedback")
    ModelAndView give(
            @PathVariable("organisation") String organisation,
            @PathVariable("policy") String policy,
            @PathVariable("edition") String edition,
            @RequestParam(name = "clause", defaultValue = "") String clause,
            @RequestParam(name = "words", defaultValue = "") String words,
            HttpServletRequest request,
            Visitor visitor) {
        ShownPolicy shown = shown(Addresses.of(organisation, policy, edition), visitor);
        String typed = words.strip();
        if (typed.isEmpty()) {
            return refused(shown, clause, words, "feedback.empty", HttpStatus.BAD_REQUEST);
        }
        if (typed.length() > Feedback.LONGEST) {
            return refused(shown, clause, words, "feedback.long", HttpStatus.BAD_REQUEST);
        }
        String from = visitor.account().map(account -> account.email()).orElseGet(request::getRemoteAddr);
        if (!limit.allows(from, today.now())) {
            return refused(shown, clause, words, "feedback.often", HttpStatus.TOO_MANY_REQUESTS);
        }
        feedback.give(
                shown.policy(),
                shown.reading().version().orElseThrow(NotThere::new),
                clause(shown, clause).map(Clause::id),
                typed,
                today.now());
        return new ModelAndView("redirect:" + request.getRequestURI() + "?sent=yes");
    }

    private ModelAndView refused(
            ShownPolicy shown, String clause, String words, String problem, HttpStatusCode status) {
        ModelAndView page = page(shown, clause, words, problem);
        page.setStatus(status);
        page.addObject("sent", false);
        return page;
    }

    /// @param problem the name of what to say; none when empty
    private ModelAndView page(ShownPolicy shown, String clause, String words, String problem) {
        ModelAndView page = new ModelAndView("feedback");
        page.addObject("shown", shown);
        page.addObject("house", door.look(shown.policy().organisation()));
        page.addObject("address", Addresses.page(shown.policy()));
        page.addObject("clause", clause(shown, clause));
        page.addObject("words", words);
        page.addObject("problem", problem);
        return page;
    }

    /// Feedback is about what was published.
    private ShownPolicy shown(Address address, Visitor visitor) {
        ShownPolicy shown = door.text(address, visitor);
        if (shown.reading().version().isEmpty()) {
            throw new NotThere();
        }
        return shown;
    }

    /// Empty for the whole text, and for a paragraph that it does not have.
    private static Optional<Clause> clause(ShownPolicy shown, String id) {
        try {
            ClauseId wanted = ClauseId.of(id);
            return Clauses.of(shown.reading().parsed().policy()).stream()
                    .filter(clause -> clause.id().equals(wanted))
                    .findFirst();
        } catch (BadInput none) {
            return Optional.empty();
        }
    }
}
