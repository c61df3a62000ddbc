package org.policybook.web.sign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policybook.document.BadInput;
import org.policybook.governance.Person;
import org.policybook.library.Library;
import org.policybook.people.Account;
import org.policybook.people.SqlAccounts;
import org.policybook.web.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where the link that `serve` prints leads: whoever opens it first becomes an administrator, with a new account or
/// with the one they are signed in with.
@Controller
class FirstStepsPage {
    private final FirstAdministrator first;
    private final SqlAccounts accounts;
    private final PasswordRules rules;
    private final ChangePassword passwords;
    private final Library library;

    FirstStepsPage(
            FirstAdministrator first,
            SqlAccounts accounts,
            PasswordRules rules,
            ChangePassword passwords,
            Library library) {
        this.first = first;
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.library = library;
    }

    /// What was typed; missing parts are empty.
    record Form(Optional<String> name, Optional<String> email, Optional<String> password, Optional<String> again) {
        Person person() {
            return new Person(name.orElse("").strip(), Emails.key(email.orElse("")));
        }
    }

    @GetMapping("/first-steps/{secret}")
    ModelAndView show(@PathVariable String secret) {
        return first.invited(secret)
                ? page(List.of(), new Form(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                : spent();
    }

    @PostMapping("/first-steps/{secret}")
    ModelAndView make(@PathVariable String secret, Form form, Visitor visitor, HttpServletRequest request) {
        if (!first.invited(secret)) {
            return spent();
        }
        if (visitor.signedIn()) {
            return first.make(secret, visitor.person(), request.getRemoteAddr()).isPresent()
                    ? new ModelAndView("redirect:/admin/users")
                    : spent();
        }
        List<PageProblem> problems = problems(form);
        if (!problems.isEmpty()) {
            return page(problems, form);
        }
        Optional<Account> made = first.make(secret, form.person(), request.getRemoteAddr());
        made.ifPresent(
                account -> passwords.change(account.email(), form.password().orElseThrow(), request));
        return made.isPresent() ? new ModelAndView("redirect:/sign-in?ready") : spent();
    }

    private List<PageProblem> problems(Form form) {
        List<PageProblem> problems = new ArrayList<>();
        try {
            Person person = form.person();
            if (accounts.find(person.email()).isPresent()) {
                problems.add(new PageProblem("email", "first-steps.taken"));
            }
            rules.problem(form.password().orElse(""), form.again().orElse(""), person)
                    .ifPresent(problem -> problems.add(new PageProblem("password", problem)));
        } catch (BadInput wrong) {
            boolean named = !form.name().orElse("").isBlank();
            problems.add(
                    new PageProblem(named ? "email" : "name", named ? "person.email-form" : "person.name-missing"));
        }
        return problems;
    }

    private ModelAndView page(List<PageProblem> problems, Form form) {
        ModelAndView page = new ModelAndView("first-steps");
        page.addObject("problems", problems);
        page.addObject("name", form.name().orElse(""));
        page.addObject("email", form.email().orElse(""));
        page.addObject(
                "organisations",
                first.waiting().stream()
                        .map(id -> library.organisation(id).name())
                        .toList());
        if (!problems.isEmpty()) {
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page;
    }

    static ModelAndView spent() {
        ModelAndView page = new ModelAndView("link-spent");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
