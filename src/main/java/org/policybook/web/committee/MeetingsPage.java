package org.policybook.web.committee;

import java.util.List;
import org.policybook.library.Library;
import org.policybook.library.ListPapers;
import org.policybook.people.Account;
import org.policybook.people.Membership;
import org.policybook.web.NotAllowed;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What waits for a visitor: papers to review, papers to decide on, and what they did before.
@Controller
class MeetingsPage {
    private final Library library;
    private final Today today;

    MeetingsPage(Library library, Today today) {
        this.library = library;
        this.today = today;
    }

    @GetMapping("/meetings")
    String show(Visitor visitor, Model page) {
        ListPapers papers = new ListPapers(library, today.date());
        List<Desk> desks = visitor.account().map(Account::memberships).orElse(List.of()).stream()
                .map(Membership::organisation)
                .filter(organisation -> visitor.hasAny(Judges.READ, organisation))
                .map(organisation -> Desk.of(library.organisation(organisation), papers, visitor))
                .toList();
        if (desks.isEmpty()) {
            throw new NotAllowed();
        }
        page.addAttribute("desks", desks);
        return "committee-meetings";
    }
}
