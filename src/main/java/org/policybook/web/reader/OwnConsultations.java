package org.policybook.web.reader;

import java.util.List;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.library.Library;
import org.policybook.library.ListConsultations;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Component;

/// The drafts on which somebody's organisations ask them for their views.
@Component
class OwnConsultations {
    private final Library library;
    private final Today today;

    OwnConsultations(Library library, Today today) {
        this.library = library;
        this.today = today;
    }

    List<ListConsultations.Open> of(Visitor visitor) {
        return Readers.own(visitor).stream()
                .filter(library.organisations()::contains)
                .flatMap(id -> of(id).stream())
                .toList();
    }

    /// Of these, those on which one of their posts, or they by name, were asked.
    List<ListConsultations.Open> asking(Visitor visitor) {
        return of(visitor).stream()
                .filter(one -> one.invited().stream().anyMatch(invited -> isAsked(invited, one.policy(), visitor)))
                .toList();
    }

    private static boolean isAsked(String invited, PolicyId policy, Visitor visitor) {
        return visitor.own().posts(policy.organisation()).contains(invited)
                || invited.equalsIgnoreCase(visitor.person().name());
    }

    /// On drafts of one policy.
    List<ListConsultations.Open> of(PolicyId policy, Visitor visitor) {
        OrganisationId organisation = policy.organisation();
        return Readers.own(visitor).contains(organisation)
                ? of(organisation).stream()
                        .filter(one -> one.policy().equals(policy))
                        .toList()
                : List.of();
    }

    private List<ListConsultations.Open> of(OrganisationId organisation) {
        return new ListConsultations(library).of(organisation, today.date());
    }
}
