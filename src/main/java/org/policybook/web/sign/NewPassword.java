package org.policybook.web.sign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.policybook.people.Account;
import org.springframework.stereotype.Component;

/// Changes one's own password, for whoever knows the present one: a screen left open is not enough.
@Component
class NewPassword {
    private final PasswordProof proof;
    private final PasswordRules rules;
    private final ChangePassword passwords;

    NewPassword(PasswordProof proof, PasswordRules rules, ChangePassword passwords) {
        this.proof = proof;
        this.rules = rules;
        this.passwords = passwords;
    }

    /// The password that is wanted, typed twice.
    record Wish(String password, String again) {}

    /// @return what is wrong; nothing when it was changed
    List<PageProblem> change(Account account, String present, Wish wish, HttpServletRequest request) {
        List<PageProblem> problems = new ArrayList<>();
        if (!proof.isRight(account, present, request.getRemoteAddr())) {
            problems.add(new PageProblem("present-password", "password.present"));
        }
        rules.problem(wish.password(), wish.again(), account.person())
                .ifPresent(problem -> problems.add(new PageProblem("password", problem)));
        if (problems.isEmpty()) {
            passwords.change(account.email(), wish.password(), request);
        }
        return problems;
    }
}
