package org.policybook.web.manage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Organisation;
import org.policybook.library.RefreshReading;
import org.policybook.people.ReaderState;
import org.policybook.people.SqlAcknowledgements;
import org.policybook.report.Csv;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// How far an organisation's policies have been read; of one policy, who has not.
@Controller
class ReadingRatesPage {
    /// So that a spreadsheet reads the file as UTF-8.
    private static final String MARK = "\uFEFF";

    private final SqlAcknowledgements acknowledgements;
    private final RefreshReading refresh;
    private final Managed managed;
    private final Today today;

    ReadingRatesPage(SqlAcknowledgements acknowledgements, RefreshReading refresh, Managed managed, Today today) {
        this.acknowledgements = acknowledgements;
        this.refresh = refresh;
        this.managed = managed;
        this.today = today;
    }

    @GetMapping("/manage/reading")
    String rates(@RequestParam(defaultValue = "") String org, Visitor visitor, Model page) {
        page.addAttribute("rates", acknowledgements.rates(current(org, visitor, page)));
        return "manage-reading";
    }

    /// Everybody with all that they must read.
    @GetMapping("/manage/reading.csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String org, Visitor visitor, Model page) {
        OrganisationId organisation = current(org, visitor, page);
        String file = "%s-reading-%s.csv".formatted(organisation, today.date());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(table(acknowledgements.all(organisation)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/manage/reading/{org}/{slug}")
    String readers(@PathVariable("org") String org, @PathVariable("slug") String slug, Visitor visitor, Model page) {
        PolicyId policy = new PolicyId(current(org, visitor, page), PolicySlug.of(slug));
        page.addAttribute(
                "rate",
                acknowledgements.rates(policy.organisation()).stream()
                        .filter(rate -> rate.policy().equals(policy))
                        .findFirst()
                        .orElseThrow(NotThere::new));
        page.addAttribute(
                "unread",
                acknowledgements.readers(policy).stream()
                        .filter(state -> !state.isDone())
                        .toList());
        return "manage-readers";
    }

    private OrganisationId current(String org, Visitor visitor, Model page) {
        Organisation organisation = managed.of(org, visitor, page);
        refresh.refresh(organisation.id(), today.date());
        return organisation.id();
    }

    private static String table(List<ReaderState> states) {
        return states.stream()
                .map(state -> Csv.line(
                                state.isDone() ? "read" : state.read().isPresent() ? "changes unread" : "unread",
                                state.person().email(),
                                state.person().name(),
                                state.policy().toString(),
                                state.version().text(),
                                state.read().map(VersionNumber::text).orElse(""),
                                state.at().map(Instant::toString).orElse(""))
                        + "\r\n")
                .collect(Collectors.joining("", MARK + "state,person,name,policy,version,read,confirmed\r\n", ""));
    }
}
