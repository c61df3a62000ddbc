package org.policybook.web.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Organisation;
import org.policybook.governance.lifecycle.DraftStage;
import org.policybook.library.Library;
import org.policybook.library.ListDrafts;
import org.policybook.library.ReviewsOfPosts;
import org.policybook.people.Account;
import org.policybook.people.Membership;
import org.policybook.web.NotAllowed;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.policybook.web.reader.OpenFeedback;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What an author has to do: their drafts, what came back to them, and what is due for review.
@Controller
class WorkPage {
    private final Library library;
    private final Today today;
    private final OpenFeedback feedback;

    WorkPage(Library library, Today today, OpenFeedback feedback) {
        this.library = library;
        this.today = today;
        this.feedback = feedback;
    }

    /// A draft on the page.
    public record Line(ListDrafts.Line draft, String organisation, StageWords.Next next) {
        public String path() {
            return "/drafts/" + draft.policy() + "/" + draft.draft();
        }

        public String stage() {
            return StageWords.of(draft.progress().stage());
        }

        public boolean isReturned() {
            return draft.progress().stage() == DraftStage.RETURNED;
        }
    }

    @GetMapping("/work")
    String show(Visitor visitor, Model page) {
        Account account = visitor.own();
        Set<OrganisationId> organisations = account.memberships().stream()
                .map(Membership::organisation)
                .filter(id -> DraftHere.mayWrite(visitor, id)
                        && library.organisations().contains(id))
                .collect(Collectors.toSet());
        if (organisations.isEmpty()) {
            throw new NotAllowed();
        }
        List<String> damaged = new ArrayList<>();
        List<ListDrafts.Line> drafts =
                new ListDrafts(library).list(organisations, today.date(), failure -> note(failure, damaged));
        List<ListDrafts.Line> mine =
                drafts.stream().filter(draft -> isMine(draft, account)).toList();
        page.addAttribute(
                "returned", lines(mine.stream().filter(WorkPage::isReturned).toList()));
        page.addAttribute(
                "mine", lines(mine.stream().filter(draft -> !isReturned(draft)).toList()));
        page.addAttribute(
                "others",
                lines(drafts.stream().filter(draft -> !mine.contains(draft)).toList()));
        page.addAttribute("due", due(account, organisations));
        page.addAttribute(
                "organisations",
                organisations.stream()
                        .sorted()
                        .map(library::organisation)
                        .map(Organisation::name)
                        .toList());
        page.addAttribute("damaged", damaged);
        page.addAttribute("told", told(organisations, visitor));
        return "author/work";
    }

    /// Where readers wrote about policies that are theirs, with how often.
    private List<Told> told(Set<OrganisationId> organisations, Visitor visitor) {
        return organisations.stream()
                .sorted()
                .map(id -> new Told(id, feedback.of(id, visitor)))
                .filter(told -> told.waiting() > 0)
                .toList();
    }

    public record Told(OrganisationId organisation, int waiting) {}

    private List<ReviewsOfPosts.Due> due(Account account, Set<OrganisationId> organisations) {
        return organisations.stream()
                .sorted()
                .flatMap(id -> new ReviewsOfPosts(library).due(id, account.posts(id), today.date()).stream())
                .toList();
    }

    private static void note(LibraryFailure failure, List<String> damaged) {
        damaged.add(PlainRefusal.of(String.valueOf(failure.getMessage())));
    }

    private static boolean isReturned(ListDrafts.Line draft) {
        return draft.progress().stage() == DraftStage.RETURNED;
    }

    private static boolean isMine(ListDrafts.Line draft, Account account) {
        return draft.editors().stream().anyMatch(account.email()::equalsIgnoreCase)
                || account.posts(draft.policy().organisation()).stream().anyMatch(draft.posts()::contains);
    }

    private List<Line> lines(List<ListDrafts.Line> drafts) {
        return drafts.stream()
                .map(draft -> new Line(
                        draft,
                        library.organisation(draft.policy().organisation()).name(),
                        StageWords.next(draft.progress())))
                .toList();
    }
}
