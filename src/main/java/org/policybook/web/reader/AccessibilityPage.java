package org.policybook.web.reader;

import org.policybook.web.WebSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What these pages do for everybody to be able to use them, where they fall short, and what is kept of those who use
/// them.
@Controller
class AccessibilityPage {
    private final AboutSite about;

    AccessibilityPage(WebSettings settings) {
        this.about = AboutFile.in(settings.data());
    }

    @GetMapping("/accessibility")
    String show(Model page) {
        page.addAttribute("about", about);
        return "accessibility";
    }

    @GetMapping("/privacy")
    String privacy(Model page) {
        page.addAttribute("about", about);
        return "privacy";
    }
}
