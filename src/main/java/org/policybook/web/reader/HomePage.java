package org.policybook.web.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.springframework.web.bind.annotation.RequestParam;

/// The page that everyone begins on: a search box, the organisations, and what is new.
@Controller
class HomePage {
    private static final Logger LOG = LoggerFactory.getLogger(HomePage.class);
    private static final int NEWEST = 6;

    private final BrowsePolicies browse;
    private final ShowPolicy policies;
    private final Today today;
    private final OwnConsultations consultations;

    HomePage(Library library, ShowPolicy policies, Today today, OwnConsultations consultations) {
        this.browse = new BrowsePolicies(library);
        this.policies = policies;
        this.today = today;
        this.consultations = consultations;
    }

    /// An organisation, with how many of its policies this visitor may read.
    public record Entry(OrganisationLook look, int policies) {}

    /// A policy that is new.
    public record News(PolicyCard card, String organisation) {}

    @GetMapping("/")
    String show(@RequestParam(defaultValue = "") String everywhere, Visitor visitor, Model page) {
        Map<OrganisationId, List<PolicyCard>> all = browse.all(
                Readers.of(visitor), today.date(), damage -> LOG.error("An organisation cannot be read", damage));
        Set<OrganisationId> own = new LinkedHashSet<>(all.keySet());
        own.retainAll(Readers.own(visitor));
        boolean others = !own.isEmpty() && own.size() < all.size();
        List<Entry> organisations = new ArrayList<>();
        own.forEach(id -> organisations.add(entry(id, all)));
        all.keySet().stream().filter(id -> !own.contains(id)).forEach(id -> organisations.add(entry(id, all)));
        page.addAttribute(
                "where",
                others ? own.stream().map(id -> policies.look(id).name()).toList() : List.of());
        page.addAttribute("everywhere", !everywhere.isEmpty());
        if (others && everywhere.isEmpty()) {
            all.keySet().retainAll(own);
        }
        page.addAttribute("organisations", organisations);
        page.addAttribute(
                "newest",
                BrowsePolicies.newest(all, NEWEST).stream()
                        .map(card -> new News(
                                card,
                                policies.look(card.policy().organisation()).name()))
                        .toList());
        page.addAttribute("consultations", consultations.of(visitor));
        return "home";
    }

    private Entry entry(OrganisationId id, Map<OrganisationId, List<PolicyCard>> all) {
        return new Entry(policies.look(id), all.getOrDefault(id, List.of()).size());
    }
}
