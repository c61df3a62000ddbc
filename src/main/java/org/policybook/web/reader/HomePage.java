package org.policybook.web.reader;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The page that everyone begins on: a search box.
@Controller
class HomePage {
    @GetMapping("/")
    String show() {
        return "home";
    }
}
