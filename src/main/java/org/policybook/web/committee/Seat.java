package org.policybook.web.committee;

import java.util.Comparator;
import java.util.List;
import org.policybook.document.OrganisationId;
import org.policybook.governance.Bodies;
import org.policybook.governance.Organisation;
import org.policybook.governance.lifecycle.DraftStage;
import org.policybook.library.ListPapers;
import org.policybook.people.Account;
import org.policybook.people.Role;
import org.policybook.web.Visitor;

/// A committee as a visitor sits in it.
///
/// @param slug its name in addresses
/// @param posts the visitor's posts that may sign for it
/// @param leads whether the visitor leads it, or looks after all committees
public record Seat(
        OrganisationId organisation,
        Bodies.Committee committee,
        String slug,
        List<String> posts,
        boolean leads,
        Papers papers) {
    public Seat {
        posts = List.copyOf(posts);
    }

    /// @param decidable what can be decided on
    /// @param coming what is still with a reviewing group
    /// @param approved what has every signature, and waits to be published
    public record Papers(
            List<ListPapers.Paper> decidable, List<ListPapers.Paper> coming, List<ListPapers.Paper> approved) {
        public Papers {
            decidable = List.copyOf(decidable);
            coming = List.copyOf(coming);
            approved = List.copyOf(approved);
        }
    }

    /// Those the visitor sits in first.
    static List<Seat> all(Organisation organisation, List<ListPapers.Paper> open, Visitor visitor) {
        return organisation.bodies().committees().stream()
                .map(committee -> of(organisation, committee, open, visitor))
                .sorted(Comparator.comparing(seat -> seat.posts().isEmpty()))
                .toList();
    }

    static Seat of(
            Organisation organisation, Bodies.Committee committee, List<ListPapers.Paper> open, Visitor visitor) {
        List<String> posts =
                posts(organisation, visitor).stream().filter(committee::maySign).toList();
        boolean chairs = visitor.has(Role.CHAIR, organisation.id())
                && committee.chair().filter(posts::contains).isPresent();
        return new Seat(
                organisation.id(),
                committee,
                CommitteeName.slug(committee.name()),
                posts,
                chairs || visitor.has(Role.POLICY_MANAGER, organisation.id()),
                new Papers(
                        before(committee, DraftStage.AWAITING_APPROVAL, open),
                        before(committee, DraftStage.IN_REVIEW, open),
                        before(committee, DraftStage.APPROVED, open)));
    }

    static List<String> posts(Organisation organisation, Visitor visitor) {
        return visitor.account()
                .map((Account account) -> account.posts(organisation.id()))
                .orElse(List.of());
    }

    private static List<ListPapers.Paper> before(
            Bodies.Committee committee, DraftStage stage, List<ListPapers.Paper> open) {
        return open.stream()
                .filter(paper -> paper.progress().stage() == stage)
                .filter(paper ->
                        paper.committee().filter(committee.name()::equals).isPresent())
                .toList();
    }
}
