package org.policybook.web.author;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// How to write headings, lists, links and tables, for people who do it twice a year.
@Controller
class HowToWritePage {
    @GetMapping("/work/how-to-write")
    String show() {
        return "author/how-to-write";
    }
}
