package org.policybook.web.reader;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policybook.document.Address;
import org.policybook.document.Edition;
import org.policybook.library.ShowPolicy;
import org.policybook.library.ShownPolicy;
import org.policybook.web.NotThere;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/// A policy: the version in force, another version, what was in force on a day, or a draft.
@Controller
class PolicyPage {
    private final PolicyDoor door;
    private final OwnParts own;
    private final PublicPages pages;
    private final OpenedResults opened;

    PolicyPage(PolicyDoor door, OwnParts own, PublicPages pages, OpenedResults opened) {
        this.door = door;
        this.own = own;
        this.pages = pages;
        this.opened = opened;
    }

    @GetMapping("/policies/{organisation}/{policy}")
    @Nullable
    String inForce(
            @PathVariable("organisation") String organisation,
            @PathVariable("policy") String policy,
            ServletWebRequest request,
            Visitor visitor,
            Model page) {
        return show(Addresses.of(organisation, policy, ""), request, visitor, page);
    }

    @GetMapping("/policies/{organisation}/{policy}/{edition}")
    @Nullable
    String edition(
            @PathVariable("organisation") String organisation,
            @PathVariable("policy") String policy,
            @PathVariable("edition") String edition,
            ServletWebRequest request,
            Visitor visitor,
            Model page) {
        return show(Addresses.of(organisation, policy, edition), request, visitor, page);
    }

    /// From a form that asks for a day.
    @GetMapping("/policies/{organisation}/{policy}/on")
    String on(
            @PathVariable("organisation") String organisation,
            @PathVariable("policy") String policy,
            @RequestParam(name = "day", defaultValue = "") String day) {
        return "redirect:" + Addresses.page(Addresses.of(organisation, policy, day.strip()));
    }

    private @Nullable String show(Address address, ServletWebRequest request, Visitor visitor, Model page) {
        return switch (door.open(address, visitor)) {
            case ShowPolicy.Shown.Text(ShownPolicy found) -> text(address, found, request, visitor, page);
            case ShowPolicy.Shown.NotInForce none -> notInForce(address, none, page);
            case ShowPolicy.Shown.Nothing nothing -> throw new NotThere();
        };
    }

    /// Null where the browser has the page already.
    private @Nullable String text(
            Address address, ShownPolicy shown, ServletWebRequest request, Visitor visitor, Model page) {
        if (!shown.policy().equals(address.policy())) {
            return "redirect:" + Addresses.page(new Address(shown.policy(), address.edition()));
        }
        opened.note(shown.policy(), request);
        return switch (pages.of(shown, visitor, request)) {
            case NOTHING -> null;
            case SENDING -> "policy";
            case WRITING -> written(address, shown, visitor, page);
        };
    }

    private String written(Address address, ShownPolicy shown, Visitor visitor, Model page) {
        page.addAttribute("house", door.look(address.policy().organisation()));
        page.addAttribute("shown", shown);
        page.addAttribute(
                "then", address.edition() instanceof Edition.OnDate(var day) ? shown.on(day) : Optional.empty());
        page.addAttribute("code", door.copyCode(shown));
        page.addAttribute("address", Addresses.page(shown.policy()));
        page.addAttribute(
                "edition",
                shown.reading()
                        .version()
                        .map(Object::toString)
                        .orElseGet(() -> address.edition().toString().replace("@", "")));
        own.tell(shown, visitor, page);
        return "policy";
    }

    private String notInForce(Address address, ShowPolicy.Shown.NotInForce none, Model page) {
        if (!none.policy().equals(address.policy())) {
            return "redirect:" + Addresses.page(new Address(none.policy(), address.edition()));
        }
        page.addAttribute("house", door.look(address.policy().organisation()));
        page.addAttribute("none", none);
        page.addAttribute("address", Addresses.page(none.policy()));
        return "policy-none";
    }
}
