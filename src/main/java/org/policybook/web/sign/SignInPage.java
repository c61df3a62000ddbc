package org.policybook.web.sign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page to sign in on.
@Controller
class SignInPage {
    private static final Set<String> ERRORS = Set.of("refused", "wait", "no-place", "elsewhere");

    private final RequestCache asked = new HttpSessionRequestCache();
    private final SignInSettings settings;
    private final ProviderSignIn provider;

    SignInPage(SignInSettings settings, ProviderSignIn provider) {
        this.settings = settings;
        this.provider = provider;
    }

    /// @param error why the last attempt led nowhere
    /// @param again present when what was typed is kept until the visitor has signed in
    /// @param ready present when the visitor has just chosen a password
    @GetMapping("/sign-in")
    String show(
            @RequestParam(defaultValue = "") String error,
            @RequestParam(defaultValue = "0") int minutes,
            @RequestParam Optional<String> again,
            @RequestParam Optional<String> ready,
            HttpServletRequest request,
            Model page) {
        page.addAttribute("error", ERRORS.contains(error) ? error : "");
        page.addAttribute("minutes", Math.clamp(minutes, 1, 60));
        page.addAttribute("again", again.isPresent());
        page.addAttribute("ready", ready.isPresent());
        page.addAttribute("from", WayBack.of(request).orElse(""));
        page.addAttribute("email", TypedEmail.take(request));
        page.addAttribute("provider", settings.provider().map(SignInSettings.Provider::name));
        return "sign-in";
    }

    /// Leads to the identity provider, once it has told where that is.
    @GetMapping("/sign-in/elsewhere")
    String elsewhere(HttpServletRequest request, HttpServletResponse response) {
        if (WayBack.of(request).isPresent()) {
            WayBack.keep(request);
            asked.removeRequest(request, response);
        }
        try {
            return provider.findByRegistrationId(ProviderSignIn.ID) == null
                    ? "redirect:/sign-in"
                    : "redirect:/sign-in/go/" + ProviderSignIn.ID;
        } catch (ElsewhereFailed failure) {
            return "redirect:/sign-in?error=elsewhere";
        }
    }
}
