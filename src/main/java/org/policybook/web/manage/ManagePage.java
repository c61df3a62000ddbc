package org.policybook.web.manage;

import org.policybook.governance.Organisation;
import org.policybook.governance.lifecycle.DraftStage;
import org.policybook.library.Library;
import org.policybook.library.ListPapers;
import org.policybook.library.report.ReportQuestion;
import org.policybook.web.DailyReminders;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.policybook.web.reader.OpenFeedback;
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
    private final Reports reports;
    private final DailyReminders reminders;
    private final OpenFeedback feedback;

    ManagePage(
            Library library,
            Today today,
            Managed managed,
            Reports reports,
            DailyReminders reminders,
            OpenFeedback feedback) {
        this.library = library;
        this.today = today;
        this.managed = managed;
        this.reports = reports;
        this.reminders = reminders;
        this.feedback = feedback;
    }

    @GetMapping("/manage")
    String show(@RequestParam(defaultValue = "") String org, Visitor visitor, Model page) {
        Organisation organisation = managed.of(org, visitor, page);
        ReportQuestion question = reports.question(organisation.id(), today.date());
        page.addAttribute("dashboard", reports.dashboard(question));
        page.addAttribute(
                "ready",
                new ListPapers(library, today.date())
                        .open(organisation.id()).stream()
                                .filter(paper -> paper.progress().stage() == DraftStage.APPROVED)
                                .toList());
        page.addAttribute("told", feedback.of(organisation.id(), visitor));
        page.addAttribute("trouble", reminders.trouble());
        return "manage";
    }

    @GetMapping("/manage/approvals")
    String approvals(@RequestParam(defaultValue = "") String org, Visitor visitor, Model page) {
        Organisation organisation = managed.of(org, visitor, page);
        page.addAttribute("papers", new ListPapers(library, today.date()).open(organisation.id()));
        return "manage-approvals";
    }
}
