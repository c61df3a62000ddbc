package org.policybook.web.sign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.policybook.people.Account;
import org.policybook.people.AuditEvent;
import org.policybook.people.SqlAccounts;
import org.policybook.web.Audit;
import org.policybook.web.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/// One's own account: what it may do, its password, and where it is signed in.
@Controller
class AccountPage {
    private final SqlAccounts accounts;
    private final NewPassword newPassword;
    private final OpenSessions sessions;
    private final OrganisationNames names;
    private final Audit audit;

    AccountPage(
            SqlAccounts accounts,
            NewPassword newPassword,
            OpenSessions sessions,
            OrganisationNames names,
            Audit audit) {
        this.accounts = accounts;
        this.newPassword = newPassword;
        this.sessions = sessions;
        this.names = names;
        this.audit = audit;
    }

    @GetMapping("/account")
    ModelAndView show(Visitor visitor, HttpServletRequest request, @RequestParam Optional<String> changed) {
        return page(visitor, request, List.of()).addObject("changed", changed.isPresent());
    }

    @PostMapping("/account/password")
    ModelAndView change(
            Visitor visitor,
            @RequestParam(name = "present-password", defaultValue = "") String present,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request) {
        List<PageProblem> problems =
                newPassword.change(visitor.own(), present, new NewPassword.Wish(password, again), request);
        if (problems.isEmpty()) {
            return new ModelAndView("redirect:/account?changed");
        }
        ModelAndView page = page(visitor, request, problems);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    @PostMapping("/account/sessions")
    String endOthers(Visitor visitor, HttpServletRequest request) {
        String email = visitor.own().email();
        sessions.end(email, request.getSession().getId());
        audit.record(AuditEvent.Kind.SESSIONS_ENDED, email, request, "All but this one");
        return "redirect:/account";
    }

    private ModelAndView page(Visitor visitor, HttpServletRequest request, List<PageProblem> problems) {
        Account account = visitor.own();
        ModelAndView page = new ModelAndView("account");
        page.addObject("account", account);
        page.addObject("places", names.of(account));
        page.addObject("local", accounts.passwordHash(account.email()).isPresent());
        page.addObject(
                "sessions",
                sessions.of(account.email(), request.getSession().getId(), RequestContextUtils.getLocale(request)));
        page.addObject("problems", problems);
        page.addObject("changed", false);
        return page;
    }
}
