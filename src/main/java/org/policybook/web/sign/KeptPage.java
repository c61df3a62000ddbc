package org.policybook.web.sign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Shows what was typed into a form that could not be taken, to be looked at and sent again. It stays until it is.
@Controller
class KeptPage implements WebMvcConfigurer, HandlerInterceptor {
    /// Comes with a form that is sent again.
    private static final String AGAIN = "_kept";

    @GetMapping("/kept")
    String show(@SessionAttribute(KeptPost.ATTRIBUTE) Optional<KeptPost> post, Model page) {
        if (post.isEmpty()) {
            return "redirect:/";
        }
        page.addAttribute("post", post.get());
        return "kept";
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception problem) {
        if (request.getMethod().equals("POST") && request.getParameter(AGAIN) != null) {
            HttpSession session = request.getSession(false);
            if (session != null && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
                session.removeAttribute(KeptPost.ATTRIBUTE);
            }
        }
    }
}
