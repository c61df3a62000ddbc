package org.policybook.web.sign;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.policybook.people.AuditEvent;
import org.policybook.people.SqlAudit;
import org.policybook.web.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who signed in, who was refused, and whose roles were changed by whom.
@Controller
class AuditPage {
    private static final int ON_A_PAGE = 100;
    private static final int LAST_PAGE = 10_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK);

    private final SqlAudit events;
    private final OrganisationNames names;
    private final Clock clock;

    AuditPage(SqlAudit events, OrganisationNames names, Clock clock) {
        this.events = events;
        this.names = names;
        this.clock = clock;
    }

    /// One line of the table.
    public record Row(String time, String what, String account, String by, String address, String details) {}

    @GetMapping("/admin/audit")
    String show(Visitor visitor, @RequestParam(defaultValue = "1") int page, Model model) {
        int number = Math.clamp(page, 1, LAST_PAGE);
        List<AuditEvent> found =
                events.newest(AdministeredAccounts.organisations(visitor), ON_A_PAGE + 1, (number - 1) * ON_A_PAGE);
        model.addAttribute(
                "events", found.stream().limit(ON_A_PAGE).map(this::row).toList());
        model.addAttribute("number", number);
        model.addAttribute("more", found.size() > ON_A_PAGE);
        return "audit";
    }

    private Row row(AuditEvent event) {
        String place = event.organisation().map(names::of).orElse("");
        return new Row(
                TIME.format(event.at().atZone(clock.getZone())),
                event.kind().title(),
                event.account(),
                event.by().account(),
                event.by().address(),
                place + (place.isEmpty() || event.details().isEmpty() ? "" : ": ") + event.details());
    }
}
