package org.policybook.web.reader;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What these pages do for everybody to be able to use them, and what to do where they fall short.
@Controller
class AccessibilityPage {
    @GetMapping("/accessibility")
    String show() {
        return "accessibility";
    }
}
