package org.policybook.web.sign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.document.OrganisationId;
import org.policybook.people.Account;
import org.policybook.people.AuditEvent;
import org.policybook.people.Membership;
import org.policybook.people.Role;
import org.policybook.web.Audit;
import org.policybook.web.NotAllowed;
import org.policybook.web.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One account: its roles and posts in each organisation, a new link, closing and opening it.
@Controller
class UserPage {
    private final AdministeredAccounts administered;
    private final OpenSessions sessions;
    private final Invite invite;
    private final OrganisationNames names;
    private final Audit audit;

    UserPage(
            AdministeredAccounts administered,
            OpenSessions sessions,
            Invite invite,
            OrganisationNames names,
            Audit audit) {
        this.administered = administered;
        this.sessions = sessions;
        this.invite = invite;
        this.names = names;
        this.audit = audit;
    }

    /// What they are in an organisation of the administrator's.
    public record Place(String id, String name, List<String> roles, String posts) {}

    @GetMapping("/admin/users/{email}")
    ModelAndView show(@PathVariable String email, Visitor visitor) {
        return page(administered.find(email, visitor), visitor);
    }

    @PostMapping("/admin/users/{email}")
    ModelAndView change(
            @PathVariable String email,
            UserForm form,
            Visitor visitor,
            HttpServletRequest request,
            RedirectAttributes after) {
        Account account = administered.find(email, visitor);
        try {
            Membership membership = form.membership();
            administered.save(administered.with(membership, account, visitor));
            audit.record(
                    AuditEvent.Kind.ROLES_CHANGED,
                    email,
                    Audit.actor(request),
                    Optional.of(membership.organisation()),
                    MappedAccounts.words(membership));
            after.addFlashAttribute(
                    "done",
                    membership.roles().isEmpty() && membership.posts().isEmpty()
                            ? "%s is in %s no more."
                                    .formatted(account.person().name(), names.of(membership.organisation()))
                            : "Saved: %s.".formatted(MappedAccounts.words(membership)));
            return new ModelAndView("redirect:/admin/users" + (administered.sees(email, visitor) ? "/" + email : ""));
        } catch (BadInput wrong) {
            return refused(account, visitor, wrong);
        }
    }

    @PostMapping("/admin/users/{email}/link")
    ModelAndView link(@PathVariable String email, Visitor visitor, HttpServletRequest request) {
        Account account = whole(email, visitor);
        return withLink(account, visitor, request);
    }

    @PostMapping("/admin/users/{email}/active")
    ModelAndView activate(
            @PathVariable String email,
            @RequestParam boolean active,
            Visitor visitor,
            HttpServletRequest request,
            RedirectAttributes after) {
        Account account = whole(email, visitor);
        try {
            administered.save(administered.active(account, active));
        } catch (BadInput wrong) {
            return refused(account, visitor, wrong);
        }
        if (!active) {
            sessions.end(email, "");
        }
        audit.record(active ? AuditEvent.Kind.ACTIVATED : AuditEvent.Kind.DEACTIVATED, email, request, "");
        after.addFlashAttribute(
                "done", active ? "The account is open again." : "The account is closed, and signed out everywhere.");
        return new ModelAndView("redirect:/admin/users/" + email);
    }

    /// The page, with a new link on it; it is shown this once.
    ModelAndView withLink(Account account, Visitor visitor, HttpServletRequest request) {
        audit.record(AuditEvent.Kind.LINK_MADE, account.email(), request, "");
        return page(account, visitor).addObject("link", Optional.of(invite.link(account)));
    }

    private Account whole(String email, Visitor visitor) {
        Account account = administered.find(email, visitor);
        if (!administered.wholly(account, visitor)) {
            throw new NotAllowed();
        }
        return account;
    }

    private ModelAndView refused(Account account, Visitor visitor, BadInput wrong) {
        ModelAndView page = page(account, visitor).addObject("problem", Optional.of(wrong.getMessage()));
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private ModelAndView page(Account account, Visitor visitor) {
        ModelAndView page = new ModelAndView("user");
        page.addObject("user", account);
        page.addObject(
                "places",
                AdministeredAccounts.organisations(visitor).stream()
                        .sorted()
                        .map(id -> place(account, id))
                        .toList());
        page.addObject("locked", invite.isLockedOut(account));
        page.addObject("whole", administered.wholly(account, visitor));
        page.addObject("roles", Arrays.asList(Role.values()));
        page.addObject("link", Optional.empty());
        page.addObject("problem", Optional.empty());
        return page;
    }

    private Place place(Account account, OrganisationId id) {
        return new Place(
                id.value(),
                names.of(id),
                account.in(id).map(Membership::roles).stream()
                        .flatMap(roles -> roles.stream().map(Role::code))
                        .toList(),
                String.join("\n", account.posts(id)));
    }
}
