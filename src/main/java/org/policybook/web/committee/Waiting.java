package org.policybook.web.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policybook.governance.Bodies;
import org.policybook.governance.DraftEvent;
import org.policybook.governance.Forms;
import org.policybook.library.ListPapers;

/// Whom a paper waits for, for the one who leads the committee.
///
/// @param days since anything happened with it
/// @param unreviewed stages of the checklist that no group has confirmed wholly, with how many criteria are open
/// @param unsigned posts that may sign and have not; empty where any post may
public record Waiting(ListPapers.Paper paper, long days, List<Open> unreviewed, List<String> unsigned) {
    public Waiting {
        unreviewed = List.copyOf(unreviewed);
        unsigned = List.copyOf(unsigned);
    }

    /// @param by the group that has to confirm it
    public record Open(String stage, String by, int criteria, Optional<DraftEvent.Reviewed> last) {}

    static List<Waiting> of(Seat seat, LocalDate today) {
        return Stream.concat(seat.papers().decidable().stream(), seat.papers().coming().stream())
                .map(paper -> new Waiting(paper, paper.days(today), open(paper), unsigned(paper, seat.committee())))
                .toList();
    }

    private static List<Open> open(ListPapers.Paper paper) {
        return paper.progress().openStages().stream()
                .map((Forms.ChecklistStage stage) -> new Open(
                        stage.label(),
                        stage.by(),
                        stage.criteria().size()
                                - paper.progress().confirmed(stage).size(),
                        paper.progress().lastReview(stage)))
                .toList();
    }

    private static List<String> unsigned(ListPapers.Paper paper, Bodies.Committee committee) {
        List<String> signed = paper.progress().approvals().stream()
                .map(decided -> decided.signature().deciding())
                .toList();
        if (committee.members().isEmpty()) {
            return List.of();
        }
        return Stream.concat(committee.chair().stream(), committee.members().stream())
                .distinct()
                .filter(post -> !signed.contains(post) && !paper.draft().now().isAuthor(post))
                .toList();
    }
}
