package org.policybook.web.reader;

import java.util.Optional;
import org.policybook.document.Address;
import org.policybook.document.OrganisationId;
import org.policybook.library.OrganisationLook;
import org.policybook.library.ShowPolicy;
import org.policybook.library.ShownPolicy;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Component;

/// The one way to the text of a policy, for every page and file of it: who may not read it is told that
/// there is nothing.
@Component
class PolicyDoor {
    private final ShowPolicy policies;
    private final Today today;

    PolicyDoor(ShowPolicy policies, Today today) {
        this.policies = policies;
        this.today = today;
    }

    ShowPolicy.Shown open(Address address, Visitor visitor) {
        return policies.show(address, Readers.of(visitor), today.date());
    }

    OrganisationLook look(OrganisationId organisation) {
        return policies.look(organisation);
    }

    Optional<String> copyCode(ShownPolicy shown) {
        return policies.copyCode(shown);
    }

    /// @throws NotThere where there is no text, or none on that day
    ShownPolicy text(Address address, Visitor visitor) {
        if (open(address, visitor) instanceof ShowPolicy.Shown.Text(ShownPolicy page)) {
            return page;
        }
        throw new NotThere();
    }
}
