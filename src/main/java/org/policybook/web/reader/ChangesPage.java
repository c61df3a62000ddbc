package org.policybook.web.reader;

import org.policybook.document.Edition;
import org.policybook.document.PolicyId;
import org.policybook.library.ShowChanges;
import org.policybook.library.ShownPolicy;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What changed between two versions of a policy.
@Controller
class ChangesPage {
    private final PolicyDoor door;
    private final ShowChanges changes;
    private final Today today;

    ChangesPage(PolicyDoor door, ShowChanges changes, Today today) {
        this.door = door;
        this.changes = changes;
        this.today = today;
    }

    /// Without `to`: to the version in force. Without `from`: from the version before that.
    @GetMapping("/policies/{organisation}/{policy}/changes")
    String show(
            @PathVariable("organisation") String organisation,
            @PathVariable("policy") String policy,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "to", defaultValue = "") String to,
            Visitor visitor,
            Model page) {
        ShownPolicy after = door.text(Addresses.of(organisation, policy, to), visitor);
        PolicyId id = after.policy();
        Edition before = from.isEmpty()
                ? after.before().<Edition>map(Edition.OfVersion::new).orElseThrow(NotThere::new)
                : Addresses.edition(id, from);
        page.addAttribute(
                "changes",
                changes.show(id, before, Addresses.edition(id, to), Readers.of(visitor), today.date())
                        .orElseThrow(NotThere::new));
        page.addAttribute("house", door.look(id.organisation()));
        page.addAttribute("address", Addresses.page(id));
        return "policy-changes";
    }
}
