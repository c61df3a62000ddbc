package org.policybook.web.sign;

import java.util.Arrays;
import java.util.List;
import org.policybook.people.Account;
import org.policybook.people.Role;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Who has an account in the organisations of an administrator.
@Controller
class UsersPage {
    private final AdministeredAccounts accounts;
    private final OrganisationNames names;

    UsersPage(AdministeredAccounts accounts, OrganisationNames names) {
        this.accounts = accounts;
        this.names = names;
    }

    /// One of them, as far as the administrator may see.
    public record Row(String email, String name, boolean active, List<String> places) {}

    @GetMapping("/admin")
    String begin(Visitor visitor) {
        AdministeredAccounts.organisations(visitor);
        return "redirect:/admin/users";
    }

    @GetMapping("/admin/users")
    String show(AccountSearch search, Visitor visitor, Model page) {
        List<Account> all = accounts.all(visitor);
        page.addAttribute(
                "users",
                all.stream()
                        .filter(account -> search.finds(account, AdministeredAccounts.organisations(visitor)))
                        .map(account -> row(account, visitor))
                        .toList());
        page.addAttribute("all", all.size());
        page.addAttribute("search", search);
        page.addAttribute("roles", Arrays.asList(Role.values()));
        return "users";
    }

    private Row row(Account account, Visitor visitor) {
        var own = AdministeredAccounts.organisations(visitor);
        return new Row(
                account.email(),
                account.person().name(),
                account.active(),
                account.memberships().stream()
                        .filter(membership -> own.contains(membership.organisation()))
                        .map(membership -> "%s: %s"
                                .formatted(
                                        names.of(membership.organisation()),
                                        String.join(
                                                ", ",
                                                membership.roles().stream()
                                                        .sorted()
                                                        .map(Role::title)
                                                        .toList())))
                        .toList());
    }
}
