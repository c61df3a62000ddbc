package org.policybook.web.manage;

import org.policybook.governance.Organisation;
import org.policybook.library.Library;
import org.policybook.library.ListPapers;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A policy manager's first page: how the library stands, and what to do next; and where approvals are stuck.
@Controller
class ManagePage {
    private final Library library;
    private final Today today;
    private final Managed managed;

    ManagePage(Library library, Today today, Managed managed) {
        this.library = library;
        this.today = today;
        this.managed = managed;
    }

    @GetMapping("/manage")
    String show(@RequestParam(defaultValue = "") String org, Visitor visitor, Model page) {
        Organisation organisation = managed.of(org, visitor, page);
        page.addAttribute(
                "overview",
                Overview.of(
                        Register.all(library, organisation.id(), today.date()),
                        new ListPapers(library, today.date()).open(organisation.id()),
                        today.date()));
        return "manage";
    }

    @GetMapping("/manage/approvals")
    String approvals(@RequestParam(defaultValue = "") String org, Visitor visitor, Model page) {
        Organisation organisation = managed.of(org, visitor, page);
        page.addAttribute("papers", new ListPapers(library, today.date()).open(organisation.id()));
        return "manage-approvals";
    }
}
