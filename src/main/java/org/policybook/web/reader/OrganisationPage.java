package org.policybook.web.reader;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.policybook.document.OrganisationId;
import org.policybook.library.BrowsePolicies;
import org.policybook.library.Library;
import org.policybook.library.OrganisationLook;
import org.policybook.library.PolicyCard;
import org.policybook.library.ShowPolicy;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// An organisation with its policies, and its colours for all of its pages.
@Controller
class OrganisationPage {
    private final BrowsePolicies browse;
    private final ShowPolicy policies;
    private final Today today;

    OrganisationPage(Library library, ShowPolicy policies, Today today) {
        this.browse = new BrowsePolicies(library);
        this.policies = policies;
        this.today = today;
    }

    @GetMapping("/organisations/{organisation}")
    String show(@PathVariable("organisation") String organisation, Visitor visitor, Model page) {
        OrganisationId id = Addresses.organisation(organisation);
        List<PolicyCard> cards = cards(id, visitor);
        page.addAttribute("house", policies.look(id));
        page.addAttribute("cards", cards);
        return "organisation";
    }

    @GetMapping("/organisations/{organisation}/house.css")
    ResponseEntity<byte[]> colours(@PathVariable("organisation") String organisation, Visitor visitor) {
        OrganisationId id = Addresses.organisation(organisation);
        cards(id, visitor);
        OrganisationLook look = policies.look(id);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate())
                .body(":root{--house:#%s;--house-tint:#%s}"
                        .formatted(look.accent(), look.tint())
                        .getBytes(StandardCharsets.UTF_8));
    }

    /// An organisation of which a visitor may read nothing does not exist for them.
    private List<PolicyCard> cards(OrganisationId id, Visitor visitor) {
        List<PolicyCard> cards = browse.of(id, Readers.of(visitor), today.date());
        if (cards.isEmpty()) {
            throw new NotThere();
        }
        return cards;
    }
}
