package org.policybook.web.manage;

import org.policybook.governance.Organisation;
import org.policybook.library.Library;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which reviews are overdue, which should begin, and what comes in which month.
@Controller
class DeadlinesPage {
    private final Library library;
    private final Today today;
    private final Managed managed;

    DeadlinesPage(Library library, Today today, Managed managed) {
        this.library = library;
        this.today = today;
        this.managed = managed;
    }

    @GetMapping("/manage/deadlines")
    String show(@RequestParam(defaultValue = "") String org, Visitor visitor, Model page) {
        Organisation organisation = managed.of(org, visitor, page);
        page.addAttribute("board", Board.of(Register.all(library, organisation.id(), today.date())));
        return "manage-deadlines";
    }
}
