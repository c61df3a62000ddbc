package org.policybook.web.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policybook.document.OrganisationId;
import org.policybook.library.BrowsePolicies;
import org.policybook.library.Library;
import org.policybook.library.OrganisationLook;
import org.policybook.library.PolicyCard;
import org.policybook.library.ShowPolicy;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The page that everyone begins on: a search box, the organisations, and what is new.
@Controller
class HomePage {
    private static final Logger LOG = LoggerFactory.getLogger(HomePage.class);
    private static final int NEWEST = 6;

    private final BrowsePolicies browse;
    private final ShowPolicy policies;
    private final Today today;

    HomePage(Library library, ShowPolicy policies, Today today) {
        this.browse = new BrowsePolicies(library);
        this.policies = policies;
        this.today = today;
    }

    /// An organisation, with how many of its policies this visitor may read.
    public record Entry(OrganisationLook look, int policies) {}

    /// A policy that is new.
    public record News(PolicyCard card, String organisation) {}

    @GetMapping("/")
    String show(Visitor visitor, Model page) {
        Map<OrganisationId, List<PolicyCard>> all = browse.all(
                Readers.of(visitor), today.date(), damage -> LOG.error("An organisation cannot be read", damage));
        List<Entry> organisations = new ArrayList<>();
        all.forEach((id, cards) -> organisations.add(new Entry(policies.look(id), cards.size())));
        page.addAttribute("organisations", organisations);
        page.addAttribute(
                "newest",
                BrowsePolicies.newest(all, NEWEST).stream()
                        .map(card -> new News(
                                card,
                                policies.look(card.policy().organisation()).name()))
                        .toList());
        return "home";
    }
}
