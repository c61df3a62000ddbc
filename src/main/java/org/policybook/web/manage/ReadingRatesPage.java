package org.policybook.web.manage;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;
import org.policybook.document.PolicySlug;
import org.policybook.document.VersionNumber;
import org.policybook.governance.Organisation;
import org.policybook.library.RefreshReading;
import org.policybook.people.ReaderState;
import org.policybook.people.SqlAcknowledgements;
import org.policybook.web.Download;
import org.policybook.web.NotThere;
import org.policybook.web.Today;
import org.policybook.web.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// How far an organisation's policies have been read; of one policy, who has not.
@Controller
class ReadingRatesPage {
    private static final List<String> HEAD =
            List.of("state", "person", "name", "policy", "version", "read", "confirmed");

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
        return Download.table(file, table(acknowledgements.all(organisation)));
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

    private static List<List<String>> table(List<ReaderState> states) {
        return Stream.concat(Stream.of(HEAD), states.stream().map(ReadingRatesPage::line))
                .toList();
    }

    private static List<String> line(ReaderState state) {
        return List.of(
                state.isDone() ? "read" : state.read().isPresent() ? "changes unread" : "unread",
                state.person().email(),
                state.person().name(),
                state.policy().toString(),
                state.version().text(),
                state.read().map(VersionNumber::text).orElse(""),
                state.at().map(Instant::toString).orElse(""));
    }
}
