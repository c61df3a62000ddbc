package org.policybook.web.manage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.policybook.deadline.ReviewState;
import org.policybook.governance.PolicyStatus;
import org.policybook.governance.lifecycle.DraftStage;
import org.policybook.library.ListPapers;

/// The figures that matter, and what to look at first.
///
/// @param inForce policies with a version in force
/// @param overdue those whose review is past its date, the most overdue first
/// @param due those whose review should have begun
/// @param stuck drafts with which nothing has happened for [#PATIENCE] days though somebody has to act
/// @param ready approved drafts, to be published
public record Overview(
        int inForce,
        int inDate,
        List<Register.Row> overdue,
        List<Register.Row> due,
        List<ListPapers.Paper> stuck,
        List<ListPapers.Paper> ready) {
    static final int PATIENCE = 14;
    private static final Set<DraftStage> WAITING =
            Set.of(DraftStage.IN_REVIEW, DraftStage.AWAITING_APPROVAL, DraftStage.RETURNED, DraftStage.IN_CONSULTATION);

    public Overview {
        overdue = List.copyOf(overdue);
        due = List.copyOf(due);
        stuck = List.copyOf(stuck);
        ready = List.copyOf(ready);
    }

    static Overview of(Register register, List<ListPapers.Paper> open, LocalDate today) {
        List<Register.Row> inForce = register.rows().stream()
                .filter(row -> row.line().status() == PolicyStatus.IN_FORCE)
                .toList();
        return new Overview(
                inForce.size(),
                (int) inForce.stream()
                        .filter(row -> row.review() != ReviewState.OVERDUE)
                        .count(),
                byDays(register.at(ReviewState.OVERDUE)),
                byDays(register.at(ReviewState.DUE, ReviewState.STARTING)),
                open.stream()
                        .filter(paper -> WAITING.contains(paper.progress().stage()) && paper.days(today) >= PATIENCE)
                        .toList(),
                open.stream()
                        .filter(paper -> paper.progress().stage() == DraftStage.APPROVED)
                        .toList());
    }

    static List<Register.Row> byDays(List<Register.Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.days().orElse(Long.MAX_VALUE)))
                .toList();
    }

    /// Of the policies in force, in hundredths; 100 without any.
    public int inDatePercent() {
        return inForce == 0 ? 100 : Math.floorDiv(inDate * 100, inForce);
    }
}
