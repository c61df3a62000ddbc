package org.policybook.web.manage;

import org.policybook.governance.Organisation;
import org.policybook.library.CountSearches;
import org.policybook.library.Library;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What people looked for in vain, and what was found and never opened.
@Controller
class SearchesPage {
    private final Library library;
    private final Today today;
    private final Managed managed;

    SearchesPage(Library library, Today today, Managed managed) {
        this.library = library;
        this.today = today;
        this.managed = managed;
    }

    @GetMapping("/manage/searches")
    String show(@RequestParam(defaultValue = "") String org, Visitor visitor, Model page) {
        Organisation organisation = managed.of(org, visitor, page);
        CountSearches.Report report = new CountSearches(library).report(today.date());
        page.addAttribute("inVain", report.inVain());
        page.addAttribute(
                "unopened",
                report.unopened().stream()
                        .filter(policy -> policy.policy().organisation().equals(organisation.id()))
                        .toList());
        return "manage-searches";
    }
}
