package org.policybook.web.committee;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policybook.document.PolicyId;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Organisation;
import org.policybook.governance.lifecycle.DraftStage;
import org.policybook.library.ListPapers;
import org.policybook.people.Role;
import org.policybook.web.Visitor;

/// What a visitor finds on their desk in one organisation.
///
/// @param seats its committees, the visitor's own first
/// @param review drafts that a reviewing group has to confirm, for a reviewer
/// @param consulted drafts that views are wanted on now
/// @param mine what the visitor reviewed or signed, newest first
/// @param decided the last decisions of all committees
/// @param titles of the policies in both, by their address
public record Desk(
        Organisation organisation,
        List<Seat> seats,
        List<ListPapers.Paper> review,
        List<ListPapers.Paper> consulted,
        List<ListPapers.Done> mine,
        List<ListPapers.Done> decided,
        Map<String, String> titles) {
    private static final int RECENT = 10;

    public Desk {
        seats = List.copyOf(seats);
        review = List.copyOf(review);
        consulted = List.copyOf(consulted);
        mine = List.copyOf(mine);
        decided = List.copyOf(decided);
        titles = Map.copyOf(titles);
    }

    static Desk of(Organisation organisation, ListPapers papers, Visitor visitor) {
        List<ListPapers.Paper> open = papers.open(organisation.id());
        List<ListPapers.Done> judged = papers.judged(organisation.id());
        List<ListPapers.Done> mine = judged.stream()
                .filter(done ->
                        done.event().by().email().equals(visitor.person().email()))
                .limit(RECENT)
                .toList();
        List<ListPapers.Done> decided = judged.stream()
                .filter(done -> done.event() instanceof DraftEvent.Decided)
                .limit(RECENT)
                .toList();
        return new Desk(
                organisation,
                Seat.all(organisation, open, visitor),
                visitor.has(Role.REVIEWER, organisation.id()) ? at(DraftStage.IN_REVIEW, open) : List.of(),
                at(DraftStage.IN_CONSULTATION, open),
                mine,
                decided,
                Stream.concat(mine.stream(), decided.stream())
                        .map(ListPapers.Done::policy)
                        .distinct()
                        .collect(Collectors.toMap(PolicyId::toString, papers::title)));
    }

    private static List<ListPapers.Paper> at(DraftStage stage, List<ListPapers.Paper> open) {
        return open.stream().filter(paper -> paper.progress().stage() == stage).toList();
    }
}
