package org.policybook.web.manage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.policybook.document.BadInput;
import org.policybook.governance.Organisation;
import org.policybook.library.report.MakeReport;
import org.policybook.library.report.WriteReport;
import org.policybook.report.Report;
import org.policybook.web.Download;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The reports on an organisation as of any day, to be read here or taken away.
@Controller
class ReportsPage {
    private final Reports reports;
    private final Managed managed;
    private final Today today;

    ReportsPage(Reports reports, Managed managed, Today today) {
        this.reports = reports;
        this.managed = managed;
        this.today = today;
    }

    @GetMapping("/manage/reports")
    String list(@RequestParam(defaultValue = "") String org, Visitor visitor, Model page) {
        managed.of(org, visitor, page);
        page.addAttribute("kinds", MakeReport.kinds());
        return "manage-reports";
    }

    @GetMapping("/manage/reports/{name}")
    String show(
            @PathVariable("name") String name,
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "") String on,
            Visitor visitor,
            Model page) {
        Organisation organisation = managed.of(org, visitor, page);
        Report report = report(name, organisation, on);
        page.addAttribute("report", report);
        page.addAttribute("shown", reports.shown(report));
        return "manage-report";
    }

    @GetMapping("/manage/reports/{name}/report.{form}")
    ResponseEntity<byte[]> file(
            @PathVariable("name") String name,
            @PathVariable("form") String form,
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "") String on,
            Visitor visitor,
            Model page) {
        Organisation organisation = managed.of(org, visitor, page);
        Report report = report(name, organisation, on);
        WriteReport.Form asked = form(form);
        String file = "%s-%s-%s.%s"
                .formatted(organisation.id(), report.name(), report.asOf().day(), form);
        return Download.of(file, type(asked), reports.file(report, asked, organisation.id()));
    }

    private Report report(String name, Organisation organisation, String on) {
        if (MakeReport.kinds().stream().noneMatch(kind -> kind.name().equals(name))) {
            throw new NotThere();
        }
        return reports.make(name, reports.question(organisation.id(), day(on)));
    }

    private LocalDate day(String on) {
        try {
            return on.isBlank() ? today.date() : LocalDate.parse(on.strip());
        } catch (DateTimeParseException e) {
            throw new BadInput("\"%s\" is not a day. Write it as 2026-11-21.".formatted(on), e);
        }
    }

    private static WriteReport.Form form(String ending) {
        return switch (ending.toLowerCase(Locale.ROOT)) {
            case "csv" -> WriteReport.Form.CSV;
            case "xlsx" -> WriteReport.Form.XLSX;
            case "pdf" -> WriteReport.Form.PDF;
            default -> throw new NotThere();
        };
    }

    private static MediaType type(WriteReport.Form form) {
        return switch (form) {
            case CSV -> Download.CSV;
            case XLSX -> Download.SPREADSHEET;
            case PDF -> MediaType.APPLICATION_PDF;
            case HTML -> MediaType.TEXT_HTML;
        };
    }
}
