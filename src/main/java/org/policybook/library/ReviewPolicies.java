package org.policybook.library;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.policybook.deadline.ReviewDeadline;
import org.policybook.deadline.ReviewState;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.document.PartialDate;
import org.policybook.governance.PolicyStatus;

/// Tells how every published policy stands with its review, the most overdue first. What was withdrawn is not
/// reviewed any more.
public final class ReviewPolicies {
    /// How long before its due date a review counts as due where the organisation does not say.
    static final Period LEAD = Period.ofMonths(6);

    private final Library library;

    public ReviewPolicies(Library library) {
        this.library = library;
    }

    /// @param days days left, negative once overdue; empty without a review date
    public record Review(ListPolicies.Line policy, ReviewState state, Optional<Long> days) {}

    /// @param organisations only these; all when empty
    /// @param within how near counts as due, and what is listed: only what is due by then or overdue; by
    ///     default each organisation's own lead time counts, and all are listed
    /// @param damaged is told of each organisation that cannot be read
    public List<Review> reviews(
            Set<OrganisationId> organisations,
            Optional<Period> within,
            LocalDate today,
            Consumer<LibraryFailure> damaged) {
        return HealthyOrganisations.of(library, organisations, damaged)
                .ask(id -> reviews(id, within, today))
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(review -> within.isEmpty() || isPressing(review.state()))
                .sorted(Comparator.comparing((Review review) -> review.days().orElse(Long.MAX_VALUE))
                        .thenComparing(review -> review.policy().policy()))
                .toList();
    }

    private List<Review> reviews(OrganisationId organisation, Optional<Period> within, LocalDate today) {
        Period near = within.or(
                        () -> library.organisation(organisation).rules().review().lead())
                .orElse(LEAD);
        return new ListPolicies(library)
                .of(organisation, today).stream()
                        .filter(policy ->
                                policy.status() != PolicyStatus.DRAFT && policy.status() != PolicyStatus.WITHDRAWN)
                        .map(policy -> review(policy, near, today))
                        .toList();
    }

    private static Review review(ListPolicies.Line policy, Period near, LocalDate today) {
        Optional<PartialDate> due = policy.reviewDue();
        if (due.isEmpty()) {
            return new Review(policy, ReviewState.NONE, Optional.empty());
        }
        ReviewDeadline deadline = new ReviewDeadline(due.get());
        return new Review(policy, deadline.on(today, near), Optional.of(deadline.daysLeft(today)));
    }

    private static boolean isPressing(ReviewState state) {
        return state == ReviewState.OVERDUE || state == ReviewState.DUE;
    }
}
