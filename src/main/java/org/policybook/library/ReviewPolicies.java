package org.policybook.library;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.policybook.deadline.ReviewStanding;
import org.policybook.deadline.ReviewState;
import org.policybook.document.LibraryFailure;
import org.policybook.document.OrganisationId;
import org.policybook.governance.PolicyStatus;

/// Tells how every published policy stands with its review and why, the most overdue first. What was withdrawn is not
/// reviewed any more.
public final class ReviewPolicies {
    private final Library library;

    public ReviewPolicies(Library library) {
        this.library = library;
    }

    public record Review(ListPolicies.Line policy, ReviewStanding standing) {
        public ReviewState state() {
            return standing.state();
        }

        /// Days left, negative once overdue; empty without a review date.
        public Optional<Long> days() {
            return standing.daysLeft();
        }
    }

    /// @param organisations only these; all when empty
    /// @param within only what is overdue, or due by the end of this time; all are listed when empty
    /// @param damaged is told of each organisation that cannot be read
    public List<Review> reviews(
            Set<OrganisationId> organisations,
            Optional<Period> within,
            LocalDate today,
            Consumer<LibraryFailure> damaged) {
        return HealthyOrganisations.of(library, organisations, damaged).ask(id -> reviews(id, today)).values().stream()
                .flatMap(List::stream)
                .filter(review ->
                        within.map(near -> isPressing(review, today.plus(near))).orElse(true))
                .sorted(Comparator.comparing((Review review) -> review.days().orElse(Long.MAX_VALUE))
                        .thenComparing(review -> review.policy().policy()))
                .toList();
    }

    private List<Review> reviews(OrganisationId organisation, LocalDate today) {
        return new ListPolicies(library)
                .of(organisation, today).stream()
                        .flatMap(policy -> review(policy, today).stream())
                        .toList();
    }

    /// Empty for what is not reviewed: a draft, and what was withdrawn.
    public static Optional<Review> review(ListPolicies.Line policy, LocalDate today) {
        return policy.review()
                .filter(course -> policy.status() != PolicyStatus.DRAFT && policy.status() != PolicyStatus.WITHDRAWN)
                .map(course -> new Review(policy, course.on(today)));
    }

    private static boolean isPressing(Review review, LocalDate by) {
        return review.standing().due().filter(due -> !due.lastDay().isAfter(by)).isPresent();
    }
}
