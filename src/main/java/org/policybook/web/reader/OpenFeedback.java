package org.policybook.web.reader;

import java.util.Map;
import java.util.Set;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.library.BrowsePolicies;
import org.policybook.library.Library;
import org.policybook.people.Role;
import org.policybook.people.SqlFeedback;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Component;

/// How much of what readers told waits for somebody: for a policy manager all of it, for others what is about the
/// policies that their posts own or write.
@Component
public class OpenFeedback {
    private final SqlFeedback feedback;
    private final BrowsePolicies browse;
    private final Today today;

    OpenFeedback(SqlFeedback feedback, Library library, Today today) {
        this.feedback = feedback;
        this.browse = new BrowsePolicies(library);
        this.today = today;
    }

    public int of(OrganisationId organisation, Visitor visitor) {
        Map<PolicyId, Integer> waiting = feedback.waiting(organisation);
        Set<String> posts = visitor.account()
                .map(account -> Set.copyOf(account.posts(organisation)))
                .orElse(Set.of());
        return waiting.isEmpty()
                ? 0
                : browse.of(organisation, Readers.of(visitor), today.date()).stream()
                        .filter(card -> visitor.has(Role.POLICY_MANAGER, organisation)
                                || card.text().isOf(posts))
                        .mapToInt(card -> waiting.getOrDefault(card.policy(), 0))
                        .sum();
    }
}
