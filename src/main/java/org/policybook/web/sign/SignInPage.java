package org.policybook.web.sign;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page to sign in on.
@Controller
class SignInPage {
    @GetMapping("/sign-in")
    String show(@RequestParam(defaultValue = "none") String error, Model page) {
        page.addAttribute("refused", !error.equals("none"));
        return "sign-in";
    }
}
