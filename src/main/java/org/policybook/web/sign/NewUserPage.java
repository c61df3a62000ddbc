package org.policybook.web.sign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.governance.Person;
import org.policybook.people.Account;
import org.policybook.people.AuditEvent;
import org.policybook.people.Membership;
import org.policybook.people.Role;
import org.policybook.web.Audit;
import org.policybook.web.FieldProblem;
import org.policybook.web.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Adds somebody to an organisation, with a one-time link for those who have no account yet.
@Controller
class NewUserPage {
    private final AdministeredAccounts administered;
    private final UserPage userPage;
    private final OrganisationNames names;
    private final Audit audit;

    NewUserPage(AdministeredAccounts administered, UserPage userPage, OrganisationNames names, Audit audit) {
        this.administered = administered;
        this.userPage = userPage;
        this.names = names;
        this.audit = audit;
    }

    @GetMapping("/admin/users/new")
    ModelAndView show(Visitor visitor) {
        return page(visitor, new Typed("", "", new UserForm("", List.of("reader"), "")), Optional.empty());
    }

    @PostMapping("/admin/users/new")
    ModelAndView add(
            Visitor visitor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            UserForm form,
            HttpServletRequest request) {
        AdministeredAccounts.organisations(visitor);
        Typed typed = new Typed(name, email, form);
        String field = "role-reader";
        try {
            Membership membership = form.membership();
            if (membership.roles().isEmpty()) {
                throw new BadInput("Tick at least one role.");
            }
            field = "email";
            String key = Emails.key(email);
            field = "name";
            Account before = administered.begin(new Person(name.strip(), key));
            field = "email";
            refuseKnown(before, membership);
            Account after = administered.with(membership, before, visitor);
            boolean isNew = !administered.isKnown(after.email());
            administered.save(after);
            audit.record(
                    isNew ? AuditEvent.Kind.ACCOUNT_MADE : AuditEvent.Kind.ROLES_CHANGED,
                    after.email(),
                    Audit.actor(request),
                    Optional.of(membership.organisation()),
                    MappedAccounts.words(membership));
            return isNew
                    ? userPage.withLink(after, visitor, request)
                    : new ModelAndView("redirect:/admin/users/" + after.email());
        } catch (BadInput wrong) {
            ModelAndView page =
                    page(visitor, typed, Optional.of(new FieldProblem(field, String.valueOf(wrong.getMessage()))));
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
    }

    /// What was filled in, to be shown again.
    private record Typed(String name, String email, UserForm form) {}

    /// To add somebody again would take the roles away that they have.
    private static void refuseKnown(Account account, Membership membership) {
        if (account.in(membership.organisation()).isPresent()) {
            throw new BadInput("%s is in this organisation already. Change the roles on their own page."
                    .formatted(account.person().name()));
        }
    }

    private ModelAndView page(Visitor visitor, Typed typed, Optional<FieldProblem> problem) {
        ModelAndView page = new ModelAndView("new-user");
        page.addObject(
                "organisations",
                AdministeredAccounts.organisations(visitor).stream()
                        .sorted()
                        .map(id -> List.of(id.value(), names.of(id)))
                        .toList());
        page.addObject("roles", Arrays.asList(Role.values()));
        page.addObject("name", typed.name());
        page.addObject("email", typed.email());
        page.addObject("organisation", Objects.requireNonNullElse(typed.form().organisation(), ""));
        page.addObject("chosen", Objects.requireNonNullElse(typed.form().role(), List.of()));
        page.addObject("posts", Objects.requireNonNullElse(typed.form().posts(), ""));
        page.addObject("problem", problem);
        return page;
    }
}
