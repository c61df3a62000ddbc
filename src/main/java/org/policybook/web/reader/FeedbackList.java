package org.policybook.web.reader;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.library.BrowsePolicies;
import org.policybook.library.Library;
import org.policybook.library.PolicyCard;
import org.policybook.library.ShowPolicy;
import org.policybook.people.Account;
import org.policybook.people.Feedback;
import org.policybook.people.Role;
import org.policybook.people.SqlFeedback;
import org.policybook.web.NotAllowed;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What readers told an organisation about its policies: all of it to policy managers, to others what is about
/// the policies that their posts answer for.
@Controller
class FeedbackList {
    private static final int MOST = 200;

    private final SqlFeedback feedback;
    private final BrowsePolicies browse;
    private final ShowPolicy policies;
    private final Today today;

    FeedbackList(SqlFeedback feedback, Library library, ShowPolicy policies, Today today) {
        this.feedback = feedback;
        this.browse = new BrowsePolicies(library);
        this.policies = policies;
        this.today = today;
    }

    /// @param address where the paragraph stands in the version that it is about
    public record Line(Feedback feedback, String title, String address) {}

    @GetMapping("/feedback/{organisation}")
    String show(@PathVariable("organisation") String organisation, Visitor visitor, Model page) {
        OrganisationId id = Addresses.organisation(organisation);
        page.addAttribute("lines", lines(id, account(id, visitor), visitor));
        page.addAttribute("house", policies.look(id));
        return "feedback-list";
    }

    @PostMapping("/feedback/{organisation}")
    String settle(
            @PathVariable("organisation") String organisation,
            @RequestParam(name = "id", defaultValue = "0") long number,
            Visitor visitor) {
        OrganisationId id = Addresses.organisation(organisation);
        Account account = account(id, visitor);
        boolean theirs = lines(id, account, visitor).stream()
                .anyMatch(line -> line.feedback().id() == number);
        if (!theirs || !feedback.settle(id, number, account, today.now())) {
            throw new NotThere();
        }
        return "redirect:/feedback/" + id;
    }

    private static Account account(OrganisationId id, Visitor visitor) {
        Account account = visitor.account().orElseThrow(() -> new AccessDeniedException("Nobody is signed in."));
        if (account.in(id).isEmpty()) {
            throw new NotThere();
        }
        Set<Role> work = EnumSet.complementOf(EnumSet.of(Role.READER, Role.ADMINISTRATOR));
        if (!visitor.hasAny(work, id) && account.posts(id).isEmpty()) {
            throw new NotAllowed();
        }
        return account;
    }

    private List<Line> lines(OrganisationId id, Account account, Visitor visitor) {
        Map<PolicyId, PolicyCard> theirs = browse.of(id, Readers.of(visitor), today.date()).stream()
                .filter(card ->
                        visitor.has(Role.POLICY_MANAGER, id) || card.text().isOf(account.posts(id)))
                .collect(Collectors.toMap(PolicyCard::policy, Function.identity()));
        return feedback.of(id, MOST).stream()
                .flatMap(given ->
                        Optional.ofNullable(theirs.get(given.policy())).stream().map(card -> line(given, card)))
                .toList();
    }

    private static Line line(Feedback given, PolicyCard card) {
        String clause = Optional.of(given)
                .flatMap(Feedback::clause)
                .map(found -> "#" + found)
                .orElse("");
        return new Line(given, card.text().title(), Addresses.page(given.policy()) + "/" + given.version() + clause);
    }
}
