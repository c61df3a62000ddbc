package org.policybook.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policybook.deadline.ReviewState;
import org.policybook.document.Address;
import org.policybook.document.Edition;
import org.policybook.document.FrontMatter;
import org.policybook.document.OrganisationId;

/// Finds the policies due for review that the holder of a post has to see to: those it owns or writes.
public final class ReviewsOfPosts {
    private final Library library;

    public ReviewsOfPosts(Library library) {
        this.library = library;
    }

    /// @param days days left, negative once overdue
    public record Due(ListPolicies.Line policy, boolean overdue, long days) {}

    /// The most overdue first.
    public List<Due> due(OrganisationId organisation, List<String> posts, LocalDate today) {
        if (posts.isEmpty()) {
            return List.of();
        }
        return new ReviewPolicies(library)
                .reviews(Set.of(organisation), Optional.empty(), today, damage -> {}).stream()
                        .filter(review -> review.state() == ReviewState.OVERDUE || review.state() == ReviewState.DUE)
                        .filter(review -> concerns(review.policy(), posts, today))
                        .map(review -> new Due(
                                review.policy(),
                                review.state() == ReviewState.OVERDUE,
                                review.days().orElse(0L)))
                        .toList();
    }

    private boolean concerns(ListPolicies.Line policy, List<String> posts, LocalDate today) {
        if (policy.owner().filter(posts::contains).isPresent()) {
            return true;
        }
        Address address = new Address(
                policy.policy(), new Edition.OfVersion(policy.version().orElseThrow()));
        FrontMatter facts =
                new ReadPolicy(library).read(address, today).parsed().policy().frontMatter();
        return facts.author().filter(posts::contains).isPresent();
    }
}
