package org.policybook.web.sign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.policybook.governance.Person;
import org.policybook.people.Account;
import org.policybook.people.SqlAccounts;
import org.policybook.people.SqlInvitations;
import org.policybook.web.Today;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where an administrator's one-time link leads: to choose a password for one's account.
@Controller
class JoinPage {
    private final SqlInvitations invitations;
    private final SqlAccounts accounts;
    private final PasswordRules rules;
    private final ChangePassword passwords;
    private final Today today;

    JoinPage(
            SqlInvitations invitations,
            SqlAccounts accounts,
            PasswordRules rules,
            ChangePassword passwords,
            Today today) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.today = today;
    }

    @GetMapping("/join/{secret}")
    ModelAndView show(@PathVariable String secret) {
        return invited(secret)
                .map(account -> page(account.person(), Optional.empty()))
                .orElseGet(FirstStepsPage::spent);
    }

    @PostMapping("/join/{secret}")
    ModelAndView choose(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request) {
        Optional<Account> account = invited(secret);
        if (account.isEmpty()) {
            return FirstStepsPage.spent();
        }
        Optional<String> problem = rules.problem(password, again, account.get().person());
        if (problem.isPresent()) {
            return page(account.get().person(), problem);
        }
        if (!invitations.use(new OneTimeToken(secret).hash(), today.now())) {
            return FirstStepsPage.spent();
        }
        passwords.change(account.get().email(), password, request);
        return new ModelAndView("redirect:/sign-in?ready");
    }

    private Optional<Account> invited(String secret) {
        return invitations
                .find(new OneTimeToken(secret).hash(), today.now())
                .filter(email -> !email.equals(SqlInvitations.FIRST))
                .flatMap(accounts::find)
                .filter(Account::active);
    }

    private static ModelAndView page(Person person, Optional<String> problem) {
        ModelAndView page = new ModelAndView("join");
        page.addObject("person", person);
        page.addObject(
                "problems",
                problem.stream()
                        .map(found -> new PageProblem("password", found))
                        .toList());
        if (problem.isPresent()) {
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page;
    }
}
